package nl.passend.core.fout;

import java.util.List;
import nl.passend.core.api.Stabiel;

/** A port (store, exchange, register) that failed. */
@Stabiel
public final class PoortException extends PassendException {
    private static final long serialVersionUID = 1L;

    /** With what failed, and its cause. */
    public PoortException(Throwable oorzaak, Foutcode code, Plaats plaats, String... woorden) {
        super(List.of(Melding.van(code, plaats, woorden)));
        initCause(oorzaak);
    }
}
