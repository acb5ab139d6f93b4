package nl.passend.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.bron.Bron;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.uitleg.Uitlegger;

/** Parts that come back in the JSON of an answer. */
final class Jsondelen {
    private final JsonGenerator uit;

    Jsondelen(JsonGenerator uit) {
        this.uit = uit;
    }

    /** Spelling of a constant: {@code MAG_NIET} is {@code mag-niet}. */
    static String code(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void alsEr(String sleutel, Optional<String> waarde) throws IOException {
        if (waarde.isPresent()) {
            uit.writeStringField(sleutel, waarde.get());
        }
    }

    void teksten(String sleutel, List<String> waarden) throws IOException {
        uit.writeArrayFieldStart(sleutel);
        for (String waarde : waarden) {
            uit.writeString(waarde);
        }
        uit.writeEndArray();
    }

    void bron(String sleutel, Bron bron) throws IOException {
        uit.writeFieldName(sleutel);
        bron(bron);
    }

    void bronnen(String sleutel, List<Bron> bronnen) throws IOException {
        uit.writeArrayFieldStart(sleutel);
        for (Bron bron : bronnen) {
            bron(bron);
        }
        uit.writeEndArray();
    }

    private void bron(Bron bron) throws IOException {
        uit.writeStartObject();
        uit.writeStringField("sleutel", bron.sleutel());
        uit.writeStringField("plaats", bron.plaats());
        uit.writeStringField("titel", bron.titel());
        uit.writeStringField("tekstVan", bron.tekstVan());
        uit.writeStringField("zekerheid", bron.zekerheid().name());
        uit.writeEndObject();
    }

    /** Day, kind and place in the file of each event; no other data of it. */
    void feiten(List<Gebeurtenis> feiten) throws IOException {
        uit.writeArrayFieldStart("feiten");
        for (Gebeurtenis feit : feiten) {
            uit.writeStartObject();
            uit.writeStringField("op", feit.op().toString());
            uit.writeStringField("soort", feit.soortcode());
            alsEr("id", feit.id());
            alsEr("plaats", Optional.of(feit.herkomst().plaats()).filter(plaats -> !plaats.isEmpty()));
            uit.writeEndObject();
        }
        uit.writeEndArray();
    }

    void bevindingen(String sleutel, List<Bevinding> bevindingen, Uitlegger uitlegger) throws IOException {
        uit.writeArrayFieldStart(sleutel);
        for (Bevinding bevinding : bevindingen) {
            uit.writeStartObject();
            uit.writeStringField("regel", bevinding.regel());
            uit.writeStringField("waarde", code(bevinding.waarde()));
            uit.writeStringField("zin", uitlegger.zin(bevinding));
            bron("bron", bevinding.bron());
            feiten(bevinding.feiten());
            uit.writeEndObject();
        }
        uit.writeEndArray();
    }
}
