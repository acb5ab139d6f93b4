/** Passend from the command line. */
module nl.passend.cli {
    requires nl.passend.kaders;
    requires nl.passend.adapters.oso;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
}
