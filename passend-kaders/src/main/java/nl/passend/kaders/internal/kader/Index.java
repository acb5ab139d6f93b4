package nl.passend.kaders.internal.kader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is packed: one line a file.
 *
 * @param regels the lines, in order of file name
 */
public record Index(List<Regel> regels) {
    /** Name of the index among the packed files. */
    public static final String NAAM = "kaders.index";

    /** Code of a kader that has none. */
    public static final String GEEN = "-";

    /** End of the name of a packed file. */
    public static final String EINDE = ".knoop";

    /**
     * One file.
     *
     * @param bestand name of the YAML file
     * @param kader id of the kader
     * @param hash SHA-256 of its text
     * @param versiehash SHA-256 of the texts of the version to which it belongs
     * @param code code of the samenwerkingsverband of the kader; {@code -} when it has none
     * @param onder id of the kader above; {@code -} when there is none
     */
    public record Regel(String bestand, String kader, String hash, String versiehash, String code, String onder) {}

    /** As text. */
    public String tekst() {
        return regels.stream()
                .map(regel -> String.join(
                                " ",
                                regel.bestand(),
                                regel.kader(),
                                regel.hash(),
                                regel.versiehash(),
                                regel.code(),
                                regel.onder())
                        + "\n")
                .collect(Collectors.joining());
    }

    /** Reads the text of an index. */
    public static Index lees(String tekst) {
        return new Index(tekst.lines()
                .map(regel -> regel.split(" "))
                .map(woorden -> new Regel(woorden[0], woorden[1], woorden[2], woorden[3], woorden[4], woorden[5]))
                .toList());
    }

    /** Name of the file in which the texts of a kader are packed, in the order of the index. */
    public static String ingepakt(String kader) {
        return kader + EINDE;
    }

    /** The lines of a kader. */
    public List<Regel> van(String kader) {
        return regels.stream().filter(regel -> regel.kader().equals(kader)).toList();
    }

    /** The kader of the samenwerkingsverband with this code. */
    public Optional<String> idVan(String code) {
        return regels.stream()
                .filter(regel -> !code.equals(GEEN) && regel.code().equals(code))
                .map(Regel::kader)
                .findFirst();
    }

    /** Ids of the kaders directly under another, sorted. */
    public List<String> onder(String kader) {
        return regels.stream()
                .filter(regel -> !kader.equals(GEEN) && regel.onder().equals(kader))
                .map(Regel::kader)
                .distinct()
                .sorted()
                .toList();
    }

    /** Ids of the kaders, sorted. */
    public List<String> ids() {
        return regels.stream().map(Regel::kader).distinct().sorted().toList();
    }
}
