package nl.passend.overtreding;

/** Says nothing with its name. */
public final class DatumHelper {
    private DatumHelper() {}
}
