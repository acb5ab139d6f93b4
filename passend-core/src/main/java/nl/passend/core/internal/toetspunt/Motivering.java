package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.toetspunt.Toetscode;

/** Reasons stand with the decision, or with that on bezwaar. */
final class Motivering extends Besluittoets {
    Motivering() {
        super(Toetscode.T_DEC_MOT);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        return als(!besluit.gemotiveerd(), besluit);
    }
}
