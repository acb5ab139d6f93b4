package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;

/**
 * The state of a dossier on a day: a fold of its events, and nothing that is not in them. Ids are canonical ids of the kaders; what is
 * empty was not told.
 *
 * @param dag the day
 * @param geboren date of birth
 * @param leeftijd age in whole years
 * @param groep groep in the school year of the day
 * @param school school of enrolment, as events name it
 * @param schoolsoort bao, sbo or so
 * @param vormen forms of support and TLVs that were granted or started, not ended before the day; later starts too
 * @param documenten documents with the parts that are written
 * @param zaken zaken in order of opening
 */
@Experimenteel
public record Stand(
        LocalDate dag,
        Optional<LocalDate> geboren,
        Optional<Integer> leeftijd,
        Optional<Integer> groep,
        Optional<String> school,
        Optional<String> schoolsoort,
        List<Vormstand> vormen,
        List<Documentstand> documenten,
        List<Zaakstand> zaken) {

    /**
     * A form.
     *
     * @param vorm canonical id
     * @param van first day
     * @param tot last day; empty for open or not told
     * @param besluit whether it rests on a decision
     * @param loopt whether it runs on the day
     */
    public record Vormstand(String vorm, LocalDate van, Optional<LocalDate> tot, boolean besluit, boolean loopt) {}

    /**
     * A document.
     *
     * @param document canonical id
     * @param delen full ids of the parts written, in order of first writing; empty when the contents are not told
     * @param inhoudBekend false when some event did not tell its parts
     * @param laatst day of the last writing
     * @param vastgesteld whether it was adopted, as a whole or in part
     */
    public record Documentstand(
            String document, List<String> delen, boolean inhoudBekend, LocalDate laatst, boolean vastgesteld) {}

    /**
     * A zaak.
     *
     * @param zaak its id; empty for the dossier's own
     * @param traject procedure with which it was opened, when told
     * @param geopend day of its first event
     * @param gesloten day on which it was closed, when it was
     */
    public record Zaakstand(String zaak, Optional<String> traject, LocalDate geopend, Optional<LocalDate> gesloten) {}
}
