package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** A TLV is not tied to one school. */
final class AlleenVoorEenSchool extends Besluittoets {
    AlleenVoorEenSchool() {
        super(Toetscode.T_DEC_SCHOOL);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        return als(besluit.gebeurtenis().tekst(Veld.ALLEEN_VOOR).isPresent(), besluit);
    }
}
