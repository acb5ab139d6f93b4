package nl.passend.cli;

/** The command line itself makes no sense; the sentence is in the language of the user. */
final class Gebruiksfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Gebruiksfout(String zin) {
        super(zin);
    }
}
