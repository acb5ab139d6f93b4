/**
 * The place of the adapter for ParnasSys, the pupil administration of most Dutch primary schools. It will sit on the port
 * {@code DossierExchange} for pupils and dossiers, and on {@code Registry} for the begin and end of an OPP in the
 * national register (ROD). Nothing is implemented yet.
 */
module nl.passend.adapters.parnassys {
    requires transitive nl.passend.core;
}
