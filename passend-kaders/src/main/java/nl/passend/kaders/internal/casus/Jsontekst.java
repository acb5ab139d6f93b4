package nl.passend.kaders.internal.casus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes a tree as JSON, indented by two, in ASCII. */
public final class Jsontekst {
    private static final JsonFactory FABRIEK = new JsonFactory();
    private static final char LAATSTE_LEESBARE = '~';

    private static final Separators TEKENS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private Jsontekst() {}

    /** The text, with a line feed at its end. */
    public static String schrijf(Map<String, Object> boom) {
        StringWriter uit = new StringWriter();
        DefaultIndenter regels = new DefaultIndenter("  ", "\n");
        try (JsonGenerator pen = FABRIEK.createGenerator(uit)) {
            pen.setHighestNonEscapedChar(LAATSTE_LEESBARE);
            pen.setPrettyPrinter(
                    new DefaultPrettyPrinter(TEKENS).withObjectIndenter(regels).withArrayIndenter(regels));
            schrijf(pen, boom);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit + "\n";
    }

    private static void schrijf(JsonGenerator pen, Object waarde) throws IOException {
        if (waarde instanceof Map<?, ?> tabel) {
            pen.writeStartObject();
            for (Map.Entry<?, ?> ingang : tabel.entrySet()) {
                pen.writeFieldName(String.valueOf(ingang.getKey()));
                schrijf(pen, ingang.getValue());
            }
            pen.writeEndObject();
        } else if (waarde instanceof List<?> rij) {
            pen.writeStartArray();
            for (Object deel : rij) {
                schrijf(pen, deel);
            }
            pen.writeEndArray();
        } else if (waarde instanceof Integer getal) {
            pen.writeNumber(getal);
        } else if (waarde instanceof Boolean ja) {
            pen.writeBoolean(ja);
        } else {
            pen.writeString(String.valueOf(waarde));
        }
    }
}
