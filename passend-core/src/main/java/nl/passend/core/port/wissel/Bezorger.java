package nl.passend.core.port.wissel;

import nl.passend.core.api.Experimenteel;

/**
 * The transport: brings bytes to one platform and an answer back. The only part that a contracted endpoint replaces. Implementations
 * are thread safe, retry what is safe to retry, and never throw for what the line or the other side does.
 */
@Experimenteel
public interface Bezorger {

    /** Delivers. */
    Bezorging bezorg(Zending zending);
}
