package nl.passend.benchmarks.vloer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result for one case (uitslag): for every question its answer and every requirement that stands in the way. */
public final class Uitslag {

    /** How the term for the besluit about the TLV stands. */
    public enum Termijn {
        NIET_BEGONNEN,
        LOOPT,
        GEHAALD,
        TE_LAAT,
        VERSTREKEN
    }

    private long nietVoldaan;
    private long onbekend;
    private Termijn termijn = Termijn.NIET_BEGONNEN;
    private @Nullable LocalDate uiterlijk;

    Uitslag() {}

    void noteer(Eis eis, Waarde waarde) {
        switch (waarde) {
            case VOLDAAN -> {}
            case NIET_VOLDAAN -> nietVoldaan |= eis.bit();
            case ONBEKEND -> onbekend |= eis.bit();
        }
    }

    void noteerNietVoldaan(long eisen) {
        nietVoldaan |= eisen;
    }

    void noteerOnbekend(long eisen) {
        onbekend |= eisen;
    }

    void noteerTermijn(Termijn stand, LocalDate dag) {
        termijn = stand;
        uiterlijk = dag;
    }

    /** Yes, no, or cannot be told. */
    public Waarde antwoord(Vraag vraag) {
        if ((nietVoldaan & vraag.eisen()) != 0) {
            return Waarde.NIET_VOLDAAN;
        }
        return (onbekend & vraag.eisen()) != 0 ? Waarde.ONBEKEND : Waarde.VOLDAAN;
    }

    /** The bits of the requirements of the question that are not met. */
    public long nietVoldaan(Vraag vraag) {
        return nietVoldaan & vraag.eisen();
    }

    /** The bits of the requirements of the question that cannot be told. */
    public long onbekend(Vraag vraag) {
        return onbekend & vraag.eisen();
    }

    /** How the term for the besluit stands on the peildatum. */
    public Termijn termijn() {
        return termijn;
    }

    /** The last day of that term; null while it has not begun. */
    public @Nullable LocalDate uiterlijk() {
        return uiterlijk;
    }

    /** The sentences that explain an answer, each with its citation; empty when the answer is yes. */
    public List<String> uitleg(Vraag vraag) {
        List<String> regels = new ArrayList<>();
        for (Eis eis : Eis.values()) {
            if ((nietVoldaan(vraag) & eis.bit()) != 0) {
                regels.add("nog niet: " + eis.tekst() + " (" + eis.bron() + ")");
            } else if ((onbekend(vraag) & eis.bit()) != 0) {
                regels.add("niet te zeggen: " + eis.tekst() + " (" + eis.bron() + ")");
            }
        }
        return regels;
    }

    /** One number from all answers and all their requirements: what a measurement consumes. */
    public long controlesom() {
        long som = termijn.ordinal() + (uiterlijk == null ? 0L : uiterlijk.getDayOfYear());
        for (Vraag vraag : Vraag.ALLE) {
            som = 31 * som + antwoord(vraag).ordinal() + nietVoldaan(vraag) + 7 * onbekend(vraag);
        }
        return som;
    }
}
