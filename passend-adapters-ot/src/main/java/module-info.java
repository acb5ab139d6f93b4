/**
 * The place of the adapter for Onderwijs Transparant, the platform through which a number of samenwerkingsverbanden
 * take in requests for support. It will sit on the port {@code DossierExchange}. Nothing is implemented yet.
 */
module nl.passend.adapters.ot {
    requires transitive nl.passend.core;
}
