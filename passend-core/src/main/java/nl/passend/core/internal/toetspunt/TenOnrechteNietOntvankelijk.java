package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.toetspunt.Toetscode;

/** A bezwaar that was in time, or late without remedy clause, is handled; the category is part of the TLV. */
final class TenOnrechteNietOntvankelijk extends Bezwaartoets {
    TenOnrechteNietOntvankelijk() {
        super(Toetscode.B_INADM, Soort.BESLUIT_GENOMEN, Soort.GEINFORMEERD);
    }

    @Override
    boolean fout(Bezwaar bezwaar) {
        boolean afgewezen = bezwaar.beslissing()
                .gebeurtenis()
                .uitkomst()
                .filter("niet-ontvankelijk"::equals)
                .isPresent();
        boolean telaat = !new BezwaarOpTijd().toets(bezwaar.zicht()).isEmpty();
        return afgewezen && bezwaar.ingesteld().isPresent() && !telaat;
    }
}
