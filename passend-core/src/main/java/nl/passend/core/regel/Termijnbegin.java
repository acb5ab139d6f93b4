package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Termijn;

/**
 * Finds where a term begins. Where its start and what meets it both name a school, or a form of support, it runs once for each: two
 * registrations have two clocks. Then every occurrence counts that was not met before the next; else the last one does.
 */
final class Termijnbegin {
    private static final Comparator<Feit> VOLGORDE = Comparator.comparingInt(Feit::plaats);

    private final Zicht zicht;
    private final Termijnrekenaar rekenaar;
    private final Termijn termijn;

    Termijnbegin(Zicht zicht, Termijnrekenaar rekenaar, Termijn termijn) {
        this.zicht = zicht;
        this.rekenaar = rekenaar;
        this.termijn = termijn;
    }

    /**
     * A begin.
     *
     * @param dag day from which it counts
     * @param plaats place of the event with which it began
     * @param breed whether that event is seen from every zaak
     * @param school school that it is for; empty when that does not matter
     * @param vorm form of support that it is for; empty when that does not matter
     */
    record Begin(
            LocalDate dag,
            int plaats,
            List<Gebeurtenis> feiten,
            boolean breed,
            Optional<String> school,
            Optional<String> vorm) {
        Optional<String> waarvoor() {
            return school.isPresent() ? school : vorm;
        }
    }

    /** Every begin that counts, in order. */
    List<Begin> alle(int diepte) {
        if (termijn.na().isEmpty()) {
            return List.of();
        }
        Termijn.Start start = termijn.na().get();
        if (start.eindeVan().isPresent()) {
            return zicht
                    .regels()
                    .termijn(start.eindeVan().get())
                    .map(eerder -> rekenaar.reken(eerder, diepte + 1))
                    .orElse(List.of())
                    .stream()
                    .filter(loop ->
                            loop.uiterlijk().isPresent() && !loop.feiten().isEmpty())
                    .map(this::naTermijn)
                    .toList();
        }
        return start.stappen().size() == 1 ? vanEenStap(start.stappen().get(0)) : vanMeer(start);
    }

    private Begin naTermijn(Termijnloop eerder) {
        Gebeurtenis eerste = eerder.feiten().get(0);
        int plaats = zicht.laatste(feit -> feit.gebeurtenis().equals(eerste))
                .map(Feit::plaats)
                .orElse(-1);
        return new Begin(
                eerder.uiterlijk().orElseThrow(), plaats, eerder.feiten(), false, Optional.empty(), Optional.empty());
    }

    private List<Begin> vanEenStap(String stap) {
        List<Feit> gevonden = zicht.feiten().stream()
                .filter(feit -> feit.inZaak() && rekenaar.isStap(feit, stap))
                .toList();
        Map<Optional<String>, List<Begin>> per = new LinkedHashMap<>();
        for (Feit feit : gevonden) {
            Begin begin = van(feit);
            per.computeIfAbsent(begin.waarvoor(), weg -> new ArrayList<>()).add(begin);
        }
        List<Begin> uit = new ArrayList<>();
        per.forEach((waarvoor, lijst) -> {
            for (int i = 0; i < lijst.size(); i++) {
                boolean laatste = i == lijst.size() - 1;
                if (laatste
                        || waarvoor.isPresent()
                                && !gehaaldVoor(lijst.get(i), lijst.get(i + 1).plaats())) {
                    uit.add(lijst.get(i));
                }
            }
        });
        uit.sort(Comparator.comparingInt(Begin::plaats));
        return List.copyOf(uit);
    }

    private boolean gehaaldVoor(Begin begin, int plaats) {
        return gedaan(begin).filter(feit -> feit.plaats() < plaats).isPresent();
    }

    /** Of several steps: the first of them that happened, or the last once all have. */
    private List<Begin> vanMeer(Termijn.Start start) {
        List<Feit> laatste = start.stappen().stream()
                .flatMap(stap -> zicht.laatste(feit -> feit.inZaak() && rekenaar.isStap(feit, stap)).stream())
                .toList();
        boolean eerste = start.welke() == Termijn.Start.Welke.EERSTE;
        if (!eerste && laatste.size() < start.stappen().size()) {
            return List.of();
        }
        Optional<Feit> gekozen =
                eerste ? laatste.stream().min(VOLGORDE) : laatste.stream().max(VOLGORDE);
        return gekozen.map(this::van).stream().toList();
    }

    private Begin van(Feit feit) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        Optional<Veld> per = zicht.regels().looptPer(termijn);
        return new Begin(
                termijn.rekentVanaf().flatMap(gebeurtenis::datum).orElse(gebeurtenis.op()),
                feit.plaats(),
                List.of(gebeurtenis),
                gebeurtenis.soort().filter(Soort::dossierbreed).isPresent(),
                per.filter(Veld.SCHOOL::equals).flatMap(gebeurtenis::tekst),
                per.filter(Veld.VORM::equals).flatMap(veld -> feit.onderwerp()));
    }

    /** The first event after a begin that meets the term. */
    Optional<Feit> gedaan(Begin begin) {
        return zicht.feiten().stream()
                .filter(feit -> feit.plaats() > begin.plaats() && haalt(feit, begin))
                .findFirst();
    }

    /** Whether an event, wherever it stands, is what the term asks, for what it runs. */
    boolean haalt(Feit feit, Begin begin) {
        return (feit.inZaak() || begin.breed())
                && rekenaar.isEen(feit, termijn.stappen())
                && begin.school().map(school -> zelfdeSchool(feit, school)).orElse(true)
                && begin.vorm().map(vorm -> zelfdeVorm(feit, vorm)).orElse(true);
    }

    private static boolean zelfdeSchool(Feit feit, String school) {
        return feit.gebeurtenis().tekst(Veld.SCHOOL).map(school::equals).orElse(true);
    }

    private boolean zelfdeVorm(Feit feit, String vorm) {
        Optional<String> over =
                feit.onderwerp().filter(id -> zicht.regels().vorm(id).isPresent());
        return over.map(id ->
                        zicht.regels().isEenSoort(id, vorm) || zicht.regels().isEenSoort(vorm, id))
                .orElse(true);
    }
}
