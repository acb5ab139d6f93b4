package nl.passend.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Regelset;

/** Fills in what a short sentence leaves out: who was there, which parts, and days that are written out. */
final class Aanvulling {
    private Aanvulling() {}

    /** The fields with {@code aanwezig allen} and {@code delen alle} worked out by the rules of the day. */
    static Map<String, String> vul(Map<String, String> velden, LocalDate op, Regelset regels) {
        Map<String, String> uit = new LinkedHashMap<>(velden);
        alles(uit, "aanwezig", "allen", naam -> regels.overleg(naam).map(Aanvulling::leden), "overleg");
        alles(uit, "delen", "alle", naam -> regels.document(naam).map(Aanvulling::delen), "document");
        uit.replaceAll((sleutel, waarde) -> isDag(sleutel)
                ? Dagen.lees(waarde, Optional.of(op)).map(LocalDate::toString).orElse(waarde)
                : waarde);
        return uit;
    }

    private static boolean isDag(String sleutel) {
        return sleutel.equals("vastgelegd")
                || Zinnen.veld(sleutel)
                        .filter(veld -> veld.type() == Veld.Type.DATUM)
                        .isPresent();
    }

    private static List<String> leden(Overleg overleg) {
        return overleg.altijd().stream().map(Overleg.Lid::rol).toList();
    }

    private static List<String> delen(Document document) {
        return document.delen().stream().map(Document.Deel::id).toList();
    }

    /** {@code allen}, {@code allen en oka}, {@code allen behalve land:ouders, leerkracht}. */
    private static void alles(
            Map<String, String> velden,
            String veld,
            String woord,
            Function<String, Optional<List<String>>> leden,
            String van) {
        String waarde = velden.getOrDefault(veld, "");
        Optional<List<String>> gevonden =
                Optional.ofNullable(velden.get(van)).flatMap(leden).filter(weg -> waarde.startsWith(woord));
        if (gevonden.isEmpty()) {
            return;
        }
        List<String> uit = new ArrayList<>(gevonden.get());
        String rest = waarde.substring(woord.length()).strip();
        if (rest.startsWith("behalve ")) {
            for (String weg : rest.substring("behalve ".length()).split(", ")) {
                uit.removeIf(lid -> lid.equals(weg) || lid.endsWith(":" + weg));
            }
        } else if (rest.startsWith("en ")) {
            uit.addAll(List.of(rest.substring("en ".length()).split(", ")));
        }
        velden.put(veld, String.join(", ", uit));
    }
}
