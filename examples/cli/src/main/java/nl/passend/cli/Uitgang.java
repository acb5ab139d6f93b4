package nl.passend.cli;

/** Exit codes of the command line. */
final class Uitgang {
    /** Answered. */
    static final int GOED = 0;
    /** Findings that need action, where that was asked; or a command that is refused. */
    static final int ACTIE = 1;
    /** The input or the command line is not right. */
    static final int INVOER = 2;
    /** Passend itself failed. */
    static final int EIGEN = 3;

    private Uitgang() {}
}
