package nl.passend.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import nl.passend.adapters.oso.Overtreding;
import nl.passend.adapters.oso.Toetsuitslag;

/** The judgement of one file as one line of JSON. */
final class Overtredingenjson {
    private Overtredingenjson() {}

    static void schrijf(PrintWriter naar, String bestand, Toetsuitslag uitslag, Teksten teksten) {
        try (JsonGenerator uit =
                new JsonFactory().createGenerator(naar).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            uit.writeStartObject();
            uit.writeStringField("bestand", bestand);
            uit.writeBooleanField("geldig", uitslag.geldig());
            uit.writeStringField("formaat", uitslag.formaat());
            uit.writeBooleanField("volledig", uitslag.volledig());
            uit.writeArrayFieldStart("overtredingen");
            for (Overtreding overtreding : uitslag.overtredingen()) {
                uit.writeStartObject();
                uit.writeStringField("regel", overtreding.regel());
                uit.writeStringField("pad", overtreding.pad());
                uit.writeNumberField("lijn", overtreding.lijn());
                uit.writeNumberField("kolom", overtreding.kolom());
                uit.writeStringField("tekst", overtreding.tekst(teksten.taal()));
                uit.writeEndObject();
            }
            uit.writeEndArray();
            uit.writeEndObject();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        naar.println();
    }
}
