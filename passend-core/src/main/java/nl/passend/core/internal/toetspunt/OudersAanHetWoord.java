package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** Parents were heard, or sat in a meeting of the zaak, before the decision or in bezwaar. */
final class OudersAanHetWoord extends Besluittoets {
    OudersAanHetWoord() {
        super(Toetscode.T_DEC_HEAR, Soort.GEHOORD, Soort.OVERLEG_GEHOUDEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        boolean gehoord = gehoord(besluit.eerder(Soort.GEHOORD, feit -> true), besluit)
                || gehoord(besluit.later(Soort.GEHOORD, feit -> true), besluit);
        boolean erbij = besluit.eerder(Soort.OVERLEG_GEHOUDEN, feit -> true).stream()
                .flatMap(feit -> feit.gebeurtenis().lijst(Veld.AANWEZIG).orElse(List.of()).stream())
                .anyMatch(rol -> besluit.regels().rolPast(rol, "land:ouders"));
        return als(!gehoord && !erbij, besluit);
    }

    private static boolean gehoord(List<Feit> feiten, Tlvbesluit besluit) {
        return feiten.stream()
                .anyMatch(feit -> besluit.regels()
                        .rolPast(feit.gebeurtenis().tekst(Veld.WIE).orElse(""), "land:ouders"));
    }
}
