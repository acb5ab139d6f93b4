/** The national exchange formats: a reader of OSO dossiers. */
module nl.passend.adapters.oso {
    requires transitive nl.passend.core;
    requires java.xml;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;
    requires static com.google.guice;
    requires static org.jspecify;

    exports nl.passend.adapters.oso;

    provides nl.passend.core.port.DossierLezer with
            nl.passend.adapters.oso.OsoLezer;
}
