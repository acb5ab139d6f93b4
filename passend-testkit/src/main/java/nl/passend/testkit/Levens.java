package nl.passend.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Beoordelaar;

/**
 * Random lives by commands: at each move a step is chosen, asked for, and appended when it is allowed. Some moves go towards a decision
 * or the start of support by the shortest way; some try what should be refused (another subject, another role, no name, one person
 * twice). A life shrinks by leaving out moves. Immutable and thread safe.
 */
@Experimenteel
public final class Levens {
    private final Beoordelaar beoordelaar;
    private final LocalDate begin;
    private final int zetten;

    private Levens(Beoordelaar beoordelaar, LocalDate begin, int zetten) {
        this.beoordelaar = beoordelaar;
        this.begin = begin;
        this.zetten = zetten;
    }

    /** Lives under these kaders that begin on a day. */
    public static Levens onder(Beoordelaar beoordelaar, LocalDate begin) {
        return new Levens(beoordelaar, begin, 50);
    }

    /** The same with at most this many moves. */
    public Levens metHoogstens(int aantal) {
        return new Levens(beoordelaar, begin, aantal);
    }

    /** Lives. */
    public Arbitrary<Leven> levens() {
        return Arbitraries.longs()
                .withoutEdgeCases()
                .list()
                .ofMinSize(zetten / 2)
                .ofMaxSize(zetten)
                .map(this::leef);
    }

    /** The life of these moves: the same moves give the same life. */
    public Leven leef(List<Long> loopbaan) {
        Levensloop loop = new Levensloop(beoordelaar, begin);
        loopbaan.forEach(loop::zet);
        return loop.leven();
    }
}
