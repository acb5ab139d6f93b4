package nl.passend.overtreding;

/** Public, and neither stable nor experimental. */
public final class ZonderBelofte {
    private ZonderBelofte() {}
}
