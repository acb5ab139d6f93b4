import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.KaderBron;
import nl.passend.kaders.CasusLezer;
import nl.passend.kaders.GeleverdeKaders;

/** Kaders and dossiers as YAML and JSON, their schemas, and the kaders that come along. */
module nl.passend.kaders {
    requires transitive nl.passend.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires static org.jspecify;

    exports nl.passend.kaders;
    exports nl.passend.kaders.toets;

    provides DossierLezer with
            CasusLezer;
    provides KaderBron with
            GeleverdeKaders;
}
