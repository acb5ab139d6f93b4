package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.beoordeling.Stand.Documentstand;
import nl.passend.core.beoordeling.Stand.Vormstand;
import nl.passend.core.beoordeling.Stand.Zaakstand;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Leerlingfeiten;
import nl.passend.core.regel.Leerlingfeiten.Gevonden;
import nl.passend.core.regel.Zicht;

/** Folds the events that count on a day into a {@link Stand}. */
final class Standlezer {
    private final Zicht zicht;

    Standlezer(Zicht zicht) {
        this.zicht = zicht;
    }

    Stand vouw() {
        Leerlingfeiten leerling = new Leerlingfeiten(zicht);
        return new Stand(
                zicht.dag(),
                leerling.geboren().map(Gevonden::waarde),
                leerling.leeftijd().map(Gevonden::waarde),
                leerling.groep().map(Gevonden::waarde),
                leerling.inschrijving().flatMap(feit -> feit.gebeurtenis().tekst(Veld.SCHOOL)),
                leerling.schoolsoort().map(Gevonden::waarde),
                vormen(),
                documenten(),
                zaken());
    }

    private List<Vormstand> vormen() {
        Map<String, Vormstand> laatste = new LinkedHashMap<>();
        for (Feit feit : zicht.feiten()) {
            Gebeurtenis gebeurtenis = feit.gebeurtenis();
            String vorm = feit.onderwerp().orElse("");
            boolean toegekend = gebeurtenis.is(Soort.BESLUIT_GENOMEN)
                    && gebeurtenis.uitkomst().filter("toegekend"::equals).isPresent();
            if (toegekend || gebeurtenis.is(Soort.VORM_GESTART)) {
                laatste.put(vorm, vormstand(vorm, gebeurtenis));
            } else if (gebeurtenis.is(Soort.VORM_BEEINDIGD) || gebeurtenis.is(Soort.BESLUIT_GENOMEN)) {
                laatste.remove(vorm);
            }
        }
        laatste.remove("");
        return laatste.values().stream()
                .filter(vorm ->
                        vorm.tot().map(dag -> !dag.isBefore(zicht.dag())).orElse(true))
                .toList();
    }

    private Vormstand vormstand(String vorm, Gebeurtenis gebeurtenis) {
        LocalDate van = gebeurtenis.datum(Veld.VAN).orElse(gebeurtenis.op());
        Optional<LocalDate> tot = gebeurtenis.datum(Veld.TOT);
        boolean loopt = !van.isAfter(zicht.dag())
                && tot.map(dag -> !dag.isBefore(zicht.dag())).orElse(true);
        return new Vormstand(vorm, van, tot, gebeurtenis.is(Soort.BESLUIT_GENOMEN), loopt);
    }

    private List<Documentstand> documenten() {
        Map<String, Documentstand> stand = new LinkedHashMap<>();
        for (Feit feit : zicht.feiten()) {
            Gebeurtenis gebeurtenis = feit.gebeurtenis();
            if (gebeurtenis.is(Soort.DOCUMENT_VASTGELEGD) && feit.onderwerp().isPresent()) {
                stand.merge(feit.onderwerp().get(), geschreven(feit), Standlezer::samen);
            } else if (gebeurtenis.is(Soort.DOCUMENT_VASTGESTELD)) {
                feit.onderwerp()
                        .map(id -> id.indexOf('.') < 0 ? id : id.substring(0, id.indexOf('.')))
                        .ifPresent(id -> stand.computeIfPresent(
                                id,
                                (weg, nu) -> new Documentstand(
                                        nu.document(), nu.delen(), nu.inhoudBekend(), nu.laatst(), true)));
            }
        }
        return List.copyOf(stand.values());
    }

    private Documentstand geschreven(Feit feit) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        Optional<List<String>> delen = gebeurtenis.lijst(Veld.DELEN);
        List<String> ids = new ArrayList<>();
        delen.orElse(List.of())
                .forEach(deel -> zicht.regels().delen(gebeurtenis.onderwerp().orElse(""), deel).stream()
                        .limit(1)
                        .forEach(ids::add));
        return new Documentstand(feit.onderwerp().orElse(""), ids, delen.isPresent(), gebeurtenis.op(), false);
    }

    private static Documentstand samen(Documentstand eerder, Documentstand later) {
        Set<String> delen = new LinkedHashSet<>(eerder.delen());
        delen.addAll(later.delen());
        return new Documentstand(
                eerder.document(),
                List.copyOf(delen),
                eerder.inhoudBekend() && later.inhoudBekend(),
                later.laatst(),
                eerder.vastgesteld());
    }

    private List<Zaakstand> zaken() {
        Map<String, Zaakstand> zaken = new LinkedHashMap<>();
        for (Feit feit : zicht.feiten()) {
            Gebeurtenis gebeurtenis = feit.gebeurtenis();
            String id = gebeurtenis.zaak().orElse(Zicht.HOOFDZAAK);
            zaken.putIfAbsent(
                    id, new Zaakstand(id, gebeurtenis.tekst(Veld.TRAJECT), gebeurtenis.op(), Optional.empty()));
            if (gebeurtenis.is(Soort.ZAAK_GESLOTEN)) {
                zaken.computeIfPresent(
                        id, (weg, nu) -> new Zaakstand(id, nu.traject(), nu.geopend(), Optional.of(gebeurtenis.op())));
            }
        }
        return List.copyOf(zaken.values());
    }
}
