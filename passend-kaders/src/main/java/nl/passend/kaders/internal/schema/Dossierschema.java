package nl.passend.kaders.internal.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.kaders.internal.casus.Jsontekst;
import nl.passend.kaders.internal.casus.Sleutels;

/**
 * The JSON Schema of a case file, generated from {@link Soort} and {@link Veld}. It says what the reader accepts, but for what no
 * schema can say: nothing before birth, no zaak that comes from itself.
 */
public final class Dossierschema {
    private static final List<String> DOSSIER =
            List.of("passend", "leerling", "school", "swv", "peildatum", "toelichting", "gebeurtenissen");

    private Dossierschema() {}

    /** The schema as text. */
    public static String tekst() {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        uit.put("$id", "urn:passend:schema:dossier:0");
        uit.put("title", "Passend dossier/0");
        uit.put("description", "The dossier of one pupil: who it is about, by pseudonym, and what happened.");
        uit.put("type", "object");
        uit.put("required", List.of("passend", "leerling", "gebeurtenissen"));
        uit.put("additionalProperties", false);
        uit.put("properties", dossier());
        uit.put("$defs", delen());
        return Jsontekst.schrijf(uit);
    }

    private static Map<String, Object> dossier() {
        Map<String, Object> uit = new LinkedHashMap<>();
        for (String sleutel : DOSSIER) {
            uit.put(sleutel, verwijs("woord"));
        }
        uit.put("passend", Map.of("const", Sleutels.VERSIE));
        uit.put("peildatum", verwijs("dag"));
        uit.put("toelichting", verwijs("tekst"));
        uit.put("school", tabel(Sleutels.SCHOOL, List.of("naam")));
        uit.put("gebeurtenissen", eenOfMeer(verwijs("gebeurtenis")));
        return uit;
    }

    private static Map<String, Object> delen() {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("woord", paar("type", List.of("string", "number", "boolean"), "pattern", "\\S"));
        uit.put("tekst", Map.of("type", List.of("string", "number", "boolean")));
        uit.put("dag", paar("type", "string", "pattern", "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"));
        uit.put("getal", paar("type", List.of("integer", "string"), "pattern", "^-?(0|[1-9][0-9]{0,9})$"));
        uit.put("janee", Map.of("enum", List.of("ja", "nee", true, false)));
        uit.put("nieuwer", nieuwer());
        uit.put("gebeurtenis", gebeurtenis());
        for (Soort soort : Soort.values()) {
            uit.put(soort.code(), soort(soort));
        }
        return uit;
    }

    /** An event that says to be of a newer kind: what this version does not know of it is kept. */
    private static Map<String, Object> nieuwer() {
        Map<String, Object> ja = Map.of("nieuwere-soort", Map.of("enum", List.of("ja", true)));
        return paar("required", List.of("nieuwere-soort"), "properties", ja);
    }

    private static Map<String, Object> gebeurtenis() {
        Map<String, Object> velden = new LinkedHashMap<>();
        for (String sleutel : Sleutels.ALGEMEEN) {
            velden.put(sleutel, verwijs("woord"));
        }
        velden.put("op", verwijs("dag"));
        velden.put("vastgelegd", verwijs("dag"));
        velden.put("nummer", verwijs("getal"));
        velden.put("nieuwere-soort", verwijs("janee"));
        velden.put("door", tabel(Sleutels.DOOR, List.of()));
        List<Object> keuzes = new ArrayList<>();
        Map<String, Object> bekend = Map.of("soort", Map.of("enum", Sleutels.soorten()));
        keuzes.add(paar("if", Map.of("not", verwijs("nieuwer")), "then", Map.of("properties", bekend)));
        for (Soort soort : Soort.values()) {
            Map<String, Object> deze = Map.of("soort", Map.of("const", soort.code()));
            Map<String, Object> als = paar("required", List.of("soort"), "properties", deze);
            keuzes.add(paar("if", als, "then", verwijs(soort.code())));
        }
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("type", "object");
        uit.put("required", List.of("op", "soort"));
        uit.put("properties", velden);
        uit.put("allOf", keuzes);
        return uit;
    }

    private static Map<String, Object> soort(Soort soort) {
        Map<String, Object> velden = new LinkedHashMap<>();
        List<String> namen = new ArrayList<>(Sleutels.ALGEMEEN);
        for (Veld veld : Sleutels.eigen(soort)) {
            velden.put(veld.sleutel(), veld(soort, veld));
            namen.add(veld.sleutel());
        }
        Map<String, Object> uit = new LinkedHashMap<>();
        if (!Sleutels.verplicht(soort).isEmpty()) {
            uit.put("required", Sleutels.verplicht(soort));
        }
        uit.put("properties", velden);
        uit.put("if", Map.of("not", verwijs("nieuwer")));
        uit.put("then", Map.of("propertyNames", Map.of("enum", namen)));
        return uit;
    }

    private static Map<String, Object> veld(Soort soort, Veld veld) {
        if (veld == Veld.GROEP) {
            return Map.of("enum", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, "0", "1", "2", "3", "4", "5", "6", "7", "8"));
        }
        return Sleutels.woorden(soort, veld)
                .<Map<String, Object>>map(woorden -> Map.of("enum", woorden))
                .orElseGet(() -> switch (veld.type()) {
                    case ID -> verwijs("woord");
                    case IDS -> eenOfMeer(verwijs("woord"));
                    case TEKST -> verwijs("tekst");
                    case TEKSTEN -> eenOfMeer(verwijs("tekst"));
                    case DATUM -> verwijs("dag");
                    case GETAL -> verwijs("getal");
                    case JANEE -> verwijs("janee");
                });
    }

    private static Map<String, Object> tabel(List<String> sleutels, List<String> verplicht) {
        Map<String, Object> velden = new LinkedHashMap<>();
        sleutels.forEach(sleutel -> velden.put(sleutel, verwijs("woord")));
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("type", "object");
        uit.put("required", verplicht);
        uit.put("additionalProperties", false);
        uit.put("properties", velden);
        return uit;
    }

    /** A list, or one item that stands for a list of one. */
    private static Map<String, Object> eenOfMeer(Map<String, Object> deel) {
        return Map.of("anyOf", List.of(deel, paar("type", "array", "items", deel)));
    }

    private static Map<String, Object> verwijs(String naam) {
        return Map.of("$ref", "#/$defs/" + naam);
    }

    private static Map<String, Object> paar(String een, Object waarde, String ander, Object andere) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put(een, waarde);
        uit.put(ander, andere);
        return uit;
    }
}
