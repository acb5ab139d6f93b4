package nl.passend.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.School;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;
import nl.passend.scenarios.Verwachting.Kant;
import org.jspecify.annotations.Nullable;

/**
 * One scenario: what is given, what is looked at, what is expected. The steps build it and it answers at once; afterwards it can be
 * asked again, in a world with something switched off.
 */
final class Verloop {
    private record Gesteld(Blik blik, Beeld beeld, List<Verwachting> verwachtingen) {}

    private final Vindplaats plaats;
    private final List<String> tags;
    private final List<Gebeurtenisregel> gebeurtenissen = new ArrayList<>();
    private final List<Gesteld> gesteld = new ArrayList<>();
    private final List<Melding> meldingen = new ArrayList<>();
    private final Set<Melding> tenzijBedoeld = new LinkedHashSet<>();
    private final Map<Kant, Set<String>> over = new LinkedHashMap<>();
    private @Nullable String kader;
    private Optional<School> school = Optional.empty();
    private Optional<LocalDate> vorige = Optional.empty();
    private int regel;
    private String tekst = "";

    Verloop(Vindplaats plaats, List<String> tags) {
        this.plaats = plaats;
        this.tags = tags;
    }

    /** Where it stands. */
    Vindplaats plaats() {
        return plaats;
    }

    /** Tags without the sign. */
    List<String> tags() {
        return tags.stream().map(tag -> tag.substring(1)).toList();
    }

    /** Ids of the elements about which something was expected to be met, or not met. */
    Set<String> over(Kant kant) {
        return over.getOrDefault(kant, Set.of());
    }

    /** Cucumber is at this line. */
    void opRegel(int nieuw, String staat) {
        regel = nieuw;
        tekst = staat;
    }

    /** Cucumber found no step for a line. */
    void onbekendeRegel(int waar, String staat, String lijktOp) {
        meldingen.add(Melding.van(Foutcode.SCENARIO_ZIN, new Plaats(plaats.bestand(), waar, 1, ""), staat, lijktOp));
    }

    private void meld(Foutcode code, String... woorden) {
        meldingen.add(Melding.van(code, new Plaats(plaats.bestand(), regel, 1, ""), woorden));
    }

    // Gegeven

    /** The kader under which is judged, with all above it. */
    void kader(String id) {
        if (Wereld.kaders().contains(id)) {
            kader = id;
        } else {
            meld(Foutcode.KADER_ONBEKEND, id, Nabij.namen(id, Wereld.kaders()));
        }
    }

    /** The school whose dossier it is. */
    void onzeSchool(String geschreven) {
        school = Optional.of(Casustekst.school(geschreven));
    }

    /**
     * An event.
     *
     * @param lager how many lines below its step it stands, in a table
     */
    void gebeurtenis(String dag, String zin, Map<String, String> kolommen, int lager) {
        int stap = regel;
        regel += lager;
        voegToe(dag, zin, kolommen);
        regel = stap;
    }

    private void voegToe(String dag, String zin, Map<String, String> kolommen) {
        Optional<LocalDate> op = dag(dag);
        Optional<Map<String, String>> velden = Zinnen.alle().velden(zin);
        if (velden.isEmpty()) {
            meld(Foutcode.SCENARIO_ZIN, zin, Zinnen.alle().lijktOp(zin));
        } else if (kader == null) {
            meld(Foutcode.SCENARIO_VOLGORDE, "een kader (Gegeven alleen de wet)");
        } else if (op.isPresent()) {
            Map<String, String> alles = new LinkedHashMap<>();
            alles.put("op", op.get().toString());
            alles.putAll(velden.get());
            alles.putAll(kolommen);
            var regels = Wereld.gewoon().beoordelaar(kader).regels(op.get(), op.get());
            gebeurtenissen.add(new Gebeurtenisregel(regel, zin, Aanvulling.vul(alles, op.get(), regels)));
        }
    }

    /** Takes an event out again. */
    void zonder(String zin) {
        if (!gebeurtenissen.removeIf(een -> een.tekst().equals(zin))) {
            List<String> teksten =
                    gebeurtenissen.stream().map(Gebeurtenisregel::tekst).toList();
            meld(Foutcode.SCENARIO_ZIN, zin, Nabij.namen(zin, teksten));
        }
    }

    /** A day; relative ones count from the day before it in the scenario. */
    Optional<LocalDate> dag(String geschreven) {
        Optional<LocalDate> dag = Dagen.lees(geschreven, vorige);
        if (dag.isEmpty()) {
            meld(Foutcode.SCENARIO_DAG, geschreven);
        }
        vorige = dag.or(() -> vorige);
        return dag;
    }

    // Als

    /** Looks at a zaak on a day. */
    void kijk(String dag, String zaak) {
        Optional<LocalDate> op = dag(dag);
        op.ifPresent(deze ->
                dossier().ifPresent(dossier -> stel(new Blik(kaderId(), dossier, deze, zaak, Optional.empty()))));
    }

    /** Tries a step. */
    void probeer(String dag, String wie, String stap, Map<String, String> velden, String zaak) {
        Optional<LocalDate> op = dag(dag);
        Optional<Dossier> dossier = dossier();
        if (op.isEmpty() || dossier.isEmpty() || !kent(stap)) {
            return;
        }
        Blik zonder = new Blik(kaderId(), dossier.get(), op.get(), zaak, Optional.empty());
        new Opdrachtbouw(plaats.bestand(), regel, Wereld.gewoon().namen(kaderId()), meldingen)
                .bouw(new Beeld(Wereld.gewoon(), zonder), wie, stap, velden)
                .ifPresent(opdracht -> stel(new Blik(kaderId(), dossier.get(), op.get(), zaak, Optional.of(opdracht))));
    }

    private void stel(Blik blik) {
        if (blik.dossier().aantal() > 0
                && blik.dag().isBefore(blik.dossier().gebeurtenis(0).op())) {
            meld(
                    Foutcode.PEILDATUM_TE_VROEG,
                    blik.dag().toString(),
                    blik.dossier().gebeurtenis(0).op().toString());
            return;
        }
        Beeld beeld = new Beeld(Wereld.gewoon(), blik);
        boolean geldt =
                beeld.regels().kaders().stream().anyMatch(een -> een.id().equals(blik.kader()))
                        || beeld.beoordeling().kaders().stream()
                                .anyMatch(een -> een.id().equals(blik.kader()));
        if (!geldt) {
            tenzijBedoeld.add(Melding.van(
                    Foutcode.SCENARIO_BUITEN_KADER,
                    new Plaats(plaats.bestand(), regel, 1, ""),
                    Dagen.voluit(blik.dag()),
                    blik.kader()));
        }
        gesteld.add(new Gesteld(blik, beeld, new ArrayList<>()));
    }

    private String kaderId() {
        return kader == null ? "land" : kader;
    }

    private Optional<Dossier> dossier() {
        if (kader == null) {
            meld(Foutcode.SCENARIO_VOLGORDE, "een kader (Gegeven alleen de wet)");
            return Optional.empty();
        }
        Dossierbouw bouw = new Dossierbouw(plaats.bestand(), Wereld.gewoon().namen(kader), meldingen);
        Optional<Dossier> dossier = bouw.bouw(school, gebeurtenissen);
        dossier.ifPresent(deze -> {
            tenzijBedoeld.addAll(bouw.onbekendeNamen(deze, gebeurtenissen));
            meldingen.addAll(bouw.onbekendeUitkomsten(Wereld.gewoon(), kaderId(), deze, gebeurtenissen));
        });
        return meldingen.isEmpty() ? dossier : Optional.empty();
    }

    // Dan

    /** Whether some version of the kaders knows a name; a message when none does. */
    boolean kent(String naam) {
        Set<String> bekend = Wereld.gewoon().namen(kaderId());
        boolean kent = bekend.contains(naam);
        if (!kent) {
            meld(Foutcode.SCENARIO_NAAM, naam, Nabij.namen(naam, bekend));
        }
        return kent;
    }

    /** The constant with this spelling; a message when there is none. */
    <E extends Enum<E>> Optional<E> woord(Class<E> soort, String geschreven) {
        List<String> bekend = new ArrayList<>();
        for (E constante : soort.getEnumConstants()) {
            String spelling = Woord.van(constante);
            if (spelling.equals(geschreven)) {
                return Optional.of(constante);
            }
            bekend.add(spelling);
        }
        meld(Foutcode.SCENARIO_WOORD, geschreven, String.join(", ", bekend));
        return Optional.empty();
    }

    /** Expects something of what was last looked at. */
    void verwacht(Kant kant, Function<Beeld, Uitslag> toets) {
        if (gesteld.isEmpty() && meldingen.isEmpty()) {
            meld(Foutcode.SCENARIO_VOLGORDE, "een dag om te kijken (Als wij kijken op 3 mei 2021)");
        }
        if (!meldingen.isEmpty()) {
            return;
        }
        Gesteld laatste = gesteld.get(gesteld.size() - 1);
        Uitslag uitslag = toets.apply(laatste.beeld);
        if (!uitslag.klopt()) {
            throw new AssertionError("Verwacht: " + tekst + ". Werkelijk: " + uitslag.werkelijk());
        }
        laatste.verwachtingen.add(new Verwachting(regel, tekst, kant, toets));
        over.computeIfAbsent(kant, weg -> new LinkedHashSet<>()).addAll(uitslag.over());
    }

    /** The last expectation, asked again of another picture: for lines that go on with it. */
    Optional<Verwachting> vorigeVerwachting() {
        return gesteld.isEmpty()
                ? Optional.empty()
                : gesteld.get(gesteld.size() - 1).verwachtingen.stream().reduce((eerder, later) -> later);
    }

    // Einde

    /**
     * Ends it, and tells everything that is wrong in the scenario itself.
     *
     * @param mislukt whether an expectation was not met
     */
    void klaar(boolean mislukt) {
        boolean bedoeld = gesteld.stream()
                .flatMap(een -> een.verwachtingen.stream())
                .anyMatch(een -> een.tekst().contains("kader-niet-van-kracht")
                        || een.tekst().contains("gebeurtenis-onbekend"));
        if (!bedoeld) {
            meldingen.addAll(tenzijBedoeld);
        }
        boolean verwacht = gesteld.stream().anyMatch(een -> !een.verwachtingen.isEmpty());
        if (!verwacht && !mislukt && meldingen.isEmpty()) {
            meld(Foutcode.SCENARIO_VOLGORDE, "een verwachting (Dan …)");
        }
        if (!meldingen.isEmpty()) {
            List<Melding> opVolgorde = meldingen.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(melding -> melding.plaats().regel()))
                    .toList();
            throw new AssertionError(new InvoerException(opVolgorde).tekst(new Locale("nl")));
        }
    }

    /** Asks everything again in another world: whether something comes out otherwise. */
    boolean verandertIn(Wereld wereld) {
        return gesteld.stream().anyMatch(een -> {
            Beeld beeld = new Beeld(wereld, een.blik);
            return een.verwachtingen.stream()
                    .anyMatch(verwachting -> !verwachting.toets().apply(beeld).klopt());
        });
    }
}
