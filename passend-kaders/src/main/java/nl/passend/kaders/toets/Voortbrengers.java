package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;

/** Which steps can bring about what a condition reads. Time, the pupil and policies are taken as they come. Not thread safe. */
final class Voortbrengers {
    private final Regelset regels;
    private final Map<Voorwaarde, List<Set<Stapkeuze>>> gezocht = new HashMap<>();

    Voortbrengers(Regelset regels) {
        this.regels = regels;
    }

    Regelset regels() {
        return regels;
    }

    /** Whether some step of the stack can bring it about. */
    boolean kan(Voorwaarde blad) {
        return kan(blad, keuze -> true);
    }

    /** Whether the steps that pass can bring it about together. */
    boolean kan(Voorwaarde blad, Predicate<Stapkeuze> telt) {
        return nodig(blad).stream().allMatch(groep -> groep.stream().anyMatch(telt));
    }

    /** Groups of steps: of each group one is needed. */
    private List<Set<Stapkeuze>> nodig(Voorwaarde blad) {
        List<Set<Stapkeuze>> bekend = gezocht.get(blad);
        if (bekend == null) {
            bekend = zoek(blad);
            gezocht.put(blad, bekend);
        }
        return bekend;
    }

    private List<Set<Stapkeuze>> zoek(Voorwaarde blad) {
        if (blad instanceof Gedaan vorm) {
            return List.of(gedaan(List.of(vorm.stap())));
        } else if (blad instanceof OverlegGehouden vorm) {
            return List.of(van(Soort.OVERLEG_GEHOUDEN, List.of(vorm.overleg())));
        } else if (blad instanceof DocumentAanwezig vorm) {
            return List.of(van(Soort.DOCUMENT_VASTGELEGD, List.of(vorm.document())));
        } else if (blad instanceof AkkoordGegeven vorm) {
            return perRol(Soort.AKKOORD, List.of(vorm.voor()), vorm.van());
        } else if (blad instanceof IsGehoord vorm) {
            return List.of(alle(keuze -> hoort(keuze, vorm)));
        } else if (blad instanceof AdviesGegeven vorm) {
            return perRol(Soort.ADVIES_GEGEVEN, vorm.over(), vorm.van());
        } else if (blad instanceof OordeelLuidt vorm) {
            return List.of(van(Soort.OORDEEL_GEGEVEN, List.of(vorm.oordeel())));
        } else if (blad instanceof Ingezet vorm) {
            List<String> over = List.of(vorm.vorm());
            return List.of(van(Soort.VORM_GESTART, over), van(Soort.GEEVALUEERD, over));
        } else if (blad instanceof Loopt vorm) {
            Set<Stapkeuze> uit = van(Soort.VORM_GESTART, List.of(vorm.vorm()));
            uit.addAll(van(Soort.BESLUIT_GENOMEN, List.of(vorm.vorm())));
            return List.of(uit);
        } else if (blad instanceof TermijnStaat vorm) {
            boolean zonderBegin = vorm.standen().contains(Termijnstand.NIET_BEGONNEN);
            return zonderBegin ? List.of() : begint(vorm.termijn(), 0);
        }
        return List.of();
    }

    private Set<Stapkeuze> alle(Predicate<Stapkeuze> past) {
        Set<Stapkeuze> uit = Collections.newSetFromMap(new IdentityHashMap<>());
        regels.keuzes().stream().filter(past).forEach(uit::add);
        return uit;
    }

    private Set<Stapkeuze> van(Soort soort, List<String> over) {
        return alle(keuze -> keuze.legtVast().soort() == soort
                && Onderwerpen.raken(regels, keuze.legtVast().onderwerpen(), over));
    }

    private List<Set<Stapkeuze>> perRol(Soort soort, List<String> over, List<String> rollen) {
        Set<Stapkeuze> samen = van(soort, over);
        List<Set<Stapkeuze>> uit = new ArrayList<>();
        for (String rol : rollen) {
            uit.add(alle(keuze -> samen.contains(keuze)
                    && (keuze.wie().isEmpty()
                            || keuze.wie().stream()
                                    .anyMatch(wie -> regels.rolPast(wie, rol) || regels.rolPast(rol, wie)))));
        }
        return uit;
    }

    private boolean hoort(Stapkeuze keuze, IsGehoord vorm) {
        return keuze.legtVast().soort() == Soort.GEHOORD
                && Onderwerpen.raken(regels, keuze.legtVast().onderwerpen(), List.of(vorm.wie()))
                && keuze.legtVast()
                        .over()
                        .map(over -> Onderwerpen.raken(regels, over, vorm.over()))
                        .orElse(true);
    }

    private Set<Stapkeuze> gedaan(List<String> stappen) {
        return alle(keuze -> keuze.keten().stream().anyMatch(deel -> stappen.contains(deel.id())));
    }

    private List<Set<Stapkeuze>> begint(String naam, int diepte) {
        Optional<Termijn> termijn = regels.termijn(naam);
        if (termijn.isEmpty() || diepte > 5) {
            return List.of(Set.of());
        }
        Optional<Termijn.Start> na = termijn.get().na();
        Optional<String> elders =
                na.isPresent() ? na.get().eindeVan() : termijn.get().verscherpt();
        if (elders.isPresent()) {
            return begint(elders.get(), diepte + 1);
        }
        boolean vanzelf = na.flatMap(Termijn.Start::moment).isPresent();
        return vanzelf
                ? List.of()
                : na.map(start -> List.of(gedaan(start.stappen()))).orElse(List.of());
    }
}
