/**
 * ParnasSys, the pupil administration of most primary schools: pupils and enrolments in by its web service, the begin and end of an OPP
 * and a TLV out to the national register through it.
 */
module nl.passend.adapters.parnassys {
    requires transitive nl.passend.core;
    requires nl.passend.transport;
    requires java.xml;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;
    requires static com.google.guice;
    requires static org.jspecify;

    exports nl.passend.adapters.parnassys;
}
