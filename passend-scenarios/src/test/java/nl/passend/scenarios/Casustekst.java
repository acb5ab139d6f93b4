package nl.passend.scenarios;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Veld;

/** A scenario's events as a case file: the reader of case files knows what a field may hold, and it alone. */
final class Casustekst {
    private static final Pattern MET_HAKEN = Pattern.compile("(.+?) \\((.+)\\)");

    private Casustekst() {}

    static byte[] schrijf(Optional<School> school, List<Gebeurtenisregel> gebeurtenissen, Set<String> namen) {
        StringWriter uit = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(uit)) {
            json.writeStartObject();
            json.writeStringField("passend", "dossier/0");
            json.writeStringField("leerling", "leerling-1");
            if (school.isPresent()) {
                json.writeObjectFieldStart("school");
                json.writeStringField("naam", school.get().naam());
                zet(json, "soort", school.get().soort());
                zet(json, "bestuur", school.get().bestuur());
                json.writeEndObject();
            }
            json.writeArrayFieldStart("gebeurtenissen");
            for (Gebeurtenisregel gebeurtenis : gebeurtenissen) {
                json.writeStartObject();
                for (Map.Entry<String, String> veld : gebeurtenis.velden().entrySet()) {
                    schrijf(json, veld.getKey(), veld.getValue(), namen);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void schrijf(JsonGenerator json, String sleutel, String waarde, Set<String> namen)
            throws IOException {
        if (sleutel.equals("door")) {
            json.writeObjectFieldStart("door");
            Actor actor = actor(waarde, namen);
            zet(json, "naam", actor.naam());
            zet(json, "rol", actor.rol());
            zet(json, "discipline", actor.discipline());
            zet(json, "werkgever", actor.werkgever());
            json.writeEndObject();
            return;
        }
        Optional<Veld.Type> type = Zinnen.veld(sleutel).map(Veld::type);
        if (type.filter(soort -> soort == Veld.Type.IDS || soort == Veld.Type.TEKSTEN)
                .isPresent()) {
            json.writeArrayFieldStart(sleutel);
            for (String deel : waarde.split(", ")) {
                json.writeString(deel);
            }
            json.writeEndArray();
        } else {
            json.writeStringField(sleutel, waarde);
        }
    }

    private static void zet(JsonGenerator json, String sleutel, @org.jspecify.annotations.Nullable String waarde)
            throws IOException {
        if (waarde != null) {
            json.writeStringField(sleutel, waarde);
        }
    }

    /** {@code De Sluis}, {@code De Haven (sbo)} or {@code De Brug (bao, STAIJ)}: kind and board are optional. */
    static School school(String tekst) {
        Matcher school = MET_HAKEN.matcher(tekst);
        if (!school.matches()) {
            return new School(tekst, null, "bao", null);
        }
        String[] delen = school.group(2).split(", ");
        return new School(school.group(1), null, delen[0], delen.length > 1 ? delen[1] : null);
    }

    /** {@code M. Bakker (eerste-deskundige, orthopedagoog, SPOW)}: role, profession and employer; or a role alone, or a name alone. */
    static Actor actor(String tekst, Set<String> namen) {
        Matcher persoon = MET_HAKEN.matcher(tekst);
        if (persoon.matches()) {
            String[] delen = persoon.group(2).split(", ");
            return new Actor(
                    persoon.group(1), delen[0], delen.length > 1 ? delen[1] : null, delen.length > 2 ? delen[2] : null);
        }
        return namen.contains(tekst) ? new Actor(null, tekst, null, null) : new Actor(tekst, null, null, null);
    }
}
