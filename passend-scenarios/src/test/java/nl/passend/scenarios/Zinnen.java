package nl.passend.scenarios;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Nabij;

/**
 * The sentences for events, from {@code zinnen.txt}. What a scenario says of an event is such a sentence or a kind of event, with
 * fields after it: {@code ouders melden aan bij De Sluis, voorkeur 2} or {@code aanvraag-ingediend, vorm bosk}. A part after a comma
 * that does not begin with a field goes on with the field before it.
 */
final class Zinnen {
    private static final Pattern GAT = Pattern.compile("\\{([a-z-]+)}");
    /** A comma, but not one between brackets: those are of a person. */
    private static final String TUSSEN = ", (?![^(]*\\))";

    private static final List<String> ALGEMEEN = List.of("door", "zaak", "stap", "id", "kader", "vastgelegd", "nummer");
    private static final Zinnen ALLE = lees();

    private record Zin(String tekst, Pattern patroon, List<String> gaten, Map<String, String> velden) {
        /** Whether its last gap may hold several, with commas between them. */
        boolean eindigtOpLijst() {
            return tekst.endsWith("{delen}") || tekst.endsWith("{zonder}");
        }
    }

    private final List<Zin> zinnen;

    private Zinnen(List<Zin> zinnen) {
        this.zinnen = zinnen;
    }

    /** The sentences of this module. */
    static Zinnen alle() {
        return ALLE;
    }

    /** Kind ({@code soort}) and fields of an event; empty when no sentence says so. */
    Optional<Map<String, String>> velden(String tekst) {
        List<String> delen = List.of(tekst.split(TUSSEN));
        if (Soort.vanCode(delen.get(0)).isPresent()) {
            Map<String, String> velden = new LinkedHashMap<>(Map.of("soort", delen.get(0)));
            velden.putAll(velden(delen.subList(1, delen.size())));
            return Optional.of(velden);
        }
        for (Zin zin : zinnen) {
            int lengte = zin.eindigtOpLijst() ? totVeld(delen) : 1;
            Matcher past = zin.patroon.matcher(String.join(", ", delen.subList(0, lengte)));
            if (past.matches()) {
                Map<String, String> velden = ingevuld(zin, past);
                velden.putAll(velden(delen.subList(lengte, delen.size())));
                return Optional.of(velden);
            }
        }
        return Optional.empty();
    }

    /** How many parts there are before one that begins with a field. */
    private static int totVeld(List<String> delen) {
        int lengte = 1;
        while (lengte < delen.size() && !isVeld(delen.get(lengte).split(" ")[0])) {
            lengte++;
        }
        return lengte;
    }

    private static Map<String, String> ingevuld(Zin zin, Matcher past) {
        Map<String, String> velden = new LinkedHashMap<>(zin.velden);
        for (String gat : zin.gaten) {
            String naam = gat.replace("-", "");
            boolean gebruikt = velden.values().stream().anyMatch(waarde -> waarde.contains("{" + gat + "}"));
            velden.replaceAll((sleutel, waarde) -> waarde.replace("{" + gat + "}", past.group(naam)));
            if (!gebruikt) {
                velden.put(gat, past.group(naam));
            }
        }
        return velden;
    }

    private static Map<String, String> velden(List<String> delen) {
        Map<String, String> velden = new LinkedHashMap<>();
        String sleutel = "";
        for (String deel : delen) {
            int spatie = deel.indexOf(' ');
            String eerste = spatie < 0 ? "" : deel.substring(0, spatie);
            if (isVeld(eerste)) {
                sleutel = eerste;
                velden.put(sleutel, deel.substring(spatie + 1));
            } else {
                // Without a field before it the key is what stands there: the case reader then says that it does not
                // know it.
                String onder = sleutel.isEmpty() ? deel : sleutel;
                velden.merge(onder, deel, (eerder, meer) -> eerder + ", " + meer);
            }
        }
        return velden;
    }

    /** Whether a word is the name of a field. */
    static boolean isVeld(String woord) {
        return ALGEMEEN.contains(woord) || veld(woord).isPresent();
    }

    /** The field with this name. */
    static Optional<Veld> veld(String sleutel) {
        for (Veld veld : Veld.values()) {
            if (veld.sleutel().equals(sleutel)) {
                return Optional.of(veld);
            }
        }
        return Optional.empty();
    }

    /** The sentences and kinds that look like a text, for a message. */
    String lijktOp(String tekst) {
        List<String> bekend = new ArrayList<>(zinnen.stream().map(Zin::tekst).toList());
        for (Soort soort : Soort.values()) {
            bekend.add(soort.code());
        }
        return Nabij.namen(tekst.split(TUSSEN)[0], bekend);
    }

    /** Every sentence as it is written in the list. */
    List<String> teksten() {
        return zinnen.stream().map(Zin::tekst).sorted().toList();
    }

    private static Zinnen lees() {
        List<Zin> zinnen = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Zinnen.class.getResourceAsStream("zinnen.txt"));
                BufferedReader regels = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            regels.lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(Zinnen::zinVan)
                    .forEach(zinnen::add);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        // The sentence with most words of its own first: a gap takes any text.
        zinnen.sort(Comparator.<Zin>comparingInt(
                        zin -> -GAT.matcher(zin.tekst).replaceAll("").length())
                .thenComparing(Zin::tekst));
        return new Zinnen(List.copyOf(zinnen));
    }

    private static Zin zinVan(String regel) {
        String[] delen = regel.split("->");
        String tekst = delen[0].strip();
        List<String> rechts = List.of(delen[1].strip().split(", "));
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("soort", rechts.get(0));
        velden.putAll(velden(rechts.subList(1, rechts.size())));
        List<String> gaten = new ArrayList<>();
        StringBuilder patroon = new StringBuilder();
        Matcher gat = GAT.matcher(tekst);
        int plek = 0;
        while (gat.find()) {
            gaten.add(gat.group(1));
            patroon.append(Pattern.quote(tekst.substring(plek, gat.start())));
            patroon.append("(?<").append(gat.group(1).replace("-", "")).append(">.+?)");
            plek = gat.end();
        }
        patroon.append(Pattern.quote(tekst.substring(plek)));
        return new Zin(tekst, Pattern.compile(patroon.toString()), List.copyOf(gaten), velden);
    }
}
