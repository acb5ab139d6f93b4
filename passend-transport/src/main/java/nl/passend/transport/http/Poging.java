package nl.passend.transport.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt gave.
 *
 * @param code status; 0 without an answer
 * @param inhoud content of the answer
 * @param twijfel whether it may have been carried out though nothing says so
 * @param storing whether the line or the platform failed, rather than refused
 * @param wacht how long the platform asks to wait; null when it does not
 * @param reden name of what went wrong, without content
 */
@SuppressWarnings("ArrayRecordComponent")
record Poging(
        int code,
        byte[] inhoud,
        boolean twijfel,
        boolean storing,
        @Nullable Duration wacht,
        String reden) {
    private static final byte[] LEEG = new byte[0];
    private static final int TE_DRUK = 429;
    private static final int SERVERFOUT = 500;

    static Poging antwoord(int code, byte[] inhoud, @Nullable Duration wacht) {
        // Too busy is said before anything is done; after another failure of a server nobody knows.
        return new Poging(
                code, inhoud, code >= SERVERFOUT, code >= SERVERFOUT || code == TE_DRUK, wacht, "HTTP " + code);
    }

    static Poging zonderAntwoord(boolean twijfel, String reden) {
        return new Poging(0, LEEG, twijfel, true, null, reden);
    }
}
