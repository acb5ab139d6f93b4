package nl.passend.adapters.oso;

import java.util.List;
import java.util.Map;

/** Says in the head which parts a made dossier holds: what is there, what the profile shuts out, and what was left out. */
final class Categorieen {
    private static final Map<String, List<String>> VAN_LEERLING = Map.of(
            "oudersverzorgers", List.of("verzorger", "verzorgersaansprakelijk"),
            "vve", List.of("vroegschools"),
            "schoolloopbaan", List.of("schoolloopbaanlijst"),
            "overstapadvies", List.of("overstapadvies"),
            "onderwijsondersteuning", List.of("onderwijsondersteuning"),
            "verzuim", List.of("verzuim"),
            "toetsresultaten", List.of("toetslijst"),
            "cijferlijsten", List.of("cijferlijstlijst"),
            "bijlagedocs", List.of("overigdocumentlijst"));
    private static final List<String> ALLE = List.of(
            "metadata",
            "ouderinzage",
            "school",
            "leerling",
            "oudersverzorgers",
            "vve",
            "schoolloopbaan",
            "overstapadvies",
            "onderwijsondersteuning",
            "verzuim",
            "eindtoetsbo",
            "toetsresultaten",
            "handelingsplannen",
            "cijferlijsten",
            "vombo",
            "bijlagedocs");

    private final SwvProfiel profiel;

    Categorieen(SwvProfiel profiel) {
        this.profiel = profiel;
    }

    void zet(Bouwblok blok, Bouwblok dossier, Bouwblok leerling) {
        for (String naam : ALLE) {
            blok.veld("cat_" + naam, waarde(naam, dossier, leerling));
        }
    }

    private String waarde(String naam, Bouwblok dossier, Bouwblok leerling) {
        boolean verboden =
                profiel == SwvProfiel.POSWV ? naam.equals("eindtoetsbo") || naam.equals("vombo") : naam.equals("vve");
        boolean aanwezig = switch (naam) {
            case "metadata", "school", "leerling" -> true;
            case "ouderinzage" -> dossier.heeft("inzage");
            default -> VAN_LEERLING.getOrDefault(naam, List.of()).stream().anyMatch(leerling::heeft);
        };
        return aanwezig ? "VERPLICHT" : verboden ? "VERBODEN" : "OPT-UIT";
    }
}
