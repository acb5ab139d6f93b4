/**
 * The place of the adapter for Kindkans, the platform on which a school's hulpvraag reaches its samenwerkingsverband. It
 * will sit on the port {@code DossierExchange}. Nothing is implemented yet.
 */
module nl.passend.adapters.kindkans {
    requires transitive nl.passend.core;
}
