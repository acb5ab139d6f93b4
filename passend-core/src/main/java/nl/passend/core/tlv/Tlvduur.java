package nl.passend.core.tlv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Vorm;
import nl.passend.core.kader.Vorm.Duurregel;
import nl.passend.core.kader.Vorm.Grenzen;
import nl.passend.core.regel.Leerlingfeiten;
import nl.passend.core.regel.Leerlingfeiten.Gevonden;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.tijd.Schooljaar;
import nl.passend.core.tijd.Tijdmaat;
import nl.passend.core.tlv.Tlvperiode.Plansoort;

/**
 * Works out the period of a TLV: the plan's case table within the law's bounds. The law asks whole school years, and what remains of
 * the running one on top; it ends with the school year in which the pupil turns fourteen. Where a plan is shorter the law lengthens.
 */
@Experimenteel
public final class Tlvduur {
    private final Zicht zicht;
    private final Weger weger;

    /** In a view. */
    public Tlvduur(Zicht zicht, Weger weger) {
        this.zicht = zicht;
        this.weger = weger;
    }

    /**
     * The period of a TLV issued on the day of the view.
     *
     * @param vorm canonical id, such as {@code land:tlv-sbo}
     * @return empty when the law does not know the form
     */
    public Optional<Tlvperiode> periode(String vorm) {
        Regelset regels = zicht.regels();
        Optional<Vorm> wet = regels.kaders().stream()
                .flatMap(kader -> kader.vormen().stream())
                .filter(kandidaat -> kandidaat.id().equals(vorm))
                .reduce((eerder, later) -> later);
        return wet.map(gevonden -> periode(gevonden, regels.vorm(vorm).orElse(gevonden)));
    }

    private Tlvperiode periode(Vorm wet, Vorm plan) {
        LocalDate dag = zicht.dag();
        Optional<Grenzen> grenzen = wet.grenzen();
        Optional<LocalDate> vroegst =
                grenzen.flatMap(Grenzen::tenMinste).map(lengte -> Schooljaar.einde(dag, lengte.aantal()));
        Optional<LocalDate> laatst = grenzen.flatMap(Grenzen::hoogstens).flatMap(maat -> einde(maat, dag));
        Regel regel = planregel(plan, 0);
        Optional<LocalDate> planEinde = regel.einde;
        boolean teKort =
                planEinde.isPresent() && vroegst.isPresent() && planEinde.get().isBefore(vroegst.get());
        boolean verlengt = teKort && grenzen.map(Grenzen::wetVerlengt).orElse(false);
        boolean precies = regel.soort == Plansoort.TOT;
        Optional<LocalDate> tot = verlengt ? vroegst : precies ? planEinde : Optional.empty();
        if (tot.isPresent() && laatst.isPresent() && tot.get().isAfter(laatst.get())) {
            tot = laatst;
        }
        Optional<Bron> bronPlan = regel.soort == Plansoort.ZWIJGT ? Optional.empty() : Optional.of(plan.bron());
        return new Tlvperiode(wet.id(), tot, planEinde, regel.soort, vroegst, laatst, verlengt, bronPlan, wet.bron());
    }

    private record Regel(Plansoort soort, Optional<LocalDate> einde) {}

    private Regel planregel(Vorm plan, int diepte) {
        boolean onbekend = false;
        for (Duurregel regel : plan.duur()) {
            Waarde past = weger.alle(regel.als());
            onbekend |= past == Waarde.NIET_TE_ZEGGEN;
            if (past == Waarde.VOLDAAN) {
                return lees(regel, diepte);
            }
        }
        return new Regel(onbekend ? Plansoort.NIET_TE_ZEGGEN : Plansoort.ZWIJGT, Optional.empty());
    }

    private Regel lees(Duurregel regel, int diepte) {
        List<Tijdmaat> maten = regel.maten();
        Optional<LocalDate> einde = maten.isEmpty() ? Optional.empty() : einde(maten.get(0), zicht.dag());
        return switch (regel.soort()) {
            case TOT -> new Regel(einde.isPresent() ? Plansoort.TOT : Plansoort.NIET_TE_ZEGGEN, einde);
            case HOOGSTENS -> new Regel(Plansoort.HOOGSTENS, einde);
            case TEN_MINSTE -> new Regel(Plansoort.TEN_MINSTE, einde);
            case KEUZE -> new Regel(Plansoort.KEUZE, Optional.empty());
            case GEEN -> new Regel(Plansoort.ZWIJGT, Optional.empty());
            case ZOALS ->
                diepte > 3
                        ? new Regel(Plansoort.ZWIJGT, Optional.empty())
                        : regel.verwijzing()
                                .flatMap(naam -> zicht.regels().vorm(naam))
                                .map(andere -> planregel(andere, diepte + 1))
                                .orElse(new Regel(Plansoort.ZWIJGT, Optional.empty()));
        };
    }

    private Optional<LocalDate> einde(Tijdmaat maat, LocalDate dag) {
        if (maat instanceof Lengte lengte) {
            return new Rekenwijze(false).uiterlijk(dag, lengte, zicht.regels().kalender());
        }
        Leerlingfeiten leerling = new Leerlingfeiten(zicht);
        return ((Moment) maat)
                .naar(
                        dag,
                        leerling.groep().map(Gevonden::waarde),
                        leerling.geboren().map(Gevonden::waarde),
                        zicht.regels().kalender());
    }
}
