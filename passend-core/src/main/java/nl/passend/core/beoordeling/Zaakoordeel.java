package nl.passend.core.beoordeling;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;

/** What can be said of one zaak; each list is worked out when it is asked for. Immutable and thread safe. */
@Experimenteel
public final class Zaakoordeel {
    private static final List<String> ALTIJD = List.of("altijd");

    private final Zicht zicht;
    private final Beleidskast kast;

    Zaakoordeel(Zicht zicht, Beleidskast kast) {
        this.zicht = zicht;
        this.kast = kast;
    }

    /** Id of the zaak; empty for the dossier's own. */
    public String zaak() {
        return zicht.zaak();
    }

    /** The rules under which it is judged. */
    public Regelset regels() {
        return zicht.regels();
    }

    /** The view. */
    public Zicht zicht() {
        return zicht;
    }

    /** Every step of every traject. */
    public List<Stapoordeel> stappen() {
        Stapweger weger = new Stapweger(zicht, kast);
        return zicht.regels().keuzes().stream().map(weger::oordeel).toList();
    }

    /** One step, by full or bare name, or with the subject after {@code #}. */
    public Optional<Stapoordeel> stap(String naam) {
        String zonder = naam.indexOf('#') < 0 ? naam : naam.substring(0, naam.indexOf('#'));
        return zicht.regels().keuzes().stream()
                .filter(keuze -> keuze.id().equals(naam)
                        || keuze.id().endsWith(":" + naam)
                        || keuze.onderwerp().isEmpty()
                                && zicht.regels()
                                        .stap(zonder)
                                        .filter(stap -> keuze.keten().contains(stap))
                                        .isPresent())
                .findFirst()
                .map(keuze -> new Stapweger(zicht, kast).oordeel(keuze));
    }

    /** Steps that matter now: must, may in a traject that was begun, or one line short in such a traject. */
    public List<Stapoordeel> aanDeOrde() {
        return stappen().stream().filter(this::aanDeOrde).toList();
    }

    private boolean aanDeOrde(Stapoordeel oordeel) {
        if (oordeel.status() != Status.MOET && gesloten(oordeel.keuze().stap().traject())) {
            return false;
        }
        return switch (oordeel.status()) {
            case MOET -> true;
            case MAG ->
                oordeel.gedaan().isEmpty()
                        && (begonnen(oordeel.keuze())
                                || !oordeel.keuze().vereist().isEmpty() && rustOpFeiten(oordeel));
            case MAG_NIET, NIET_TE_ZEGGEN ->
                begonnen(oordeel.keuze()) || oordeel.vereist().size() > 1 && rustOpFeiten(oordeel);
            case NIET_AAN_DE_ORDE -> false;
        };
    }

    private static boolean rustOpFeiten(Stapoordeel oordeel) {
        return oordeel.vereist().stream()
                .anyMatch(bevinding -> bevinding.waarde() == nl.passend.core.regel.Waarde.VOLDAAN
                        && !bevinding.feiten().isEmpty());
    }

    /** Whether a step of its traject was taken in this zaak; an enrolment alone begins nothing. */
    public boolean begonnen(Stapkeuze keuze) {
        String traject = keuze.stap().traject();
        return zicht.laatste(feit -> feit.eigen()
                        && !feit.gebeurtenis().is(Soort.INGESCHREVEN)
                        && !feit.gebeurtenis().is(Soort.UITGESCHREVEN)
                        && stapVan(feit, traject).isPresent())
                .isPresent();
    }

    /** Whether the last thing that was done of a traject in this zaak ended it. */
    public boolean gesloten(String traject) {
        Optional<Feit> laatste =
                zicht.laatste(feit -> feit.eigen() && stapVan(feit, traject).isPresent());
        return laatste.filter(feit -> sluit(feit, stapVan(feit, traject).get())).isPresent();
    }

    private boolean sluit(Feit feit, Stapkeuze keuze) {
        String uitkomst = feit.gebeurtenis().uitkomst().orElse("");
        return keuze.keten().stream()
                        .anyMatch(stap ->
                                stap.sluit().equals(ALTIJD) || stap.sluit().contains(uitkomst))
                || feit.gebeurtenis()
                        .tekst(Veld.OVERLEG)
                        .flatMap(zicht.regels()::overleg)
                        .filter(overleg -> overleg.sluit().contains(uitkomst))
                        .isPresent();
    }

    private Optional<Stapkeuze> stapVan(Feit feit, String traject) {
        return zicht.regels().keuzes().stream()
                .filter(keuze -> keuze.stap().traject().equals(traject) && zicht.isStap(feit, keuze.stap()))
                .findFirst();
    }

    /** Every term that has begun in this zaak, or of which that cannot be told. */
    public List<Termijnloop> termijnen() {
        Weger weger = new Weger(zicht, kast);
        return zicht.regels().termijnen().stream()
                .map(weger::termijn)
                .filter(loop -> loop.begin().isPresent())
                .filter(loop -> zicht.zaak().equals(Zicht.HOOFDZAAK)
                        || loop.feiten().stream()
                                .anyMatch(feit ->
                                        feit.zaak().filter(zicht.zaak()::equals).isPresent()))
                .toList();
    }
}
