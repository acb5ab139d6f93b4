package nl.passend.scenarios;

import io.cucumber.java.nl.Dan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.core.bron.Bron;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Treffer;
import nl.passend.scenarios.Verwachting.Kant;

/** What is expected of the faults that show ({@code docs/toetspunten.md}). */
public final class DanToetspunt {
    /** For Cucumber. */
    public DanToetspunt() {}

    @Dan("is er het toetspunt {naam}")
    public void toetspunt(String code) {
        verwacht(Kant.WEL, Set.of(code), gevonden -> gevonden.contains(code));
    }

    @Dan("is er geen toetspunt {naam}")
    public void geenToetspunt(String code) {
        verwacht(Kant.NIET, Set.of(code), gevonden -> !gevonden.contains(code));
    }

    @Dan("zijn de toetspunten {tekst}")
    public void toetspunten(String codes) {
        Set<String> precies = Stream.of(codes.split(", | en ")).collect(Collectors.toCollection(TreeSet::new));
        verwacht(Kant.WEL, precies, precies::equals);
    }

    @Dan("zijn er geen toetspunten")
    public void geenToetspunten() {
        verwacht(Kant.NIET, Set.of(), Set::isEmpty);
    }

    private static void verwacht(Kant kant, Set<String> codes, Predicate<Set<String>> klopt) {
        Logboek.nu().verwacht(kant, beeld -> {
            List<Treffer> treffers = beeld.toetspunten();
            Set<String> gevonden = treffers.stream()
                    .map(treffer -> treffer.code().code())
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Bron> bronnen = treffers.stream()
                    .map(Treffer::code)
                    .filter(code -> codes.contains(code.code()))
                    .flatMap(code -> code.bronnen().stream())
                    .toList();
            boolean bekend = codes.stream()
                    .allMatch(code -> Stream.of(Toetscode.values())
                            .anyMatch(een -> een.code().equals(code)));
            return Uitslag.van(bekend && klopt.test(gevonden), gevonden)
                    .over(codes.stream().map(code -> "toetspunt:" + code).collect(Collectors.toSet()), bronnen);
        });
    }
}
