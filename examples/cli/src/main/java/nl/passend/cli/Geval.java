package nl.passend.cli;

import java.time.LocalDate;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.port.Gelezen;

/**
 * A file that was read, with the kaders and the day under which it is asked about.
 *
 * @param gelezen what the file held
 * @param keus the kaders
 * @param bekend ids of all kaders there are
 * @param dag the day
 * @param dagreden why that day
 * @param beoordelaar the judge under these kaders
 */
record Geval(
        Gelezen gelezen,
        Kaderkeus keus,
        List<String> bekend,
        LocalDate dag,
        Dagreden dagreden,
        Beoordelaar beoordelaar) {

    /** Why a day. */
    enum Dagreden {
        /** The user gave it. */
        GEVRAAGD,
        /** The file carries it. */
        BESTAND,
        /** Nobody gave one: today. */
        VANDAAG
    }

    Beoordeling beoordeling() {
        return beoordelaar.beoordeel(gelezen.dossier(), dag);
    }
}
