package nl.passend.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Regelset;
import nl.passend.core.port.KaderBron;
import nl.passend.kaders.GeleverdeKaders;

/** The library as a scenario meets it: the shipped kaders, all of them on or with one element or policy switched off. Not thread safe. */
final class Wereld {
    private static final KaderBron BRON = new GeleverdeKaders();
    private static final Wereld GEWOON = new Wereld(Schakelaar.NIETS);

    private final Schakelaar uit;
    private final Map<String, Beoordelaar> beoordelaars = new HashMap<>();
    private final Map<String, Set<String>> namen = new HashMap<>();

    private Wereld(Schakelaar uit) {
        this.uit = uit;
    }

    /** With everything on. */
    static Wereld gewoon() {
        return GEWOON;
    }

    /** With something switched off. */
    static Wereld zonder(Schakelaar uit) {
        return new Wereld(uit);
    }

    /** Ids of the kaders that can be named. */
    static List<String> kaders() {
        return BRON.ids();
    }

    /** What is switched off. */
    Schakelaar uit() {
        return uit;
    }

    /** The judge under a kader and all it lies under. */
    Beoordelaar beoordelaar(String kader) {
        return beoordelaars.computeIfAbsent(
                kader,
                id -> Beoordelaar.van(stapel(id).stream()
                        .flatMap(een -> uit.pasToe(een).stream())
                        .toList()));
    }

    /** All versions of a kader and of those above it. */
    static List<Kader> stapel(String id) {
        List<Kader> stapel = new ArrayList<>();
        Optional<String> volgende = Optional.of(id);
        while (volgende.isPresent()) {
            List<Kader> versies = BRON.versies(volgende.get());
            stapel.addAll(versies);
            volgende = versies.stream().flatMap(kader -> kader.onder().stream()).findFirst();
        }
        return stapel;
    }

    /** Every name, bare and full, that some version of a stack of kaders knows. */
    Set<String> namen(String kader) {
        return namen.computeIfAbsent(kader, id -> {
            Set<String> alle = new LinkedHashSet<>();
            for (Kader versie : stapel(id)) {
                Regelset regels = beoordelaar(id).regels(versie.van(), versie.van());
                alle.addAll(regels.bekendeNamen());
                regels.keuzes().forEach(keuze -> {
                    alle.add(keuze.id());
                    alle.add(keuze.id().substring(keuze.id().indexOf(':') + 1));
                });
                versie.normen().forEach(norm -> voegToe(alle, norm.id()));
                versie.middelen().forEach(middel -> voegToe(alle, middel.id()));
                versie.indicatoren().forEach(indicator -> voegToe(alle, indicator.id()));
                versie.informatie().forEach(informatie -> voegToe(alle, informatie.id()));
            }
            return alle;
        });
    }

    private static void voegToe(Set<String> namen, String id) {
        namen.add(id);
        namen.add(id.substring(id.indexOf(':') + 1));
    }
}
