package nl.passend.core.internal.toetspunt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** The TLV had ended when the bezwaar came. */
final class BelangBijBezwaar extends Besluittoets {
    BelangBijBezwaar() {
        super(Toetscode.B_INT, Soort.RECHTSMIDDEL_INGESTELD);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        Optional<LocalDate> tot = besluit.gebeurtenis().datum(Veld.TOT);
        return Bezwaar.ingesteld(besluit.zicht())
                .map(Feit::gebeurtenis)
                .filter(bezwaar -> tot.filter(bezwaar.op()::isAfter).isPresent())
                .stream()
                .toList();
    }
}
