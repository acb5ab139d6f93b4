package nl.passend.kaders.internal.boom;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Names that look like a name that is not known, nearest first. */
public final class Gelijkenis {
    private Gelijkenis() {}

    /** The three nearest, joined with commas. */
    public static String naaste(String gezocht, Collection<String> namen) {
        String begin = gezocht.length() > 60 ? gezocht.substring(0, 60) : gezocht;
        return namen.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(naam -> afstand(begin, naam))
                        .thenComparing(naam -> naam))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    /** The nearest as a question, or nothing when none is near. */
    public static List<String> dichtbij(String gezocht, Collection<String> namen) {
        int grens = Math.max(2, gezocht.length() / 4);
        return namen.stream()
                .filter(naam -> Math.abs(naam.length() - gezocht.length()) <= grens && afstand(gezocht, naam) <= grens)
                .sorted(Comparator.<String>comparingInt(naam -> afstand(gezocht, naam))
                        .thenComparing(naam -> naam))
                .limit(3)
                .toList();
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
