package nl.passend.core.beoordeling;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Zicht;

/**
 * How far a zaak is: which trajecten were begun in it and which ended, and so which steps matter to whoever looks at it now. A fact
 * of the pupil that every zaak sees begins nothing.
 */
final class Voortgang {
    private static final List<String> ALTIJD = List.of("altijd");

    /** Events after which a next traject comes into sight; a judgement, an agreement or a document alone brings none. */
    private static final Set<Soort> BRENGT_VERDER = EnumSet.of(
            Soort.OVERLEG_GEHOUDEN,
            Soort.BESLUIT_GENOMEN,
            Soort.AANMELDING_ONTVANGEN,
            Soort.AANVRAAG_INGEDIEND,
            Soort.VORM_GESTART,
            Soort.RECHTSMIDDEL_INGESTELD);

    private final Zicht zicht;
    private final Set<String> begonnen = new HashSet<>();
    private final Map<String, Gedaan> laatste = new HashMap<>();

    /** An event and the step of a traject that it is. */
    private record Gedaan(Feit feit, Stapkeuze keuze) {}

    Voortgang(Zicht zicht) {
        this.zicht = zicht;
        zicht.feiten().stream().filter(Feit::eigen).forEach(this::tel);
    }

    private void tel(Feit feit) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        if (gebeurtenis.is(Soort.ZAAK_GEOPEND)) {
            gebeurtenis.tekst(Veld.TRAJECT).flatMap(zicht.regels()::kanoniek).ifPresent(begonnen::add);
        }
        Map<String, Gedaan> trajecten = new HashMap<>();
        for (Stapkeuze keuze : zicht.regels().keuzes()) {
            if (zicht.isStap(feit, keuze.stap())) {
                trajecten.putIfAbsent(kanoniek(keuze.stap().traject()), new Gedaan(feit, keuze));
            }
        }
        laatste.putAll(trajecten);
        boolean eigenHandeling = gebeurtenis.stap().isPresent()
                || gebeurtenis.is(Soort.AANMELDING_ONTVANGEN)
                || gebeurtenis.soort().filter(soort -> !soort.dossierbreed()).isPresent();
        if (eigenHandeling && trajecten.size() == 1) {
            begonnen.addAll(trajecten.keySet());
        }
    }

    /** Whether something of the traject was done in this zaak itself. */
    boolean begonnen(String traject) {
        return begonnen.contains(kanoniek(traject));
    }

    private String kanoniek(String traject) {
        return zicht.regels().kanoniek(traject).orElse(traject);
    }

    /** Whether the last thing that was done of a traject in this zaak ended it. */
    boolean gesloten(String traject) {
        Gedaan gedaan = laatste.get(kanoniek(traject));
        return gedaan != null && sluit(gedaan.feit(), gedaan.keuze());
    }

    /** Whether a step matters now. */
    boolean aanDeOrde(Stapoordeel oordeel) {
        String traject = oordeel.keuze().stap().traject();
        return switch (oordeel.status()) {
            case MOET -> begonnen(traject) || ontstondHier(oordeel.plicht());
            case MAG, MAG_NIET, NIET_TE_ZEGGEN ->
                oordeel.gedaan().isEmpty()
                        && !gesloten(traject)
                        && (begonnen(traject) || rustOpDezeZaak(oordeel.vereist()))
                        && !verderopGedaan(oordeel.keuze());
            case NIET_AAN_DE_ORDE -> false;
        };
    }

    /** Whether a zaak that comes from this one took the step. */
    private boolean verderopGedaan(Stapkeuze keuze) {
        return zicht.laatste(feit -> !feit.inZaak()
                        && zicht.isStap(feit, keuze.stap())
                        && komtHiervandaan(feit.gebeurtenis().zaak().orElse(Zicht.HOOFDZAAK)))
                .isPresent();
    }

    private boolean komtHiervandaan(String zaak) {
        return zicht.laatste(feit -> feit.gebeurtenis().is(Soort.ZAAK_GEOPEND)
                        && feit.gebeurtenis().zaak().filter(zaak::equals).isPresent()
                        && feit.gebeurtenis()
                                .lijst(Veld.KOMT_VOORT_UIT)
                                .filter(bronnen -> bronnen.contains(
                                        zicht.zaak().equals(Zicht.HOOFDZAAK) ? "hoofdzaak" : zicht.zaak()))
                                .isPresent())
                .isPresent();
    }

    /** A duty is told where its ground was recorded, not in every zaak that sees it. */
    private boolean ontstondHier(List<Bevinding> plicht) {
        return plicht.stream()
                .flatMap(bevinding -> bevinding.feiten().stream())
                .anyMatch(
                        feit -> hoortHier(feit) && !feit.is(Soort.LEERLING_BEKEND) && !feit.is(Soort.GROEP_INGEDEELD));
    }

    /** A line that is met by a meeting, a decision, a request or support of this zaak, or of one from which it comes. */
    private boolean rustOpDezeZaak(List<Bevinding> bevindingen) {
        return bevindingen.stream()
                .filter(bevinding -> bevinding.waarde() == Waarde.VOLDAAN)
                .flatMap(bevinding -> bevinding.feiten().stream())
                .anyMatch(feit -> feit.soort().filter(BRENGT_VERDER::contains).isPresent()
                        && (feit.soort().filter(Soort::dossierbreed).isPresent() ? hoortHier(feit) : inZaak(feit)));
    }

    private boolean inZaak(Gebeurtenis gebeurtenis) {
        return zicht.laatste(feit -> feit.inZaak() && feit.gebeurtenis().equals(gebeurtenis))
                .isPresent();
    }

    private boolean hoortHier(Gebeurtenis feit) {
        return feit.zaak().orElse(Zicht.HOOFDZAAK).equals(zicht.zaak());
    }

    private boolean sluit(Feit feit, Stapkeuze keuze) {
        String uitkomst = feit.gebeurtenis().uitkomst().orElse("");
        boolean doorStap = keuze.keten().stream()
                .anyMatch(stap -> stap.sluit().equals(ALTIJD) || stap.sluit().contains(uitkomst));
        return doorStap
                || feit.gebeurtenis()
                        .tekst(Veld.OVERLEG)
                        .flatMap(zicht.regels()::overleg)
                        .filter(overleg -> overleg.sluit().contains(uitkomst))
                        .isPresent();
    }
}
