/** Transports behind the port {@code Bezorger}: HTTP, and a zip for who has no connection yet; and the JSON that they carry. */
module nl.passend.transport {
    requires transitive nl.passend.core;
    requires java.net.http;
    requires com.fasterxml.jackson.core;
    requires dev.failsafe.core;
    requires static org.jspecify;

    exports nl.passend.transport.drop;
    exports nl.passend.transport.http;
    exports nl.passend.transport.json;
    exports nl.passend.transport.loket;
}
