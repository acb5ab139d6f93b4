package nl.passend.core.port.wissel;

import java.time.Instant;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Melding;

/**
 * How a request in the outbox stands.
 *
 * @param pogingen how often it was taken
 * @param vanaf for what is due: not before; for what is taken: until when
 * @param platformnummer number at the platform, when accepted
 * @param reden of the last failure or doubt
 */
@Experimenteel
public record Poststand(
        Verzoek verzoek,
        Stand stand,
        int pogingen,
        Instant vanaf,
        Optional<String> platformnummer,
        Optional<Melding> reden) {

    /** Where it stands. */
    public enum Stand {
        /** Waits for its time. */
        WACHT,
        /** Taken by a sender. */
        GELEEND,
        /** The platform has it. */
        AANGENOMEN,
        /** A person looks whether the platform has it. */
        TE_CONTROLEREN,
        /** Given up, with the reason. */
        OPGEGEVEN
    }
}
