package nl.passend.kaders.internal.casus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;

/** Spelling of a case file: what every event may carry, and the closed lists of the library. */
public final class Sleutels {
    /** The version that is written. */
    public static final String VERSIE = "dossier/0";

    /** What every event may carry, in the order in which it is written. */
    public static final List<String> ALGEMEEN =
            List.of("op", "soort", "nummer", "id", "zaak", "stap", "kader", "vastgelegd", "door", "nieuwere-soort");

    /** Parts of {@code door}. */
    public static final List<String> DOOR = List.of("naam", "rol", "discipline", "werkgever");

    /** Parts of {@code school}. */
    public static final List<String> SCHOOL = List.of("naam", "brin", "soort", "bestuur");

    /** Highest groep. */
    public static final int HOOGSTE_GROEP = 8;

    private static final Map<Veld, List<String>> GESLOTEN = Map.of(
            Veld.AARD,
            List.of("instemming", "toestemming", "schriftelijke-toestemming", "ondertekening", "inzage"),
            Veld.BLEEK,
            List.of("toereikend", "deels", "ontoereikend"));
    private static final List<String> AKKOORD = List.of("gegeven", "geweigerd", "ingetrokken");

    private Sleutels() {}

    /** Codes of all kinds. */
    public static List<String> soorten() {
        return Stream.of(Soort.values()).map(Soort::code).toList();
    }

    /** The words that a field of a kind may hold; empty when a kader defines them. */
    public static Optional<List<String>> woorden(Soort soort, Veld veld) {
        return soort == Soort.AKKOORD && veld == Veld.ANTWOORD
                ? Optional.of(AKKOORD)
                : Optional.ofNullable(GESLOTEN.get(veld));
    }

    /** Fields of a kind that are written as fields of their own: not the zaak and the step, which every event may carry. */
    public static List<Veld> eigen(Soort soort) {
        List<Veld> uit = new ArrayList<>(soort.verplicht());
        uit.addAll(soort.mogelijk());
        uit.removeIf(Sleutels::algemeen);
        return uit;
    }

    /** Keys that an event of this kind must carry beside day and kind. */
    public static List<String> verplicht(Soort soort) {
        List<String> uit =
                new ArrayList<>(soort.verplicht().stream().map(Veld::sleutel).toList());
        if (soort == Soort.HANDELING_GEDAAN) {
            uit.add(0, Veld.STAP.sleutel());
        }
        return uit;
    }

    private static boolean algemeen(Veld veld) {
        return veld == Veld.ZAAK || veld == Veld.STAP;
    }
}
