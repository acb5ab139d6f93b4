package nl.passend.core.kader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;
import nl.passend.core.fout.Plaats;

/** The smaller element kinds, each a plain record; the larger ones ({@link Stap}, {@link Termijn}, {@link Vorm}, …) stand alone. */
@Experimenteel
public final class Elementen {
    private Elementen() {}

    /**
     * A rung of the support continuum, in the order of the file.
     *
     * @param hoortBij national rung under which it hangs; empty in the national kader
     */
    public record Trede(String id, String naam, Optional<String> hoortBij, Bron bron, Plaats plaats)
            implements Element {}

    /**
     * A role.
     *
     * @param van gezin, school, bestuur, samenwerkingsverband, gemeente or buiten
     * @param isEen role of which it is a kind
     * @param vervuldDoor roles that may act in this one
     * @param disciplines professions that fit; empty when any does
     */
    public record Rol(
            String id,
            String naam,
            String van,
            Optional<String> isEen,
            List<String> vervuldDoor,
            List<String> disciplines,
            Bron bron,
            Plaats plaats)
            implements Element {}

    /**
     * A human judgement; the library never gives one.
     *
     * @param naam the question
     * @param door roles that may give it
     * @param antwoorden possible answers
     */
    public record Oordeel(String id, String naam, List<String> door, List<Keuze> antwoorden, Bron bron, Plaats plaats)
            implements Element {}

    /**
     * A possible answer or outcome.
     *
     * @param id its id
     * @param naam what it means
     */
    public record Keuze(String id, String naam) {}

    /**
     * A procedure of the plan.
     *
     * @param stappen its steps, full ids
     */
    public record Traject(String id, String naam, List<String> stappen, Bron bron, Plaats plaats) implements Element {}

    /**
     * A right of parents or pupil.
     *
     * @param van whose
     * @param soort instemming, hoorrecht, inzage, bezwaar, klacht, geschil, second opinion, informatie or steun
     * @param inhoud what it says, in plain Dutch
     * @param bij steps where it is told
     * @param waar where to go
     * @param steltUit whether using it holds up the step
     */
    public record Recht(
            String id,
            String naam,
            String van,
            String soort,
            String inhoud,
            List<String> bij,
            String waar,
            boolean steltUit,
            Bron bron,
            Plaats plaats)
            implements Element {}

    /**
     * Something that a kader tells and that asks nothing of anyone: shown with what it belongs to, never judged.
     *
     * @param aard why it is told
     * @param inhoud what it says, in plain Dutch
     * @param punten what it lists, empty when nothing
     * @param bij steps, trajecten, forms, meetings, documents, terms and rights with which it is told; empty when only on request
     * @param vanaf first day on which it is told; empty for as long as its kader is in force
     */
    public record Informatie(
            String id,
            String naam,
            Aard aard,
            String inhoud,
            List<Keuze> punten,
            List<String> bij,
            Optional<LocalDate> vanaf,
            Bron bron,
            Plaats plaats)
            implements Element {

        /** Why a kader tells something. */
        public enum Aard {
            /** How things are arranged. */
            UITLEG,
            /** What the writer promises; nobody is held to it here. */
            BELOFTE,
            /** Where a plan and the law differ, or a plan is silent, and what applies. */
            VERSCHIL
        }

        /** Whether it is told on a day. */
        public boolean geldtOp(LocalDate dag) {
            return vanaf.map(eerste -> !dag.isBefore(eerste)).orElse(true);
        }
    }

    /** A standard of a school, a board or an SWV; carried with its points, judged by people. */
    public record Norm(String id, String naam, String geldtVoor, List<Keuze> punten, Bron bron, Plaats plaats)
            implements Element {}

    /**
     * Money: who gives, who receives, who decides.
     *
     * @param bedragen amounts as the kader writes them, by year
     * @param mandaat role that decides on its use
     */
    public record Middel(
            String id,
            String naam,
            String van,
            String naar,
            List<Keuze> bedragen,
            String mandaat,
            Bron bron,
            Plaats plaats)
            implements Element {}

    /** A figure to report. Carried, not computed here. */
    public record Indicator(String id, String naam, Bron bron, Plaats plaats) implements Element {}

    /**
     * Something that a kader says for readers: carried, never computed with.
     *
     * @param element full id of the element that it belongs to; the id of the kader for what stands in its head
     * @param sleutel key in the file, such as {@code ritme} or {@code let op}
     * @param tekst what stands there; tables and lists as running text
     */
    public record Leestekst(String element, String sleutel, String tekst) {}
}
