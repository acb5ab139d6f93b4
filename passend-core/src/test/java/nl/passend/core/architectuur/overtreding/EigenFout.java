package nl.passend.core.architectuur.overtreding;

/** An exception outside the family. */
public final class EigenFout extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
