package nl.passend.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.passend.core.port.wissel.Bijlage;
import nl.passend.core.port.wissel.Zending;

/**
 * The body of a request: the content alone, or as {@code multipart/form-data} with the enclosures, so that all arrive or none. Nothing
 * is held in memory. A part is called after its hash: file names, which people choose, stand in the content.
 */
record Lading(String mediatype, BodyPublisher inhoud) {

    static Lading van(Zending zending) {
        if (zending.methode() == Zending.Methode.GET) {
            return new Lading("", BodyPublishers.noBody());
        }
        BodyPublisher bericht = stroom(zending.inhoud(), zending.lengte());
        if (zending.bijlagen().isEmpty()) {
            return new Lading(zending.mediatype(), bericht);
        }
        String grens = "passend-" + zending.bijlagen().get(0).sha256().substring(0, 32);
        List<BodyPublisher> delen = new ArrayList<>();
        delen.add(kop(grens, "bericht", zending.mediatype()));
        delen.add(bericht);
        for (Bijlage bijlage : zending.bijlagen()) {
            delen.add(kop(grens, bijlage.sha256(), bijlage.mediatype()));
            delen.add(stroom(bijlage.gecontroleerd(), bijlage.lengte()));
        }
        delen.add(tekst("\r\n--" + grens + "--\r\n"));
        return new Lading(
                "multipart/form-data; boundary=" + grens, BodyPublishers.concat(delen.toArray(new BodyPublisher[0])));
    }

    private static BodyPublisher kop(String grens, String naam, String mediatype) {
        return tekst("\r\n--" + grens + "\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\nContent-Type: "
                + mediatype + "\r\n\r\n");
    }

    private static BodyPublisher tekst(String tekst) {
        return BodyPublishers.ofString(tekst, StandardCharsets.US_ASCII);
    }

    private static BodyPublisher stroom(Bijlage.Inhoud inhoud, long lengte) {
        if (lengte == 0) {
            return BodyPublishers.noBody();
        }
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> open(inhoud)), lengte);
    }

    private static InputStream open(Bijlage.Inhoud inhoud) {
        try {
            return inhoud.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
