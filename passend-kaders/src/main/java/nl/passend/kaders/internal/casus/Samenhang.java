package nl.passend.kaders.internal.casus;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.kaders.internal.boom.Meldingen;

/** What must fit between the events of one file: nothing before birth, no zaak that comes from nowhere or from itself. */
final class Samenhang {

    /** An event with the place of its table. */
    record Gelezene(Gebeurtenis gebeurtenis, Plaats plaats) {}

    /** How {@code komt-voort-uit} names the dossier's own zaak, that of events without one. */
    private static final String HOOFDZAAK = "hoofdzaak";

    private final List<Gelezene> gelezen;
    private final Meldingen meldingen;

    Samenhang(List<Gelezene> gelezen, Meldingen meldingen) {
        this.gelezen = gelezen;
        this.meldingen = meldingen;
    }

    void toets() {
        geboorte();
        zaken();
    }

    private void geboorte() {
        Set<String> hersteld = new HashSet<>();
        for (Gelezene een : gelezen) {
            een.gebeurtenis().tekst(Veld.WELKE).ifPresent(hersteld::add);
        }
        LocalDate geboren = LocalDate.MIN;
        for (Gelezene een : gelezen) {
            LocalDate dag = een.gebeurtenis().datum(Veld.GEBOORTEDATUM).orElse(geboren);
            if (dag.isAfter(geboren) && telt(een, hersteld)) {
                geboren = dag;
            }
        }
        for (Gelezene een : gelezen) {
            boolean eerder = een.gebeurtenis().op().isBefore(geboren);
            if (eerder && !een.gebeurtenis().is(Soort.LEERLING_BEKEND) && telt(een, hersteld)) {
                meldingen.meld(Foutcode.VOOR_GEBOORTE, onder(een.plaats(), "op"));
            }
        }
    }

    private static boolean telt(Gelezene een, Set<String> hersteld) {
        return !hersteld.contains(een.gebeurtenis().id().orElse(""));
    }

    private void zaken() {
        Set<String> bekend = new HashSet<>(Set.of(HOOFDZAAK));
        Map<String, Set<String>> uit = new HashMap<>();
        for (Gelezene een : gelezen) {
            List<String> bronnen = een.gebeurtenis().lijst(Veld.KOMT_VOORT_UIT).orElse(List.of());
            Optional<String> zaak = een.gebeurtenis().zaak();
            if (zaak.isPresent()) {
                bekend.add(zaak.get());
                uit.computeIfAbsent(zaak.get(), nieuw -> new HashSet<>()).addAll(bronnen);
            }
        }
        for (Gelezene een : gelezen) {
            List<String> bronnen = een.gebeurtenis().lijst(Veld.KOMT_VOORT_UIT).orElse(List.of());
            String zaak = een.gebeurtenis().zaak().orElse("");
            boolean fout = bronnen.stream().anyMatch(bron -> !bekend.contains(bron) || bereikt(bron, zaak, uit));
            if (fout) {
                meldingen.meld(Foutcode.ZAAK_ONBEKEND, onder(een.plaats(), "komt-voort-uit"), "komt-voort-uit");
            }
        }
    }

    /** Whether one comes, by any way, from the other. */
    private static boolean bereikt(String van, String naar, Map<String, Set<String>> uit) {
        Set<String> gezien = new HashSet<>(Set.of(van));
        java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>(gezien);
        while (!open.isEmpty()) {
            String zaak = open.remove();
            if (Objects.equals(zaak, naar)) {
                return true;
            }
            for (String bron : uit.getOrDefault(zaak, Set.of())) {
                if (gezien.add(bron)) {
                    open.add(bron);
                }
            }
        }
        return false;
    }

    private static Plaats onder(Plaats plaats, String sleutel) {
        return new Plaats(plaats.bestand(), plaats.regel(), plaats.kolom(), plaats.wijzer() + "/" + sleutel);
    }
}
