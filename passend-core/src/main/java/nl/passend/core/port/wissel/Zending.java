package nl.passend.core.port.wissel;

import java.io.InputStream;
import java.util.List;
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
 * @param bijlagen documents that go in the same delivery: with the content, or not at all
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
        List<Bijlage> bijlagen,
        Optional<String> sleutel,
        boolean herhaalbaar) {

    /** What is done with the content. */
    public enum Methode {
        /** Ask. */
        GET,
        /** Hand in. */
        POST
    }

    /** Makes headers and list unmodifiable. */
    public Zending {
        koppen = Map.copyOf(koppen);
        bijlagen = List.copyOf(bijlagen);
    }

    /** A question. */
    public static Zending vraag(String pad) {
        return new Zending(
                Methode.GET,
                pad,
                "application/json",
                Map.of(),
                0,
                InputStream::nullInputStream,
                List.of(),
                Optional.empty(),
                true);
    }

    @Override
    public String toString() {
        return "Zending[" + methode + " " + lengte + "]";
    }
}
