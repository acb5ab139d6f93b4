package nl.passend.core.architectuur.overtreding;

import java.io.InputStream;

/** Takes a stream outside the port. */
public interface WilEenStroom {
    Object lees(InputStream in);
}
