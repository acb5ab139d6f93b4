package nl.passend.simulators;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.InvoerException;
import nl.passend.simulators.Loketwoorden.Binnengekomen;
import nl.passend.simulators.Loketwoorden.Nieuws;
import nl.passend.transport.json.Jsonboom;
import org.jspecify.annotations.Nullable;

/** Kindkans or Onderwijs Transparant: takes requests, gives numbers, keeps messages for schools. Thread safe. */
@Experimenteel
public final class LoketSimulator extends Simulator {
    private final Loketwoorden woorden;
    private final boolean kentSleutels;
    private final List<Ingediend> ingediend = new ArrayList<>();
    private final Map<String, Long> perSleutel = new HashMap<>();
    private final List<Nieuws> nieuws = new ArrayList<>();
    private @Nullable Random rommelig;

    /**
     * A request that it has.
     *
     * @param nummer number that it gave
     * @param sleutel key of the delivery; empty when it had none
     * @param zichtbaar whether the samenwerkingsverband sees it
     * @param onderdelen sections of the form, as they came
     * @param bijlagen number of documents, each with the hash that was announced
     */
    @Experimenteel
    public record Ingediend(
            long nummer,
            String sleutel,
            String brin,
            String leerling,
            boolean zichtbaar,
            List<?> onderdelen,
            int bijlagen) {}

    private LoketSimulator(Loketwoorden woorden, int poort, boolean kentSleutels) {
        super(poort);
        this.woorden = woorden;
        this.kentSleutels = kentSleutels;
        begin();
    }

    /**
     * Kindkans.
     *
     * @param poort 0 for any that is free
     * @param kentSleutels whether it answers a second delivery of one key as the first
     */
    public static LoketSimulator kindkans(int poort, boolean kentSleutels) {
        return new LoketSimulator(Loketwoorden.KINDKANS, poort, kentSleutels);
    }

    /** Onderwijs Transparant. */
    public static LoketSimulator onderwijsTransparant(int poort, boolean kentSleutels) {
        return new LoketSimulator(Loketwoorden.ONDERWIJS_TRANSPARANT, poort, kentSleutels);
    }

    /** From now on messages come doubled and in any order. */
    public synchronized void rommelig(long zaad) {
        rommelig = new Random(zaad);
    }

    /** What it has, in order. */
    public synchronized List<Ingediend> ingediend() {
        return List.copyOf(ingediend);
    }

    /** What the samenwerkingsverband sees. */
    public synchronized List<Ingediend> zichtbaar() {
        return ingediend.stream().filter(Ingediend::zichtbaar).toList();
    }

    /** The desk answers a request: a message waits for the school. */
    public synchronized void beantwoord(
            long nummer, LocalDate op, String status, List<Map<String, Object>> onderdelen) {
        Ingediend aanvraag = ingediend.stream()
                .filter(deze -> deze.nummer() == nummer)
                .findFirst()
                .orElseThrow();
        meld(nummer, aanvraag.brin(), aanvraag.leerling(), op, status, onderdelen);
    }

    /** A message as it should not be: about whatever is given. */
    public synchronized void meld(
            long nummer,
            String brin,
            String leerling,
            LocalDate op,
            String status,
            List<Map<String, Object>> onderdelen) {
        nieuws.add(new Nieuws(
                "n" + (nieuws.size() + 1), nummer, brin, leerling, op.toString(), status, List.copyOf(onderdelen)));
    }

    @Override
    synchronized Antwoord behandel(Vraag vraag) {
        if (vraag.methode().equals("POST") && vraag.pad().equals(woorden.indienen())) {
            return indienen(vraag);
        }
        if (vraag.methode().equals("GET") && vraag.pad().equals(woorden.ophalen())) {
            return ophalen(vraag);
        }
        return Antwoord.leeg(404);
    }

    private Antwoord indienen(Vraag vraag) {
        Long eerder = vraag.sleutel().map(perSleutel::get).orElse(null);
        if (kentSleutels && eerder != null) {
            return Antwoord.json(200, woorden.ja().apply(eerder));
        }
        Binnengekomen aanvraag;
        try {
            aanvraag = woorden.lees().apply(Jsonboom.lees(vraag.inhoud(), "school"));
        } catch (InvoerException kapot) {
            return Antwoord.leeg(400);
        }
        if (aanvraag == null || !bijlagenKloppen(vraag, aanvraag)) {
            return Antwoord.leeg(400);
        }
        long nummer = ingediend.size() + 1L;
        // The known fault of the platform: it shows a draft as it shows a request.
        ingediend.add(new Ingediend(
                nummer,
                vraag.sleutel().orElse(""),
                aanvraag.brin(),
                aanvraag.leerling(),
                true,
                aanvraag.onderdelen(),
                vraag.bijlagen().size()));
        vraag.sleutel().ifPresent(sleutel -> perSleutel.put(sleutel, nummer));
        return Antwoord.json(200, woorden.ja().apply(nummer));
    }

    private static boolean bijlagenKloppen(Vraag vraag, Binnengekomen aanvraag) {
        Set<String> aangekondigd = new TreeSet<>();
        for (Object regel : aanvraag.bijlagen()) {
            if (regel instanceof Map<?, ?> bijlage && bijlage.get("sha256") instanceof String hash) {
                aangekondigd.add(hash);
            }
        }
        return aangekondigd.equals(vraag.bijlagen().keySet())
                && vraag.bijlagen().entrySet().stream()
                        .allMatch(deel -> sha256(deel.getValue()).equals(deel.getKey()));
    }

    private static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Antwoord ophalen(Vraag vraag) {
        String na = vraag.zoek().getOrDefault(woorden.navraag(), "");
        int vanaf = na.matches("\\d{1,9}") ? Math.min(Integer.parseInt(na), nieuws.size()) : 0;
        String school = vraag.zoek().getOrDefault(woorden.schoolvraag(), "");
        List<Nieuws> voor = new ArrayList<>(nieuws.subList(vanaf, nieuws.size()).stream()
                .filter(een -> een.brin().equals(school) || school.isEmpty())
                .toList());
        if (rommelig != null) {
            voor.addAll(List.copyOf(voor));
            Collections.shuffle(voor, rommelig);
        }
        return Antwoord.json(
                200,
                Map.of(
                        woorden.lijst(),
                        voor.stream().map(woorden.nieuws()).toList(),
                        woorden.cursor(),
                        Integer.toString(nieuws.size())));
    }

    @Override
    Antwoord nee() {
        return Antwoord.json(200, woorden.nee());
    }

    @Override
    Antwoord oudeVersie() {
        return Antwoord.leeg(410);
    }
}
