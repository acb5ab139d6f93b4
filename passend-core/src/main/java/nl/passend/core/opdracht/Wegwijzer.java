package nl.passend.core.opdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.core.opdracht.Weg.Wegstap;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Weging;
import nl.passend.core.regel.Zicht;

/**
 * Finds the shortest way to yes. For each open line the event that would meet it, and before it what that event's own step asks; of
 * alternatives the shortest. What only time or a person's free choice can bring (an age, a term, a policy's outcome) ends the search.
 */
@Experimenteel
public final class Wegwijzer {
    private static final int DIEPSTE = 12;
    private static final int MEESTE_POGINGEN = 5_000;

    private final Beleidskast kast;

    /** With the policies that conditions may ask. */
    public Wegwijzer(Beleidskast kast) {
        this.kast = kast;
    }

    /**
     * The shortest way to a step.
     *
     * @return empty when no events can bring it
     */
    public Optional<Weg> naar(Zicht zicht, Stapkeuze keuze) {
        Zoektocht zoektocht = new Zoektocht(zicht);
        boolean gelukt = zoektocht.haal(eisen(keuze), new HashSet<>(), 0);
        return gelukt ? Optional.of(new Weg(zoektocht.gevonden)) : Optional.empty();
    }

    /**
     * The shortest way to one condition, without asking whether the steps on the way may be taken.
     *
     * @return empty when no events can bring it
     */
    public Optional<Weg> naar(Zicht zicht, Voorwaarde voorwaarde) {
        Zoektocht zoektocht = new Zoektocht(zicht);
        zoektocht.alleenFeiten = true;
        boolean gelukt = zoektocht.haal(List.of(voorwaarde), new HashSet<>(), 0);
        return gelukt ? Optional.of(new Weg(zoektocht.gevonden)) : Optional.empty();
    }

    private static List<Voorwaarde> eisen(Stapkeuze keuze) {
        List<Voorwaarde> eisen =
                new ArrayList<>(keuze.vereist().stream().map(Eis::geheel).toList());
        if (eisen.isEmpty() && !keuze.zodra().isEmpty()) {
            List<Voorwaarde> gronden = keuze.zodra().stream()
                    .<Voorwaarde>map(
                            lijst -> new AlleVan(lijst.stream().map(Eis::geheel).toList()))
                    .toList();
            eisen.add(new EenVan(gronden));
        }
        return eisen;
    }

    /** One search: events found so far are in the dossier that is weighed. */
    private final class Zoektocht {
        private final Regelset regels;
        private final String zaak;
        private final LocalDate dag;
        private final List<Wegstap> gevonden = new ArrayList<>();
        private Dossier dossier;
        private boolean alleenFeiten;
        private int[] tegoed = {MEESTE_POGINGEN};

        Zoektocht(Zicht zicht) {
            this.regels = zicht.regels();
            this.zaak = zicht.zaak();
            this.dag = zicht.dag();
            this.dossier = zicht.dossier()
                    .metAlleen(zicht.dossier().gebeurtenissen().stream()
                            .filter(gebeurtenis -> !gebeurtenis.op().isAfter(dag))
                            .toList());
        }

        private Zoektocht kopie() {
            Zoektocht kopie = new Zoektocht(Zicht.op(regels, dossier, zaak, dag));
            kopie.gevonden.addAll(gevonden);
            kopie.alleenFeiten = alleenFeiten;
            kopie.tegoed = tegoed;
            return kopie;
        }

        private void neem(Zoektocht andere) {
            gevonden.clear();
            gevonden.addAll(andere.gevonden);
            dossier = andere.dossier;
        }

        private Weging weeg(Voorwaarde voorwaarde) {
            return new Weger(Zicht.op(regels, dossier, zaak, dag), kast).weeg(voorwaarde);
        }

        /** All lines; later ones may undo earlier ones, so everything is weighed again. */
        private boolean haal(List<Voorwaarde> eisen, Set<String> onderweg, int diepte) {
            if (tegoed[0]-- <= 0) {
                return false;
            }
            for (int ronde = 0; ronde < 3; ronde++) {
                for (Voorwaarde eis : eisen) {
                    if (weeg(eis).waarde() != Waarde.VOLDAAN && !haalEen(eis, onderweg, diepte)) {
                        return false;
                    }
                }
                if (eisen.stream().allMatch(eis -> weeg(eis).waarde() == Waarde.VOLDAAN)) {
                    return true;
                }
            }
            return false;
        }

        private boolean haalEen(Voorwaarde eis, Set<String> onderweg, int diepte) {
            if (diepte > DIEPSTE) {
                return false;
            }
            if (eis instanceof AlleVan alle) {
                return haal(alle.delen(), onderweg, diepte + 1);
            }
            if (eis instanceof EenVan een) {
                return kortste(een.delen(), onderweg, diepte);
            }
            Zicht nu = Zicht.op(regels, dossier, zaak, dag);
            List<Feitvoorstel> voorstellen = new Feitmaker(nu, volgendNummer()).voor(eis, weeg(eis));
            return kies(voorstellen, eis, onderweg, diepte);
        }

        private boolean kortste(List<Voorwaarde> delen, Set<String> onderweg, int diepte) {
            Optional<Zoektocht> beste = Optional.empty();
            for (Voorwaarde deel : delen) {
                Zoektocht poging = kopie();
                boolean gelukt = poging.haal(List.of(deel), onderweg, diepte + 1);
                if (gelukt
                        && beste.map(nu -> poging.gevonden.size() < nu.gevonden.size())
                                .orElse(true)) {
                    beste = Optional.of(poging);
                }
            }
            beste.ifPresent(this::neem);
            return beste.isPresent();
        }

        /** Each proposal is a list of events that together meet the line; the shortest whose steps may be taken. */
        private boolean kies(List<Feitvoorstel> voorstellen, Voorwaarde eis, Set<String> onderweg, int diepte) {
            Optional<Zoektocht> beste = Optional.empty();
            for (Feitvoorstel voorstel : voorstellen) {
                Zoektocht poging = kopie();
                boolean gelukt = poging.probeer(voorstel, onderweg, diepte)
                        && poging.weeg(eis).waarde() == Waarde.VOLDAAN;
                if (gelukt
                        && beste.map(nu -> poging.gevonden.size() < nu.gevonden.size())
                                .orElse(true)) {
                    beste = Optional.of(poging);
                }
            }
            beste.ifPresent(this::neem);
            return beste.isPresent();
        }

        private boolean probeer(Feitvoorstel voorstel, Set<String> onderweg, int diepte) {
            for (Gebeurtenis gebeurtenis : voorstel.gebeurtenissen()) {
                List<Stapkeuze> mogelijk = voorstel.stap()
                        .map(List::of)
                        .orElseGet(() -> alleenFeiten ? List.of() : stappenVan(gebeurtenis));
                boolean gelukt = mogelijk.isEmpty()
                        ? voegToe(gebeurtenis, Optional.empty())
                        : langsEenStap(gebeurtenis, mogelijk, onderweg, diepte);
                if (!gelukt) {
                    return false;
                }
            }
            return true;
        }

        /** An event that several steps can record is reached by the one whose own lines are met soonest. */
        private boolean langsEenStap(
                Gebeurtenis gebeurtenis, List<Stapkeuze> mogelijk, Set<String> onderweg, int diepte) {
            Optional<Zoektocht> beste = Optional.empty();
            for (Stapkeuze stap : mogelijk) {
                Zoektocht poging = kopie();
                boolean gelukt = (alleenFeiten || poging.maakMogelijk(stap, onderweg, diepte))
                        && poging.voegToe(metStap(gebeurtenis, stap, mogelijk), Optional.of(stap));
                if (gelukt
                        && beste.map(nu -> poging.gevonden.size() < nu.gevonden.size())
                                .orElse(true)) {
                    beste = Optional.of(poging);
                }
            }
            beste.ifPresent(this::neem);
            return beste.isPresent();
        }

        /** Names the step where the event alone could be another's. */
        private static Gebeurtenis metStap(Gebeurtenis gebeurtenis, Stapkeuze stap, List<Stapkeuze> mogelijk) {
            return mogelijk.size() == 1 || gebeurtenis.stap().isPresent()
                    ? gebeurtenis
                    : gebeurtenis.nieuw().stap(stap.stap().id()).maak();
        }

        /** False when nobody may do this, whatever was done before. */
        private boolean voegToe(Gebeurtenis gebeurtenis, Optional<Stapkeuze> stap) {
            if (stap.isPresent() && !alleenFeiten && buitenDeWet(gebeurtenis)) {
                return false;
            }
            Gebeurtenis genummerd =
                    gebeurtenis.nieuw().volgnummer(volgendNummer()).maak();
            dossier = dossier.met(List.of(genummerd));
            gevonden.add(new Wegstap(genummerd, stap, stap.map(Stapkeuze::wie).orElse(List.of()), Optional.empty()));
            return true;
        }

        /** A TLV may not be granted for a shorter or longer time than the law has; one that ends this year comes with time only. */
        private boolean buitenDeWet(Gebeurtenis gebeurtenis) {
            return Tlvgrens.isTlvBesluit(regels, gebeurtenis)
                    && Tlvgrens.buitenDeWet(Zicht.op(regels, dossier, zaak, dag), gebeurtenis);
        }

        private boolean maakMogelijk(Stapkeuze stap, Set<String> onderweg, int diepte) {
            if (!onderweg.add(stap.id())) {
                return false;
            }
            boolean mogelijk = haal(eisen(stap), onderweg, diepte + 1);
            onderweg.remove(stap.id());
            return mogelijk;
        }

        private List<Stapkeuze> stappenVan(Gebeurtenis gebeurtenis) {
            Zicht zicht = Zicht.op(regels, dossier.metAlleen(List.of(gebeurtenis)), zaak, dag);
            return zicht.laatste(feit -> true).stream()
                    .flatMap(feit -> regels.keuzes().stream()
                            .filter(keuze -> zicht.isStap(feit, keuze.stap())
                                    && keuze.onderwerp()
                                            .map(wat -> zicht.gaatOver(feit, wat))
                                            .orElse(true)))
                    .toList();
        }

        private int volgendNummer() {
            return 1_000_000 + gevonden.size();
        }
    }
}
