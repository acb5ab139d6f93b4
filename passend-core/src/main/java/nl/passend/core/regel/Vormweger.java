package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Voorwaarde.Ingezet;
import nl.passend.core.kader.Voorwaarde.Loopt;
import nl.passend.core.tijd.Schooljaar;

/** Forms about support: tried and evaluated, running. They look at the whole dossier. */
final class Vormweger {
    private final Zicht zicht;

    Vormweger(Zicht zicht) {
        this.zicht = zicht;
    }

    Weging ingezet(Ingezet vorm) {
        Optional<Feit> gestart =
                zicht.laatste(feit -> feit.gebeurtenis().is(Soort.VORM_GESTART) && zicht.gaatOver(feit, vorm.vorm()));
        if (gestart.isEmpty()) {
            return Weging.van(vorm, zicht.afwezig(false));
        }
        Optional<Feit> geevalueerd =
                zicht.laatste(feit -> feit.gebeurtenis().is(Soort.GEEVALUEERD) && zicht.gaatOver(feit, vorm.vorm()));
        if (geevalueerd.isEmpty()) {
            return Weging.van(vorm, Waarde.NIET_TE_ZEGGEN, gestart.get());
        }
        Optional<Feit> eerder =
                zicht.laatste(feit -> feit.plaats() < geevalueerd.get().plaats()
                        && feit.gebeurtenis().is(Soort.VORM_GESTART)
                        && zicht.gaatOver(feit, vorm.vorm()));
        if (eerder.isEmpty()) {
            return Weging.van(vorm, Waarde.NIET_TE_ZEGGEN, gestart.get());
        }
        return Weging.van(vorm, Weger.uitkomst(geevalueerd.get(), vorm.bleek()), eerder.get(), geevalueerd.get());
    }

    /** In force on the day: by decision from and until its days, or started and not ended. */
    Weging loopt(Loopt vorm) {
        Optional<LocalDate> plaatsing =
                vorm.opPlaatsingsdag() ? new Plaatsingsdag(zicht).dag() : Optional.of(zicht.dag());
        Weging gewogen = loopt(vorm, plaatsing);
        // What is not met names the day on which it would have to be.
        return vorm.opPlaatsingsdag() && gewogen.waarde() != Waarde.VOLDAAN ? gewogen.metDag(plaatsing) : gewogen;
    }

    private Weging loopt(Loopt vorm, Optional<LocalDate> plaatsing) {
        Optional<Feit> begin = zicht.laatste(feit -> zicht.gaatOver(feit, vorm.vorm())
                && (feit.gebeurtenis().is(Soort.VORM_GESTART)
                        || feit.gebeurtenis().is(Soort.BESLUIT_GENOMEN)));
        if (begin.isEmpty()) {
            return Weging.van(vorm, zicht.afwezig(false));
        }
        Feit feit = begin.get();
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        Optional<Feit> beeindigd = zicht.laatste(later -> later.plaats() > feit.plaats()
                && later.gebeurtenis().is(Soort.VORM_BEEINDIGD)
                && zicht.gaatOver(later, vorm.vorm()));
        if (beeindigd.isPresent()) {
            return Weging.van(vorm, Waarde.NIET_VOLDAAN, feit, beeindigd.get());
        }
        if (gebeurtenis.is(Soort.BESLUIT_GENOMEN) && !Weger.heeftUitkomst(feit, List.of("toegekend"))) {
            return Weging.van(vorm, Weger.uitkomst(feit, List.of("toegekend")), feit);
        }
        LocalDate van = gebeurtenis.datum(Veld.VAN).orElse(gebeurtenis.op());
        Optional<LocalDate> tot = gebeurtenis.datum(Veld.TOT);
        LocalDate dag = plaatsing.orElse(zicht.dag());
        boolean nu =
                !dag.isBefore(van) && tot.map(laatste -> !dag.isAfter(laatste)).orElse(true);
        // When nobody said when the child would come, a TLV that begins later may be in time.
        boolean later = plaatsing.isEmpty() && dag.isBefore(van);
        Waarde waarde = later ? Waarde.NIET_TE_ZEGGEN : Waarde.als(nu);
        return Weging.van(vorm, waarde.en(eindigt(vorm, tot)).en(categorie(vorm, gebeurtenis)), feit)
                .metDag(tot);
    }

    private Waarde eindigt(Loopt vorm, Optional<LocalDate> tot) {
        if (!vorm.eindigtDitSchooljaar()) {
            return Waarde.VOLDAAN;
        }
        return tot.map(laatste -> Waarde.als(!laatste.isAfter(Schooljaar.einde(zicht.dag()))))
                .orElse(Waarde.NIET_TE_ZEGGEN);
    }

    private static Waarde categorie(Loopt vorm, Gebeurtenis gebeurtenis) {
        if (vorm.categorie().isEmpty()) {
            return Waarde.VOLDAAN;
        }
        return gebeurtenis
                .tekst(Veld.CATEGORIE)
                .map(categorie -> Waarde.als(vorm.categorie().contains(categorie)))
                .orElse(Waarde.NIET_TE_ZEGGEN);
    }
}
