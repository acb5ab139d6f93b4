package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Regelset;

/** Cuts time where any version begins or ends. */
final class Tijdvakken {
    private final List<Kader> versies;
    private final List<LocalDate> sneden;
    private final boolean regio;

    private Tijdvakken(List<Kader> versies) {
        this.versies = versies;
        this.regio = versies.stream().anyMatch(kader -> kader.laag() != Laag.LANDELIJK);
        SortedSet<LocalDate> dagen = new TreeSet<>();
        for (Kader kader : versies) {
            dagen.add(kader.van());
            kader.tot().ifPresent(laatste -> dagen.add(laatste.plusDays(1)));
        }
        this.sneden = List.copyOf(dagen);
    }

    /**
     * In order of time: each stretch for new requests, and after it those that only hold for a request made before, under a plan that
     * counts by the day of the request.
     */
    static List<Tijdvak> van(List<Kader> versies) {
        return new Tijdvakken(versies).alle();
    }

    private List<Tijdvak> alle() {
        List<Tijdvak> uit = new ArrayList<>();
        Set<List<Kader>> gezien = new HashSet<>();
        for (LocalDate peildatum : sneden) {
            if (geldt(peildatum, peildatum)) {
                gezien.add(Regelset.inKracht(versies, peildatum, peildatum));
                uit.add(tijdvak(peildatum, peildatum));
            }
            for (LocalDate aanvraag : sneden) {
                if (aanvraag.isBefore(peildatum)
                        && geldt(aanvraag, aanvraag)
                        && geldt(peildatum, aanvraag)
                        && gezien.add(Regelset.inKracht(versies, peildatum, aanvraag))) {
                    uit.add(tijdvak(peildatum, aanvraag));
                }
            }
        }
        return uit;
    }

    /** Whether a text of the region counts, or, where there is no region, any text. */
    private boolean geldt(LocalDate peildatum, LocalDate aanvraag) {
        return Regelset.inKracht(versies, peildatum, aanvraag).stream()
                .anyMatch(kader -> !regio || kader.laag() != Laag.LANDELIJK);
    }

    private Tijdvak tijdvak(LocalDate peildatum, LocalDate aanvraag) {
        int plek = sneden.indexOf(peildatum);
        Optional<LocalDate> tot =
                plek + 1 < sneden.size() ? Optional.of(sneden.get(plek + 1).minusDays(1)) : Optional.empty();
        return new Tijdvak(peildatum, tot, !peildatum.equals(aanvraag), Stapel.op(versies, peildatum, aanvraag));
    }
}
