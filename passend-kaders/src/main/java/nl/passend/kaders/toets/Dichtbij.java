package nl.passend.kaders.toets;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that look like a name that is not there. */
final class Dichtbij {
    private static final int MEESTE = 3;
    private static final int LANGST = 120;

    private Dichtbij() {}

    /** The hint behind a sentence, such as {@code " (land:hia?)"}; empty when no name is near. */
    static String hint(String gezocht, Collection<String> namen) {
        String zoek = gezocht.length() > LANGST ? gezocht.substring(0, LANGST) : gezocht;
        int grens = Math.max(2, zoek.length() / 4);
        List<String> naaste = namen.stream()
                .distinct()
                .filter(naam -> Math.abs(naam.length() - zoek.length()) <= grens && afstand(zoek, naam) <= grens)
                .sorted(Comparator.<String>comparingInt(naam -> afstand(zoek, naam))
                        .thenComparing(naam -> naam))
                .limit(MEESTE)
                .toList();
        return naaste.isEmpty() ? "" : " (" + String.join(", ", naaste) + "?)";
    }

    /** Levenshtein distance. */
    static int afstand(String een, String ander) {
        int[] vorige = new int[ander.length() + 1];
        for (int j = 0; j <= ander.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            int[] deze = new int[ander.length() + 1];
            deze[0] = i;
            for (int j = 1; j <= ander.length(); j++) {
                int anders = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
                deze[j] = Math.min(Math.min(deze[j - 1], vorige[j]) + 1, vorige[j - 1] + anders);
            }
            vorige = deze;
        }
        return vorige[ander.length()];
    }
}
