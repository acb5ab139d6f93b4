package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** Two statements by two different people, on or before the decision. */
final class AantalAdviezen extends Besluittoets {
    AantalAdviezen() {
        super(Toetscode.T_EXP_COUNT, Soort.ADVIES_GEGEVEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        List<Feit> adviezen = besluit.adviezen();
        boolean naamloos =
                adviezen.stream().anyMatch(advies -> advies.gebeurtenis().door().naam() == null);
        // Who is not named may be another: whether they are two cannot be told then.
        boolean teWeinig = adviezen.size() < 2;
        return als(teWeinig && !(naamloos && adviezen.size() > 1), besluit);
    }
}
