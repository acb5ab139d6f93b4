package nl.passend.core.beoordeling;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import org.jspecify.annotations.Nullable;

/** What can be said of one zaak; each list is worked out when it is asked for. Immutable and thread safe. */
@Experimenteel
public final class Zaakoordeel {
    private final Zicht zicht;
    private final Beleidskast kast;
    private volatile @Nullable List<Termijnloop> termijnen;

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

    /** Steps that matter now: what must be done, and what may or may not yet in a traject that this zaak has reached. */
    public List<Stapoordeel> aanDeOrde() {
        Voortgang voortgang = new Voortgang(zicht);
        return stappen().stream().filter(voortgang::aanDeOrde).toList();
    }

    /** Whether something of a traject was done in this zaak itself. */
    public boolean begonnen(String traject) {
        return new Voortgang(zicht).begonnen(traject);
    }

    /** Whether the last thing that was done of a traject in this zaak ended it. */
    public boolean gesloten(String traject) {
        return new Voortgang(zicht).gesloten(traject);
    }

    /** Every run of a term that has begun in this zaak and of which the condition is met. */
    public List<Termijnloop> termijnen() {
        List<Termijnloop> gerekend = termijnen;
        if (gerekend == null) {
            gerekend = rekenTermijnen();
            termijnen = gerekend;
        }
        return gerekend;
    }

    private List<Termijnloop> rekenTermijnen() {
        Weger weger = new Weger(zicht, kast);
        List<Termijnloop> begonnen = zicht.regels().termijnen().stream()
                .flatMap(termijn -> weger.termijnen(termijn).stream())
                .filter(loop -> loop.begin().isPresent()
                        && (loop.stand().isPresent() || loop.kalenderTot().isPresent()))
                .filter(loop -> zicht.zaak().equals(Zicht.HOOFDZAAK)
                        || loop.feiten().stream()
                                .anyMatch(feit ->
                                        feit.zaak().filter(zicht.zaak()::equals).isPresent()))
                .toList();
        return begonnen.stream()
                .filter(loop -> begonnen.stream().noneMatch(ander -> isPreciezer(ander, loop)))
                .toList();
    }

    /** Every term that will start, or may, and those that come back in the next school year; by last day. */
    public List<Termijnverwachting> komendeTermijnen() {
        return new Vooruitblik(zicht, kast, stappen()).verwacht();
    }

    /** A term for some pupils only says the same as the one for all, and more: where both end on one day it stands for both. */
    private static boolean isPreciezer(Termijnloop een, Termijnloop ander) {
        return !een.termijn().als().isEmpty()
                && ander.termijn().als().isEmpty()
                && een.uiterlijk().equals(ander.uiterlijk())
                && een.waarvoor().equals(ander.waarvoor())
                && een.termijn().na().equals(ander.termijn().na());
    }
}
