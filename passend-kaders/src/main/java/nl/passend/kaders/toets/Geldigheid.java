package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Kader;

/** Versions: overlap (PAS-2014), gaps, assumed dates, and what they change and hang under (PAS-2002). */
final class Geldigheid {
    private final List<Kader> versies;
    private final Toetsblad blad;

    Geldigheid(List<Kader> versies, Toetsblad blad) {
        this.versies = versies;
        this.blad = blad;
    }

    void toets() {
        Map<String, List<Kader>> perId = new TreeMap<>();
        versies.stream()
                .sorted(Comparator.comparing(Kader::van))
                .forEach(kader -> perId.computeIfAbsent(kader.id(), nieuw -> new ArrayList<>())
                        .add(kader));
        perId.values().forEach(this::opvolging);
        versies.forEach(this::kop);
    }

    private void opvolging(List<Kader> teksten) {
        List<Kader> basis =
                teksten.stream().filter(kader -> kader.wijzigt().isEmpty()).toList();
        for (int i = 1; i < basis.size(); i++) {
            Kader eerder = basis.get(i - 1);
            Kader later = basis.get(i);
            Optional<LocalDate> aansluitend = eerder.tot().map(laatste -> laatste.plusDays(1));
            if (aansluitend.filter(dag -> !dag.isAfter(later.van())).isEmpty()) {
                blad.fout(
                        Foutcode.GELDIGHEID_OVERLAPT,
                        plaats(later),
                        later.id(),
                        eerder.volledigId(),
                        later.volledigId());
            } else if (aansluitend.get().isBefore(later.van())) {
                noot(
                        Aantekening.Soort.GELDIGHEID_GAT,
                        later,
                        later.id(),
                        aansluitend.get().toString(),
                        later.van().minusDays(1).toString());
            }
        }
    }

    private void kop(Kader kader) {
        kader.wijzigt().ifPresent(basis -> {
            List<String> namen = versies.stream()
                    .filter(ander -> ander.wijzigt().isEmpty() && ander.id().equals(kader.id()))
                    .map(Kader::volledigId)
                    .toList();
            kent(kader, basis, namen);
        });
        kader.onder()
                .ifPresent(hoger -> kent(
                        kader, hoger, versies.stream().map(Kader::id).distinct().toList()));
        Set<String> alle = new HashSet<>();
        versies.forEach(ander -> Dubbelen.ids(ander).forEach(alle::add));
        kader.nogOpen().forEach(open -> kent(kader, open.id(), alle));
        if (kader.teBevestigen()) {
            noot(Aantekening.Soort.TE_BEVESTIGEN, kader, kader.volledigId());
        }
    }

    private void kent(Kader kader, String naar, Collection<String> namen) {
        if (!namen.contains(naar)) {
            blad.fout(
                    Foutcode.VERWIJZING_ONBEKEND, plaats(kader), kader.volledigId(), naar, Dichtbij.hint(naar, namen));
        }
    }

    private void noot(Aantekening.Soort soort, Kader kader, String... woorden) {
        blad.noot(soort, Optional.empty(), plaats(kader), Optional.empty(), List.of(), List.of(woorden));
    }

    /** A kader has no place of its own: the file of its first element. */
    static Plaats plaats(Kader kader) {
        return Dubbelen.elementen(kader)
                .map(element -> new Plaats(element.plaats().bestand(), 0, 0, "/kader"))
                .findFirst()
                .orElse(Plaats.wijzer("/kader"));
    }
}
