package nl.passend.core.fout;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.passend.core.api.Stabiel;

/** Finds the names that look most like one that was not found. */
@Stabiel
public final class Nabij {
    private static final int HOEVEEL = 3;
    /** What was looked for may come from a file and be of any length; names are shorter. */
    private static final int LANGST = 120;

    private Nabij() {}

    /** The three nearest names, as a list for a sentence; names with and without owner count. */
    public static String namen(String gezocht, Collection<String> bekend) {
        return String.join(", ", naaste(kort(gezocht), bekend));
    }

    /** At most three names that are so near that one of them must have been meant; empty when none is. */
    public static List<String> dichtbij(String gezocht, Collection<String> bekend) {
        String zoek = kort(gezocht);
        int grens = Math.max(2, zoek.length() / 4);
        return naaste(
                zoek,
                bekend.stream()
                        .filter(naam ->
                                Math.abs(naam.length() - zoek.length()) <= grens && letters(zoek, naam) <= grens)
                        .toList());
    }

    private static List<String> naaste(String zoek, Collection<String> bekend) {
        return bekend.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(naam -> afstand(zoek, naam))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(HOEVEEL)
                .toList();
    }

    private static String kort(String gezocht) {
        return gezocht.length() > LANGST ? gezocht.substring(0, LANGST) : gezocht;
    }

    /** Number of letters to insert, leave out or change; a name that contains the other counts as near. */
    static int afstand(String een, String ander) {
        boolean deel = ander.contains(een) || een.contains(ander);
        return deel ? Math.abs(een.length() - ander.length()) / 4 : letters(een, ander);
    }

    private static int letters(String een, String ander) {
        int[] vorige = new int[ander.length() + 1];
        for (int j = 0; j <= ander.length(); j++) {
            vorige[j] = j;
        }
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
