package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** Parents who were heard against it get an answer. */
final class IngegaanOpZienswijze extends Antwoordtoets {
    IngegaanOpZienswijze() {
        super(Toetscode.T_DEC_MOT_DISP, "zienswijze", Soort.GEHOORD);
    }

    @Override
    boolean moest(Tlvbesluit besluit) {
        return !besluit.eerder(
                        Soort.GEHOORD,
                        feit -> besluit.regels()
                                        .rolPast(
                                                feit.gebeurtenis()
                                                        .tekst(Veld.WIE)
                                                        .orElse(""),
                                                "land:ouders")
                                && feit.gebeurtenis()
                                        .tekst(Veld.STREKKING)
                                        .filter("negatief"::equals)
                                        .isPresent())
                .isEmpty();
    }
}
