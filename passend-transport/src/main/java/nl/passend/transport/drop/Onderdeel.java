package nl.passend.transport.drop;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/** A line of the manifest. */
record Onderdeel(String naam, String bestandsnaam, String document, String mediatype, long lengte, String sha256) {

    Map<String, Object> json() {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("naam", naam);
        uit.put("bestandsnaam", bestandsnaam);
        uit.put("document", document);
        uit.put("mediatype", mediatype);
        uit.put("lengte", lengte);
        uit.put("sha256", sha256);
        return uit;
    }

    static Onderdeel van(Object json) {
        if (json instanceof Map<?, ?> lid
                && lid.get("naam") instanceof String naam
                && lid.get("bestandsnaam") instanceof String bestandsnaam
                && lid.get("document") instanceof String document
                && lid.get("mediatype") instanceof String mediatype
                && lid.get("lengte") instanceof Number lengte
                && lid.get("sha256") instanceof String sha256) {
            return new Onderdeel(naam, bestandsnaam, document, mediatype, lengte.longValue(), sha256);
        }
        throw new InvoerException(Foutcode.ZIP_KLOPT_NIET, Plaats.wijzer(Drop.MANIFEST), Drop.MANIFEST);
    }
}
