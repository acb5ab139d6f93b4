package nl.passend.cli;

import java.util.List;
import java.util.Set;

/** A command: what may stand on its line, and what it does. */
interface Opdracht {

    /** Name on the command line. */
    String naam();

    /** What must follow, in order. */
    List<String> namen();

    /** Options with a value, beside those of every command. */
    Set<String> opties();

    /** Flags, beside those of every command. */
    Set<String> vlaggen();

    /** Does it and gives the exit code. */
    int voer(Opdrachtregel regel, Teksten teksten);
}
