package nl.passend.scenarios;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of the domain or a rule of the law, and what carries it: a line of {@code dekking.txt}.
 *
 * @param id such as {@code W17} or {@code WPO-40.6}
 * @param wat in a few words
 * @param informatief whether it only tells, and nothing can be met or not met
 * @param dragers what carries it; empty when nothing does yet
 */
record Rij(String id, String wat, boolean informatief, List<Schakelaar> dragers) {
    private static final String INFORMATIEF = "informatief: ";
    /** Rows that describe and decide nothing. */
    static final List<String> MAG_INFORMATIEF = List.of("N1", "AB5", "AC9", "W29", "W44", "W45", "W47");

    /** Ids of the rows that must be there, beside the rules of the law. */
    static List<String> verplicht() {
        return Stream.of(
                        reeks("N", 1, 7),
                        reeks("A", 1, 15),
                        reeks("AB", 1, 5),
                        reeks("AC", 1, 9),
                        reeks("W", 1, 3),
                        reeks("W", 7, 33),
                        Stream.of("W39", "W44", "W45", "W46", "W47"))
                .flatMap(ids -> ids)
                .toList();
    }

    private static Stream<String> reeks(String letters, int van, int tot) {
        return IntStream.rangeClosed(van, tot).mapToObj(nummer -> letters + nummer);
    }

    /** All lines of the file, in its order. */
    static List<Rij> alle() {
        List<Rij> rijen = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Rij.class.getResourceAsStream("dekking.txt"));
                BufferedReader regels = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            regels.lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(Rij::lees)
                    .forEach(rijen::add);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return rijen;
    }

    private static Rij lees(String regel) {
        String[] delen = regel.split("\\|", -1);
        if (delen.length != 3) {
            throw new IllegalArgumentException("dekking.txt: verwacht rij | wat | dragers, niet: " + regel);
        }
        String dragers = delen[2].strip();
        boolean informatief = dragers.startsWith(INFORMATIEF);
        String ids = informatief ? dragers.substring(INFORMATIEF.length()) : dragers;
        return new Rij(
                delen[0].strip(),
                delen[1].strip(),
                informatief,
                Stream.of(ids.split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .map(Schakelaar::lees)
                        .toList());
    }
}
