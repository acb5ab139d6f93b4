/** Platforms as far as they are publicly known, over HTTP on this machine, with faults on demand. */
module nl.passend.simulators {
    requires transitive nl.passend.core;
    requires nl.passend.transport;
    requires jdk.httpserver;
    requires java.xml;
    requires static org.jspecify;

    exports nl.passend.simulators;
}
