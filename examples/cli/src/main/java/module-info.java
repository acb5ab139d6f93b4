/** Passend from the command line. */
module nl.passend.cli {
    requires nl.passend.kaders;
    requires nl.passend.adapters.kindkans;
    requires nl.passend.adapters.oso;
    requires nl.passend.adapters.ot;
    requires nl.passend.simulators;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
}
