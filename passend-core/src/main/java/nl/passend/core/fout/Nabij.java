package nl.passend.core.fout;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.passend.core.api.Stabiel;

/** Finds the names that look most like one that was not found. */
@Stabiel
public final class Nabij {
    private static final int HOEVEEL = 3;

    private Nabij() {}

    /** The nearest names, as a list for a sentence; names with and without owner count. */
    public static String namen(String gezocht, Collection<String> bekend) {
        return bekend.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(naam -> afstand(gezocht, naam))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(HOEVEEL)
                .collect(Collectors.joining(", "));
    }

    /** Number of letters to insert, leave out or change; a name that contains the other counts as near. */
    static int afstand(String een, String ander) {
        if (ander.contains(een) || een.contains(ander)) {
            return Math.abs(een.length() - ander.length()) / 4;
        }
        List<Integer> rij = java.util.stream.IntStream.rangeClosed(0, ander.length())
                .boxed()
                .toList();
        int[] vorige = rij.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 1; i <= een.length(); i++) {
            int[] deze = new int[ander.length() + 1];
            deze[0] = i;
            for (int j = 1; j <= ander.length(); j++) {
                int vervang = vorige[j - 1] + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1);
                deze[j] = Math.min(vervang, Math.min(vorige[j], deze[j - 1]) + 1);
            }
            vorige = deze;
        }
        return vorige[ander.length()];
    }
}
