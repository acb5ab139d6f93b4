package nl.passend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.passend.core.fout.Nabij;

/**
 * The words after the name of a command: options with a value ({@code --kader westland} or {@code --kader=westland}), flags, and the
 * rest in order. Small on purpose: a library for this took as long to load as the whole answer.
 */
final class Opdrachtregel {
    private final Map<String, List<String>> waarden = new TreeMap<>();
    private final Set<String> vlaggen = new TreeSet<>();
    private final List<String> rest = new ArrayList<>();

    private Opdrachtregel() {}

    /**
     * Reads.
     *
     * @param woorden what follows the name of the command
     * @param metWaarde options that have a value
     * @param zonder flags
     * @param namen what the rest is called, in order; all must be there, and the last may repeat when it ends in three dots
     */
    static Opdrachtregel lees(
            List<String> woorden, Set<String> metWaarde, Set<String> zonder, List<String> namen, Teksten teksten) {
        Opdrachtregel uit = new Opdrachtregel();
        for (int i = 0; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            int is = woord.indexOf('=');
            String naam = is < 0 ? woord : woord.substring(0, is);
            if (metWaarde.contains(naam)) {
                if (is < 0 && i + 1 == woorden.size()) {
                    throw new Gebruiksfout(teksten.zin("fout.zonder-waarde", naam));
                }
                String waarde = is < 0 ? woorden.get(++i) : woord.substring(is + 1);
                uit.waarden.computeIfAbsent(naam, nieuw -> new ArrayList<>()).add(waarde);
            } else if (zonder.contains(woord)) {
                uit.vlaggen.add(woord);
            } else if (woord.startsWith("-") && woord.length() > 1) {
                Set<String> bekend = new TreeSet<>(metWaarde);
                bekend.addAll(zonder);
                throw new Gebruiksfout(teksten.zin("fout.optie", naam, Nabij.namen(naam, bekend)));
            } else {
                uit.rest.add(woord);
            }
        }
        uit.tel(namen, teksten);
        return uit;
    }

    private void tel(List<String> namen, Teksten teksten) {
        if (rest.size() < namen.size()) {
            throw new Gebruiksfout(teksten.zin("fout.mist", teksten.som(namen.subList(rest.size(), namen.size()))));
        }
        boolean meer = !namen.isEmpty() && namen.get(namen.size() - 1).endsWith("...");
        if (!meer && rest.size() > namen.size()) {
            throw new Gebruiksfout(teksten.zin("fout.teveel", rest.get(namen.size())));
        }
    }

    /** Every value of an option, in order. */
    List<String> alle(String optie) {
        return waarden.getOrDefault(optie, List.of());
    }

    /** The value of an option that may be given once. */
    Optional<String> een(String optie, Teksten teksten) {
        List<String> gegeven = alle(optie);
        if (gegeven.size() > 1) {
            throw new Gebruiksfout(teksten.zin("fout.dubbel", optie));
        }
        return gegeven.stream().findFirst();
    }

    boolean heeft(String vlag) {
        return vlaggen.contains(vlag);
    }

    /** All that is no option. */
    List<String> rest() {
        return List.copyOf(rest);
    }

    /** What is no option, by place. */
    String rest(int plaats) {
        return rest.get(plaats);
    }
}
