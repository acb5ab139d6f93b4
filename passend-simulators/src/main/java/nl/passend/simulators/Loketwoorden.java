package nl.passend.simulators;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one desk calls things: written down anew here, so that the adapter's own words are put to the test. */
record Loketwoorden(
        String indienen,
        String ophalen,
        String schoolvraag,
        String navraag,
        Function<Map<String, Object>, @Nullable Binnengekomen> lees,
        Function<Long, Map<String, ?>> ja,
        Map<String, ?> nee,
        String lijst,
        String cursor,
        Function<Nieuws, Map<String, ?>> nieuws) {

    /** What it keeps of a request. */
    record Binnengekomen(String brin, String leerling, boolean concept, List<?> onderdelen, List<?> bijlagen) {}

    /** A message that waits for a school. */
    record Nieuws(
            String id, long nummer, String brin, String leerling, String datum, String status, List<?> onderdelen) {}

    static final Loketwoorden KINDKANS = new Loketwoorden(
            "/hulpvragen",
            "/hulpvragen/berichten",
            "brin",
            "na",
            json -> json.get("brin") instanceof String brin
                            && json.get("leerling") instanceof String leerling
                            && json.get("hulpvraag") instanceof List<?> onderdelen
                            && json.get("bijlagen") instanceof List<?> bijlagen
                    ? new Binnengekomen(brin, leerling, "concept".equals(json.get("status")), onderdelen, bijlagen)
                    : null,
            nummer -> Map.of("dossiernummer", nummer),
            Map.of("dossiernummer", -1),
            "berichten",
            "tot",
            een -> Map.of(
                    "id",
                    een.id(),
                    "dossiernummer",
                    een.nummer(),
                    "brin",
                    een.brin(),
                    "leerling",
                    een.leerling(),
                    "datum",
                    een.datum(),
                    "status",
                    een.status(),
                    "onderdelen",
                    een.onderdelen()));

    static final Loketwoorden ONDERWIJS_TRANSPARANT = new Loketwoorden(
            "/aanmeldingen",
            "/aanmeldingen/nieuws",
            "school",
            "vanaf",
            json -> json.get("aanmelding") instanceof Map<?, ?> kop
                            && kop.get("school") instanceof String brin
                            && kop.get("leerlingcode") instanceof String leerling
                            && json.get("groeidocument") instanceof List<?> onderdelen
                            && json.get("documenten") instanceof List<?> bijlagen
                    ? new Binnengekomen(brin, leerling, false, onderdelen, bijlagen)
                    : null,
            nummer -> Map.of("aangemeld", Long.toString(nummer)),
            Map.of("geweigerd", "onvolledig"),
            "nieuws",
            "volgende",
            een -> Map.of(
                    "nieuwsid",
                    een.id(),
                    "aanmelding",
                    Long.toString(een.nummer()),
                    "school",
                    een.brin(),
                    "leerlingcode",
                    een.leerling(),
                    "op",
                    een.datum(),
                    "stand",
                    een.status(),
                    "vakken",
                    een.onderdelen()));
}
