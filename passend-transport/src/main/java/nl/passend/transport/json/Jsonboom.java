package nl.passend.transport.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON whose root is an object. Text, {@link Integer}, {@link Long}, {@link Double}, {@link Boolean}, lists and maps;
 * a member that is null is absent, as our events have it. Depth, length and doubled names are limited: what comes from outside is not
 * trusted. Thread safe.
 */
@Experimenteel
public final class Jsonboom {
    private static final int DIEPTE = 40;
    private static final int TEKST = 1_000_000;
    private static final int NAAM = 200;
    private static final long GEHEEL = 10_000_000;

    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DIEPTE)
                    .maxStringLength(TEKST)
                    .maxNameLength(NAAM)
                    .maxDocumentLength(GEHEEL)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Jsonboom() {}

    /** Bytes in UTF-8, members in the order of the map. */
    public static byte[] schrijf(Map<String, ?> object) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (JsonGenerator schrijver = FABRIEK.createGenerator(uit)) {
            waarde(schrijver, object);
        } catch (IOException e) {
            // memory does not fail
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void waarde(JsonGenerator uit, @Nullable Object waarde) throws IOException {
        if (waarde instanceof Map<?, ?> object) {
            uit.writeStartObject();
            for (Map.Entry<?, ?> lid : object.entrySet()) {
                uit.writeFieldName((String) lid.getKey());
                waarde(uit, lid.getValue());
            }
            uit.writeEndObject();
        } else if (waarde instanceof List<?> lijst) {
            uit.writeStartArray();
            for (Object deel : lijst) {
                waarde(uit, deel);
            }
            uit.writeEndArray();
        } else if (waarde instanceof String tekst) {
            // Half a surrogate pair is no text in UTF-8: it becomes a question mark.
            uit.writeString(new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        } else {
            // numbers, yes and no
            uit.writePOJO(waarde);
        }
    }

    /**
     * The object in these bytes.
     *
     * @param van who sent it, for the message
     * @throws InvoerException PAS-2214 with the place, and no content
     */
    public static Map<String, Object> lees(byte[] bytes, String van) {
        try (JsonParser lezer = FABRIEK.createParser(bytes)) {
            if (lezer.nextToken() != JsonToken.START_OBJECT) {
                throw onleesbaar(van, lezer.currentLocation());
            }
            Map<String, Object> uit = object(lezer);
            if (lezer.nextToken() != null) {
                throw onleesbaar(van, lezer.currentLocation());
            }
            return uit;
        } catch (JsonProcessingException e) {
            // Its message quotes the content.
            throw onleesbaar(van, e.getLocation());
        } catch (IOException e) {
            throw onleesbaar(van, null);
        }
    }

    private static Map<String, Object> object(JsonParser lezer) throws IOException {
        Map<String, Object> uit = new LinkedHashMap<>();
        while (lezer.nextToken() != JsonToken.END_OBJECT) {
            String naam = lezer.currentName();
            Object waarde = waarde(lezer, lezer.nextToken());
            if (waarde != null) {
                uit.put(naam, waarde);
            }
        }
        return uit;
    }

    private static @Nullable Object waarde(JsonParser lezer, @Nullable JsonToken soort) throws IOException {
        if (soort == null) {
            throw new IOException("afgebroken");
        }
        return switch (soort) {
            case START_OBJECT -> object(lezer);
            case START_ARRAY -> lijst(lezer);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> geheel(lezer);
            case VALUE_NUMBER_FLOAT -> lezer.getDoubleValue();
            default -> lezer.getText();
        };
    }

    private static Object geheel(JsonParser lezer) throws IOException {
        long getal = lezer.getLongValue();
        if (getal == (int) getal) {
            return (int) getal;
        }
        return getal;
    }

    private static List<Object> lijst(JsonParser lezer) throws IOException {
        List<Object> uit = new ArrayList<>();
        for (JsonToken soort = lezer.nextToken(); soort != JsonToken.END_ARRAY; soort = lezer.nextToken()) {
            Object waarde = waarde(lezer, soort);
            if (waarde != null) {
                uit.add(waarde);
            }
        }
        return uit;
    }

    private static InvoerException onleesbaar(String van, @Nullable JsonLocation waar) {
        Plaats plaats = waar == null
                ? Plaats.ONBEKEND
                : new Plaats("", Math.max(0, waar.getLineNr()), Math.max(0, waar.getColumnNr()), "");
        return new InvoerException(Foutcode.ANTWOORD_ONLEESBAAR, plaats, van, "JSON");
    }
}
