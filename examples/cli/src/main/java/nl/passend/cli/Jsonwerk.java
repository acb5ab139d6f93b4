package nl.passend.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.passend.core.werkvoorraad.Werkregel;

/** The work list as JSON. One question gives the same bytes. */
final class Jsonwerk {
    private Jsonwerk() {}

    static void schrijf(PrintWriter naar, LocalDate dag, List<Werkregel> werk) {
        try (JsonGenerator uit = new JsonFactory()
                .createGenerator(naar)
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            Jsondelen delen = new Jsondelen(uit);
            uit.writeStartObject();
            uit.writeStringField("passend", "werkvoorraad/0");
            uit.writeStringField("peildatum", dag.toString());
            uit.writeArrayFieldStart("werk");
            for (Werkregel regel : werk) {
                schrijf(uit, delen, regel);
            }
            uit.writeEndArray();
            uit.writeEndObject();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        naar.println();
    }

    private static void schrijf(JsonGenerator uit, Jsondelen delen, Werkregel regel) throws IOException {
        uit.writeStartObject();
        uit.writeStringField("leerling", regel.leerling());
        uit.writeStringField("zaak", regel.zaak());
        uit.writeStringField("stand", Jsondelen.code(regel.stand()));
        delen.alsEr("uiterlijk", regel.uiterlijk().map(LocalDate::toString));
        uit.writeStringField("element", regel.element());
        uit.writeStringField("wat", regel.wat());
        delen.teksten("rollen", regel.rollen());
        delen.teksten("wie", regel.wie());
        delen.alsEr("hardheid", regel.hardheid().map(Jsondelen::code));
        delen.alsEr("gevolg", regel.gevolg());
        delen.bron("bron", regel.bron());
        uit.writeEndObject();
    }
}
