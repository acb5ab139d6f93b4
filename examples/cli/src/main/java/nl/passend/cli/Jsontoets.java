package nl.passend.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Kader;
import nl.passend.kaders.toets.Aantekening;

/** The check of a kader as JSON, in the shape of {@code toets.schema.json}. */
final class Jsontoets {
    private final JsonGenerator uit;
    private final Jsondelen delen;
    private final Locale taal;

    private Jsontoets(JsonGenerator uit, Locale taal) {
        this.uit = uit;
        this.delen = new Jsondelen(uit);
        this.taal = taal;
    }

    static void schrijf(PrintWriter naar, Toetsverslag verslag, Locale taal) {
        try (JsonGenerator uit = new JsonFactory()
                .createGenerator(naar)
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new Jsontoets(uit, taal).schrijf(verslag);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        naar.println();
    }

    private void schrijf(Toetsverslag verslag) throws IOException {
        uit.writeStartObject();
        uit.writeStringField("passend", "toets/0");
        uit.writeBooleanField("inOrde", verslag.inOrde());
        delen.teksten("kaders", verslag.kaders().stream().map(Kader::volledigId).toList());
        delen.teksten("samenMet", verslag.samenMet());
        uit.writeArrayFieldStart("fouten");
        for (Melding melding : verslag.fouten()) {
            uit.writeStartObject();
            uit.writeStringField("code", melding.code().code());
            plaats("plaats", melding.plaats());
            uit.writeStringField("zin", melding.tekst(taal));
            uit.writeEndObject();
        }
        uit.writeEndArray();
        uit.writeArrayFieldStart("aantekeningen");
        for (Aantekening aantekening : verslag.aantekeningen()) {
            uit.writeStartObject();
            uit.writeStringField("soort", Jsondelen.code(aantekening.soort()));
            plaats("plaats", aantekening.plaats());
            if (aantekening.ander().isPresent()) {
                plaats("ander", aantekening.ander().get());
            }
            uit.writeStringField("zin", aantekening.tekst(taal));
            delen.bronnen("bronnen", aantekening.bronnen());
            uit.writeEndObject();
        }
        uit.writeEndArray();
        uit.writeEndObject();
    }

    /** Line and column where they are known; a kader as a whole has none. */
    private void plaats(String sleutel, Plaats plaats) throws IOException {
        uit.writeObjectFieldStart(sleutel);
        uit.writeStringField("bestand", plaats.bestand());
        if (plaats.regel() > 0) {
            uit.writeNumberField("regel", plaats.regel());
            uit.writeNumberField("kolom", plaats.kolom());
        }
        uit.writeStringField("wijzer", plaats.wijzer());
        uit.writeEndObject();
    }
}
