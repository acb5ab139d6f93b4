package nl.passend.core.werkvoorraad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;
import nl.passend.core.kader.Termijn.Hardheid;

/**
 * One thing that is due for one pupil. Holds names from kaders and the pseudonym of the dossier, no other data of a pupil.
 *
 * @param leerling pseudonym, as the dossier has it
 * @param zaak zaak in which it is due; empty for the dossier's own
 * @param stand how it stands
 * @param uiterlijk last day on which it is in time; empty where no day can be named
 * @param element full id of the term, or of the step where no term runs
 * @param wat its name, in Dutch as the kader has it
 * @param rollen ids of the roles that must act; empty where the kader names none
 * @param wie their names, in the same order
 * @param hardheid how hard the term is; empty for a duty without a term
 * @param gevolg what follows if not, as the kader has it
 * @param bron where the rule stands
 */
@Experimenteel
public record Werkregel(
        String leerling,
        String zaak,
        Stand stand,
        Optional<LocalDate> uiterlijk,
        String element,
        String wat,
        List<String> rollen,
        List<String> wie,
        Optional<Hardheid> hardheid,
        Optional<String> gevolg,
        Bron bron) {

    /** How something that is due stands. */
    public enum Stand {
        /** Its last day is past. */
        VERSTREKEN,
        /** Its term runs. */
        LOOPT,
        /** It must be done; no term says by when. */
        ZONDER_TERMIJN,
        /** Its term stands still. */
        STILGEZET,
        /** Its term has begun and where it stands cannot be told. */
        NIET_TE_ZEGGEN
    }
}
