package nl.passend.benchmarks.vloer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event (feit) in a pupil's dossier, as a pupil administration would keep it.
 *
 * @param soort what kind of event it is
 * @param dag the day on which it happened
 * @param onderwerp what it is about: a meeting, document, form of support or judgement such as {@code hia} or
 *     {@code tlv-sbo}; for an enrolment the school
 * @param uitkomst its outcome or answer; for an enrolment the schoolsoort, for a placement in a groep its number
 * @param rol in which role the actor acted
 * @param persoon who acted; null where nobody was recorded
 * @param aard the nature of an akkoord ({@code toestemming}, {@code instemming}) or the discipline of an adviser; null
 *     where it was not recorded
 * @param omvat the parts of a document, or the roles present at a meeting; null where they were not recorded
 * @param van the first day that a besluit covers, or the pupil's date of birth
 * @param tot the last day that a besluit covers
 */
public record Feit(
        Soort soort,
        LocalDate dag,
        String onderwerp,
        String uitkomst,
        String rol,
        @Nullable String persoon,
        @Nullable String aard,
        @Nullable List<String> omvat,
        @Nullable LocalDate van,
        @Nullable LocalDate tot) {

    /** The kinds of event; several are read by none of these rules, as in any real dossier. */
    public enum Soort {
        LEERLING_BEKEND,
        GROEP_INGEDEELD,
        INGESCHREVEN,
        UITGESCHREVEN,
        AANMELDING_ONTVANGEN,
        AANVRAAG_INGEDIEND,
        UITGENODIGD,
        OVERLEG_GEHOUDEN,
        DOCUMENT_VASTGELEGD,
        DOCUMENT_VASTGESTELD,
        DOCUMENT_GEDEELD,
        AKKOORD,
        GEHOORD,
        GEINFORMEERD,
        ADVIES_GEGEVEN,
        OORDEEL_GEGEVEN,
        BESLUIT_GENOMEN,
        VORM_GESTART,
        GEEVALUEERD,
        HANDELING_GEDAAN
    }

    /** Copies the list, so that an event never changes. */
    public Feit {
        omvat = omvat == null ? null : List.copyOf(omvat);
    }

    /** An event with nothing beside its outcome and its actor's role. */
    public static Feit van(Soort soort, LocalDate dag, String onderwerp, String uitkomst, String rol) {
        return new Feit(soort, dag, onderwerp, uitkomst, rol, null, null, null, null, null);
    }

    /** A document or a meeting with its parts or with the roles present. */
    public static Feit metOmvang(
            Soort soort, LocalDate dag, String onderwerp, String uitkomst, String rol, @Nullable List<String> omvat) {
        return new Feit(soort, dag, onderwerp, uitkomst, rol, null, null, omvat, null, null);
    }

    /** An akkoord or an advies, by a person. */
    public static Feit door(
            Soort soort,
            LocalDate dag,
            String onderwerp,
            String uitkomst,
            String rol,
            @Nullable String persoon,
            @Nullable String aard) {
        return new Feit(soort, dag, onderwerp, uitkomst, rol, persoon, aard, null, null, null);
    }

    /** A besluit with the period that it covers, or a pupil with the date of birth. */
    public static Feit metPeriode(
            Soort soort,
            LocalDate dag,
            String onderwerp,
            String uitkomst,
            String rol,
            @Nullable LocalDate van,
            @Nullable LocalDate tot) {
        return new Feit(soort, dag, onderwerp, uitkomst, rol, null, null, null, van, tot);
    }
}
