package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.toetspunt.Toetscode;
import org.jspecify.annotations.Nullable;

/** Something was asked of the samenwerkingsverband, or someone of it sat in a meeting or advised. */
final class SamenwerkingsverbandGevraagd extends Weigertoets {
    SamenwerkingsverbandGevraagd() {
        super(
                Toetscode.Z_ADM_NOSWV,
                Soort.AANVRAAG_INGEDIEND,
                Soort.OVERLEG_GEHOUDEN,
                Soort.ADVIES_GEGEVEN,
                Soort.GEINFORMEERD);
    }

    @Override
    boolean fout(Weigering weigering) {
        Regelset regels = weigering.zicht().zicht().regels();
        return weigering.omDeBehoefte()
                && !weigering.eerder(Soort.AANVRAAG_INGEDIEND, feit -> true)
                && !weigering.eerder(
                        Soort.ADVIES_GEGEVEN,
                        feit -> isVanHetSwv(regels, feit.gebeurtenis().door().rol()))
                && !weigering.eerder(
                        Soort.GEINFORMEERD,
                        feit -> isVanHetSwv(
                                regels, feit.gebeurtenis().tekst(Veld.WIE).orElse("")))
                && !weigering.eerder(
                        Soort.OVERLEG_GEHOUDEN,
                        feit -> feit.gebeurtenis().lijst(Veld.AANWEZIG).orElse(List.of()).stream()
                                .anyMatch(rol -> isVanHetSwv(regels, rol)));
    }

    private static boolean isVanHetSwv(Regelset regels, @Nullable String rol) {
        return rol != null && regels.rolPast(rol, "land:samenwerkingsverband");
    }
}
