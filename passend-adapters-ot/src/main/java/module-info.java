/** Onderwijs Transparant, on which schools ask their samenwerkingsverband for support and pupils move on to secondary education. */
module nl.passend.adapters.ot {
    requires transitive nl.passend.core;
    requires nl.passend.transport;
    requires static com.google.guice;
    requires static org.jspecify;

    exports nl.passend.adapters.ot;

    provides nl.passend.core.port.wissel.Wisselfabriek with
            nl.passend.adapters.ot.OnderwijsTransparant;
}
