package nl.passend.overtreding;

import com.fasterxml.jackson.overtreding.Boom;

/** Shows Jackson to who calls it. */
public interface GeeftEenBoom {
    /** A tree. */
    Boom boom();
}
