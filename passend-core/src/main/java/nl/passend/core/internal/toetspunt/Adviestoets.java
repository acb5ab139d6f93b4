package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/**
 * A fault of an expert's statement. It only shows while, without the statements that have it, fewer than two remain: a third expert
 * mends what was wrong with one of two.
 */
abstract class Adviestoets extends Besluittoets {
    Adviestoets(Toetscode code, Soort... ook) {
        super(code, Soorten.met(ook, Soort.ADVIES_GEGEVEN).toArray(new Soort[0]));
    }

    /** Whether a statement has the fault. */
    abstract boolean mankeert(Feit advies, Tlvbesluit besluit);

    @Override
    final List<Gebeurtenis> fout(Tlvbesluit besluit) {
        List<Feit> adviezen = besluit.adviezen();
        List<Gebeurtenis> mis = adviezen.stream()
                .filter(advies -> mankeert(advies, besluit))
                .map(Feit::gebeurtenis)
                .toList();
        return adviezen.size() - mis.size() < 2 ? mis : List.of();
    }
}
