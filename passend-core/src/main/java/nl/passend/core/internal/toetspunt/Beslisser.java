package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.toetspunt.Toetscode;

/** Who decided is named. */
final class Beslisser extends Besluittoets {
    Beslisser() {
        super(Toetscode.T_DEC_SIGN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        return als(besluit.gebeurtenis().door().naam() == null, besluit);
    }
}
