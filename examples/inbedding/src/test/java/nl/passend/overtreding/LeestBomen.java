package nl.passend.overtreding;

import com.fasterxml.jackson.overtreding.Boom;

/** Reads JSON outside a boundary. */
public final class LeestBomen {
    private final Boom boom = new Boom() {};

    @Override
    public String toString() {
        return boom.toString();
    }
}
