package nl.passend.core.port;

import java.util.function.Function;
import nl.passend.core.api.Experimenteel;

/**
 * A key or password. It has no text form, is not serializable, and is handed over only for the time of one call, so that it ends up in
 * no log and no message by accident.
 */
@Experimenteel
public final class Geheim {
    private final String waarde;

    private Geheim(String waarde) {
        this.waarde = waarde;
    }

    /** With this value. */
    public static Geheim van(String waarde) {
        return new Geheim(waarde);
    }

    /** Gives the value to a function and returns what that makes of it. */
    public <T> T gebruik(Function<String, T> met) {
        return met.apply(waarde);
    }

    /** Never the value. */
    @Override
    public String toString() {
        return "Geheim[***]";
    }
}
