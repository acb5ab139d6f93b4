/**
 * The domain of Passend: support continuum, zorgplicht, terms, rules and their reasons. Pure Java: no run-time
 * dependency, no I/O, no clock.
 */
module nl.passend.core {
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports nl.passend.core.api;
    exports nl.passend.core.beoordeling;
    exports nl.passend.core.bron;
    exports nl.passend.core.dossier;
    exports nl.passend.core.fout;
    exports nl.passend.core.kader;
    exports nl.passend.core.opdracht;
    exports nl.passend.core.port;
    exports nl.passend.core.port.register;
    exports nl.passend.core.port.wissel;
    exports nl.passend.core.regel;
    exports nl.passend.core.spi;
    exports nl.passend.core.tijd;
    exports nl.passend.core.tlv;
    exports nl.passend.core.toetspunt;
    exports nl.passend.core.uitleg;
    exports nl.passend.core.werkvoorraad;
    exports nl.passend.core.zorgplicht;

    uses nl.passend.core.port.DossierLezer;
    uses nl.passend.core.port.KaderBron;
    uses nl.passend.core.port.wissel.Wisselfabriek;
    uses nl.passend.core.spi.Beleid;
}
