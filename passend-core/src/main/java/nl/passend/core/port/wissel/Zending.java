package nl.passend.core.port.wissel;

import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;

/**
 * What a transport is given to deliver. The text form holds method and length alone.
 *
 * @param methode what is done
 * @param pad path below the address of the platform, beginning with {@code /}; it holds no data of a pupil
 * @param mediatype of the content
 * @param koppen further headers; none is secret
 * @param lengte bytes of the content
 * @param inhoud the content; opened anew for each attempt
 * @param sleutel key by which a second delivery is known; empty when the message needs none
 * @param herhaalbaar whether delivering it twice does no harm: a question, or a message whose key the platform honours
 */
@Experimenteel
public record Zending(
        Methode methode,
        String pad,
        String mediatype,
        Map<String, String> koppen,
        long lengte,
        Bijlage.Inhoud inhoud,
        Optional<String> sleutel,
        boolean herhaalbaar) {

    /** What is done with the content. */
    public enum Methode {
        /** Ask. */
        GET,
        /** Hand in. */
        POST,
        /** Put at a place of its own. */
        PUT
    }

    /** Makes the headers unmodifiable. */
    public Zending {
        koppen = Map.copyOf(koppen);
    }

    /** A question. */
    public static Zending vraag(String pad) {
        return new Zending(
                Methode.GET,
                pad,
                "application/json",
                Map.of(),
                0,
                java.io.InputStream::nullInputStream,
                Optional.empty(),
                true);
    }

    @Override
    public String toString() {
        return "Zending[" + methode + " " + lengte + "]";
    }
}
