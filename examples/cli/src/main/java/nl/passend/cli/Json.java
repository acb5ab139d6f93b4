package nl.passend.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Ontvangstbewijs;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.kader.Elementen.Informatie;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.Gelezen;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.zorgplicht.Houderschap;
import nl.passend.core.zorgplicht.Zorgplicht;

/** An answer as JSON, in the shape of {@code beoordeling.schema.json}. One question gives the same bytes. */
final class Json {
    /** Version of the shape. */
    static final String VERSIE = "beoordeling/0";

    private final JsonGenerator uit;
    private final Geval geval;
    private final Beoordeling beoordeling;
    private final Teksten teksten;
    private final Jsondelen delen;

    private Json(JsonGenerator uit, Geval geval, Beoordeling beoordeling, Teksten teksten) {
        this.uit = uit;
        this.geval = geval;
        this.beoordeling = beoordeling;
        this.teksten = teksten;
        this.delen = new Jsondelen(uit);
    }

    /** Writes the answer and a line feed. */
    static void schrijf(PrintWriter naar, Geval geval, Beoordeling beoordeling, Teksten teksten, boolean alles) {
        try (JsonGenerator uit = new JsonFactory()
                .createGenerator(naar)
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new Json(uit, geval, beoordeling, teksten).schrijf(alles);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        naar.println();
    }

    private void schrijf(boolean alles) throws IOException {
        uit.writeStartObject();
        uit.writeStringField("passend", VERSIE);
        uit.writeStringField("taal", teksten.nederlands() ? "nl" : "en");
        uit.writeStringField("leerling", geval.gelezen().dossier().leerling());
        uit.writeStringField("formaat", geval.gelezen().formaat());
        uit.writeStringField("peildatum", geval.dag().toString());
        uit.writeStringField("peildatumReden", Jsondelen.code(geval.dagreden()));
        uit.writeStringField("kaderReden", Jsondelen.code(geval.keus().reden()));
        delen.alsEr("samenwerkingsverband", geval.gelezen().dossier().samenwerkingsverband());
        kaders();
        new Jsonplaats(uit, delen, beoordeling, teksten).schrijf();
        zorgplicht();
        uit.writeArrayFieldStart("zaken");
        for (Zaakbeeld zaak : Zaakbeeld.van(beoordeling, alles)) {
            new Jsonzaak(uit, delen, beoordeling, zaak, teksten).schrijf();
        }
        uit.writeEndArray();
        signalen();
        informatie();
        nietOvergenomen();
        bewijs();
        uit.writeEndObject();
    }

    private void kaders() throws IOException {
        uit.writeArrayFieldStart("kaders");
        for (Kader kader : beoordeling.kaders()) {
            uit.writeStartObject();
            uit.writeStringField("id", kader.id());
            uit.writeStringField("laag", kader.laag().code());
            uit.writeStringField("naam", kader.naam());
            uit.writeStringField("versie", kader.versie());
            uit.writeStringField("van", kader.van().toString());
            delen.alsEr("tot", kader.tot().map(Object::toString));
            uit.writeBooleanField("teBevestigen", kader.teBevestigen());
            uit.writeEndObject();
        }
        uit.writeEndArray();
    }

    private void zorgplicht() throws IOException {
        Zorgplicht boek = beoordeling.zorgplicht();
        uit.writeObjectFieldStart("zorgplicht");
        uit.writeStringField("lezing", boek.lezing().code());
        delen.alsEr("houder", boek.houder(geval.dag()).map(Houderschap::school));
        uit.writeArrayFieldStart("regels");
        for (Houderschap regel : boek.regels()) {
            uit.writeStartObject();
            uit.writeStringField("school", regel.school());
            uit.writeStringField("van", regel.van().toString());
            uit.writeStringField("begingrond", Jsondelen.code(regel.begingrond()));
            delen.alsEr("tot", regel.tot().map(Object::toString));
            delen.alsEr("eindgrond", regel.eindgrond().map(Jsondelen::code));
            uit.writeEndObject();
        }
        uit.writeEndArray();
        uit.writeEndObject();
    }

    private void signalen() throws IOException {
        Zinnen zinnen = new Zinnen(beoordeling.regels(), teksten);
        uit.writeArrayFieldStart("signalen");
        for (Signaal signaal : beoordeling.signalen()) {
            uit.writeStartObject();
            uit.writeStringField("soort", Jsondelen.code(signaal.soort()));
            delen.alsEr("toetspunt", signaal.toetspunt().map(Toetscode::code));
            uit.writeBooleanField("actie", signaal.soort().vraagtActie());
            uit.writeStringField("zin", zinnen.uitlegger().zin(signaal));
            delen.bronnen("bronnen", signaal.bronnen());
            delen.feiten(signaal.feiten());
            uit.writeEndObject();
        }
        uit.writeEndArray();
    }

    private void informatie() throws IOException {
        uit.writeArrayFieldStart("informatie");
        for (Informatie een : beoordeling.informatie()) {
            uit.writeStartObject();
            uit.writeStringField("id", een.id());
            uit.writeStringField("aard", Jsondelen.code(een.aard()));
            uit.writeStringField("naam", een.naam());
            uit.writeStringField("inhoud", een.inhoud());
            delen.teksten("punten", een.punten().stream().map(Keuze::naam).toList());
            delen.bron("bron", een.bron());
            uit.writeEndObject();
        }
        uit.writeEndArray();
    }

    private void nietOvergenomen() throws IOException {
        uit.writeArrayFieldStart("nietOvergenomen");
        for (Gelezen.NietOvergenomen deel : geval.gelezen().nietOvergenomen()) {
            uit.writeStartObject();
            uit.writeStringField("pad", deel.pad());
            uit.writeNumberField("aantal", deel.aantal());
            uit.writeStringField("reden", deel.reden().toLowerCase(Locale.ROOT));
            uit.writeEndObject();
        }
        uit.writeEndArray();
    }

    private void bewijs() throws IOException {
        Ontvangstbewijs bewijs = beoordeling.ontvangstbewijs();
        uit.writeObjectFieldStart("ontvangstbewijs");
        uit.writeStringField("motor", bewijs.motor());
        uit.writeStringField("peildatum", bewijs.peildatum().toString());
        delen.teksten("kaders", bewijs.kaders());
        uit.writeStringField("kalender", bewijs.kalender());
        uit.writeStringField("gebeurtenissen", bewijs.gebeurtenissen());
        delen.teksten("aannames", bewijs.aannames());
        uit.writeEndObject();
    }
}
