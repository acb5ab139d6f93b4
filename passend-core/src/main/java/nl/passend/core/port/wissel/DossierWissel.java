package nl.passend.core.port.wissel;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Melding;

/**
 * The port toward one platform: requests out, messages back. Implementations are thread safe, keep no pupil's data, and never throw for
 * what the platform or the line does: that is an outcome.
 */
@Experimenteel
public interface DossierWissel {

    /** Name of the platform, as the factory has it. */
    String naam();

    /** Sends a request. Sending the same again is safe where {@link #kentSleutels} is true. */
    Verzenduitkomst verzend(Verzoek verzoek);

    /** Whether the platform knows a second delivery by its key and answers it as the first. */
    boolean kentSleutels();

    /**
     * Fetches messages.
     *
     * @param na cursor of the last fetch; empty for all that the platform still has
     */
    Post haalOp(Vestiging school, String na);

    /**
     * What one fetch gave.
     *
     * @param berichten as the platform gave them: any order, doubles included
     * @param onleesbaar what could not be read, by code and place; it stays at the platform
     * @param cursor where the next fetch goes on; the one that was given when nothing could be fetched
     */
    record Post(List<Bericht> berichten, List<Melding> onleesbaar, String cursor) {
        /** Makes the lists unmodifiable. */
        public Post {
            berichten = List.copyOf(berichten);
            onleesbaar = List.copyOf(onleesbaar);
        }
    }
}
