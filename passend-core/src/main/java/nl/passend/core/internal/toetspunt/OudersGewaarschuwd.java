package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** Parents who refused something were told what that can mean, before the refusal. */
final class OudersGewaarschuwd extends Weigertoets {
    OudersGewaarschuwd() {
        super(Toetscode.Z_WARN, Soort.AKKOORD, Soort.GEINFORMEERD);
    }

    @Override
    boolean fout(Weigering weigering) {
        Regelset regels = weigering.zicht().zicht().regels();
        return weigering.eerder(
                Soort.AKKOORD,
                feit -> weigerden(regels, feit)
                        && !weigering.eerder(
                                Soort.GEINFORMEERD,
                                later -> later.plaats() > feit.plaats()
                                        && regels.rolPast(
                                                later.gebeurtenis()
                                                        .tekst(Veld.WIE)
                                                        .orElse(""),
                                                "land:ouders")));
    }

    private static boolean weigerden(Regelset regels, Feit feit) {
        return regels.rolPast(feit.gebeurtenis().tekst(Veld.WIE).orElse(""), "land:ouders")
                && feit.gebeurtenis().uitkomst().filter("geweigerd"::equals).isPresent();
    }
}
