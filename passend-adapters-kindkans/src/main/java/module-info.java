/** Kindkans, the platform on which a school's hulpvraag reaches its samenwerkingsverband and is decided. */
module nl.passend.adapters.kindkans {
    requires transitive nl.passend.core;
    requires nl.passend.transport;
    requires static com.google.guice;
    requires static org.jspecify;

    exports nl.passend.adapters.kindkans;

    provides nl.passend.core.port.wissel.Wisselfabriek with
            nl.passend.adapters.kindkans.Kindkans;
}
