package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** A refusal of a TLV on a ground that cannot carry it. */
abstract class Weigergrond extends Besluittoets {
    private final String grond;

    Weigergrond(Toetscode code, String grond, Soort... ook) {
        super(code, ook);
        this.grond = grond;
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        return als(
                besluit.afgewezen()
                        && besluit.gebeurtenis()
                                .tekst(Veld.GROND)
                                .filter(grond::equals)
                                .isPresent(),
                besluit);
    }
}
