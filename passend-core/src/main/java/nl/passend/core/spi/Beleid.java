package nl.passend.core.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;

/**
 * A policy: reasoning that a kader asks for by name ({@code beleid: {welk: zorgplicht, uitkomst: [deze-school]}}) and that no list or
 * number can say. Pure and total: same view, same answer; never a judgement about a child. Implementations are thread safe.
 */
@Experimenteel
public interface Beleid {

    /** Name in a kader. */
    String id();

    /** Kinds of events that it reads; it is given no other. */
    Set<Soort> leest();

    /** Every outcome that it can have; finite. */
    List<String> uitkomsten();

    /**
     * The outcome.
     *
     * @param gelezen the dossier with only events of {@link #leest()}, up to the peildatum, corrected ones left out
     * @param volledig whether the history is complete; when it is not, a policy may answer that it cannot be told
     * @return the outcome with the events that gave it
     */
    Uitkomst oordeel(Dossier gelezen, boolean volledig);

    /**
     * The outcome on a day, for a policy that reasons with days of the law; others leave it out.
     *
     * @param gelezen as {@link #oordeel(Dossier, boolean)}
     * @param volledig as {@link #oordeel(Dossier, boolean)}
     * @param peildatum the day asked about; no event of {@code gelezen} lies after it
     * @return the outcome with the events that gave it
     */
    default Uitkomst oordeel(Dossier gelezen, boolean volledig, LocalDate peildatum) {
        return oordeel(gelezen, volledig);
    }

    /**
     * Outcome of a policy.
     *
     * @param uitkomst one of {@link Beleid#uitkomsten()}, or empty when it cannot be told
     * @param feiten the events that gave it
     */
    record Uitkomst(String uitkomst, List<Gebeurtenis> feiten) {
        /** It cannot be told. */
        public static final Uitkomst NIET_TE_ZEGGEN = new Uitkomst("", List.of());
    }
}
