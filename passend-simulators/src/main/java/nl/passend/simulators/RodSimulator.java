package nl.passend.simulators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.InvoerException;
import nl.passend.transport.json.Jsonboom;

/**
 * The national register as ParnasSys hands to it: takes registrations by key, judges them, and answers how one stands. What it is given
 * of a persoonsgebonden nummer it does not keep. Thread safe.
 */
@Experimenteel
public final class RodSimulator extends Simulator {
    /** Signals of refusal, invented: DUO publishes its own elsewhere. */
    private static final String ONTBREEKT = "R1001";

    private static final String ONBEKENDE_SCHOOL = "R1002";

    private final Set<String> scholen;
    private final Map<String, Map<String, Object>> perSleutel = new LinkedHashMap<>();
    private boolean traag;

    private RodSimulator(int poort, Set<String> scholen) {
        super(poort);
        this.scholen = scholen;
        begin();
    }

    /**
     * Starts it.
     *
     * @param poort 0 for any that is free
     * @param scholen BRIN of the schools that it knows
     */
    public static RodSimulator begin(int poort, Set<String> scholen) {
        return new RodSimulator(poort, Set.copyOf(scholen));
    }

    /** From now on it judges later: what comes in is in-behandeling until {@link #beoordeel}. */
    public synchronized void traag() {
        traag = true;
    }

    /** Judges all that waits. */
    public synchronized void beoordeel() {
        traag = false;
        perSleutel.values().forEach(een -> een.remove("wacht"));
    }

    /** Keys of all that it has, in order. */
    public synchronized List<String> sleutels() {
        return List.copyOf(perSleutel.keySet());
    }

    /** Its answer about one, without the number. */
    public synchronized String stand(String sleutel) {
        return String.valueOf(antwoordOver(sleutel).get("stand"));
    }

    @Override
    synchronized Antwoord behandel(Vraag vraag) {
        if (vraag.methode().equals("GET") && vraag.pad().startsWith("/registraties/")) {
            String sleutel = vraag.pad().substring("/registraties/".length());
            return perSleutel.containsKey(sleutel) ? Antwoord.json(200, antwoordOver(sleutel)) : Antwoord.leeg(404);
        }
        if (!vraag.methode().equals("POST")
                || !vraag.pad().equals("/registraties")
                || vraag.sleutel().isEmpty()) {
            return Antwoord.leeg(404);
        }
        String sleutel = vraag.sleutel().get();
        try {
            Map<String, Object> json = new LinkedHashMap<>(Jsonboom.lees(vraag.inhoud(), "school"));
            json.put("volledig", json.remove("pgn") != null && json.containsKey("begin") && json.containsKey("soort"));
            if (traag) {
                json.put("wacht", true);
            }
            perSleutel.putIfAbsent(sleutel, json);
            return Antwoord.json(200, antwoordOver(sleutel));
        } catch (InvoerException kapot) {
            return Antwoord.leeg(400);
        }
    }

    private Map<String, Object> antwoordOver(String sleutel) {
        Map<String, Object> een = perSleutel.getOrDefault(sleutel, Map.of());
        if (een.containsKey("wacht")) {
            return Map.of("stand", "in-behandeling");
        }
        if (!Boolean.TRUE.equals(een.get("volledig"))) {
            return Map.of("stand", "afgekeurd", "signaal", ONTBREEKT);
        }
        return scholen.contains(een.get("brin"))
                ? Map.of("stand", "verwerkt")
                : Map.of("stand", "afgekeurd", "signaal", ONBEKENDE_SCHOOL);
    }

    @Override
    Antwoord nee() {
        return Antwoord.leeg(409);
    }

    @Override
    Antwoord oudeVersie() {
        return Antwoord.leeg(410);
    }
}
