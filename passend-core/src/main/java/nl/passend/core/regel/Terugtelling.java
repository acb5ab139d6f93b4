package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.tijd.Lengte;

/** A term that counts back from a meeting or another step: from the day for which it is planned, or on which it was taken. */
final class Terugtelling {
    private final Termijnrekenaar rekenaar;
    private final Zicht zicht;
    private final Termijn termijn;

    Terugtelling(Termijnrekenaar rekenaar, Termijn termijn) {
        this.rekenaar = rekenaar;
        this.zicht = rekenaar.zicht();
        this.termijn = termijn;
    }

    /** One run, for the meeting that is planned last, or that was held last when none is planned after it. */
    List<Termijnloop> lopen() {
        Optional<Stap> stap = termijn.voor().flatMap(zicht.regels()::stap);
        Optional<Feit> gehouden =
                stap.flatMap(deze -> laatste(deze, zicht.feiten().size()));
        Optional<Feit> gepland = stap.flatMap(this::gepland)
                .filter(feit ->
                        gehouden.map(eerder -> feit.plaats() > eerder.plaats()).orElse(true));
        Optional<Feit> anker = gepland.isPresent() ? gepland : gehouden;
        if (anker.isEmpty() || !(termijn.uiterlijk() instanceof Lengte lengte)) {
            return List.of(Termijnloop.nietBegonnen(termijn));
        }
        int vorige = gepland.isPresent()
                ? gehouden.map(Feit::plaats).orElse(-1)
                : laatste(stap.orElseThrow(), anker.get().plaats())
                        .map(Feit::plaats)
                        .orElse(-1);
        LocalDate dag = anker.get()
                .gebeurtenis()
                .datum(Veld.GEPLAND_OP)
                .orElse(anker.get().gebeurtenis().op());
        return List.of(loop(anker.get(), dag, lengte, vorige));
    }

    private Termijnloop loop(Feit anker, LocalDate dag, Lengte lengte, int vorige) {
        Lengte geteld = lengte.heleDagen(!rekenaar.gezin(termijn));
        Optional<LocalDate> uiterlijk = termijn.rekenwijze().terug(dag, geteld, rekenaar.kalender());
        Optional<Feit> gedaan = zicht.feiten().stream()
                .filter(feit -> feit.inZaak() && feit.plaats() > vorige && rekenaar.isEen(feit, termijn.stappen()))
                .findFirst();
        List<Gebeurtenis> feiten = new ArrayList<>(List.of(anker.gebeurtenis()));
        gedaan.ifPresent(feit -> feiten.add(feit.gebeurtenis()));
        return new Termijnloop(
                termijn,
                Optional.empty(),
                rekenaar.stand(uiterlijk, gedaan),
                Optional.of(dag),
                uiterlijk,
                List.copyOf(feiten),
                List.of(),
                uiterlijk.isPresent()
                        ? Optional.empty()
                        : Optional.of(rekenaar.kalender().laatsteOnbekende(dag)));
    }

    /** The last time that the step was taken, before a place. */
    private Optional<Feit> laatste(Stap stap, int voorPlaats) {
        return zicht.laatste(feit -> feit.inZaak() && feit.plaats() < voorPlaats && zicht.isStap(feit, stap));
    }

    private Optional<Feit> gepland(Stap stap) {
        return zicht.regels()
                .vastlegging(stap)
                .flatMap(vast -> zicht.laatste(feit -> feit.inZaak()
                        && feit.gebeurtenis().is(Soort.UITGENODIGD)
                        && feit.gebeurtenis().datum(Veld.GEPLAND_OP).isPresent()
                        && vast.onderwerpen().stream().anyMatch(wat -> zicht.gaatOver(feit, wat))));
    }
}
