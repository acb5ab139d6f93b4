package nl.passend.core.beoordeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde.TermijnStaat;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Weging;
import nl.passend.core.regel.Zicht;

/** Judges one step in one view, with every line. */
final class Stapweger {
    private final Zicht zicht;
    private final Weger weger;
    private final Bewijs bewijs;

    Stapweger(Zicht zicht, Beleidskast kast) {
        this.zicht = zicht;
        this.weger = new Weger(zicht, kast);
        this.bewijs = new Bewijs(zicht, kast);
    }

    Stapoordeel oordeel(Stapkeuze keuze) {
        List<Bevinding> vereist = bevindingen(keuze.vereist());
        List<Bevinding> verwacht = bevindingen(keuze.verwacht());
        List<Bevinding> plicht = new ArrayList<>();
        boolean grond = false;
        for (List<Eis> lijst : keuze.zodra()) {
            List<Bevinding> gewogen = bevindingen(lijst);
            boolean alle = samen(gewogen) == Waarde.VOLDAAN;
            if (plicht.isEmpty() || alle && !grond) {
                plicht.clear();
                plicht.addAll(gewogen);
            }
            grond |= alle;
        }
        Optional<Feit> gedaan = zicht.laatste(feit -> feit.inZaak() && isKeuze(feit, keuze));
        boolean plichtOpen = grond
                && gedaan.filter(feit -> feit.plaats() > aanleiding(plicht)).isEmpty();
        return new Stapoordeel(
                keuze,
                zicht.zaak(),
                status(keuze, samen(vereist), grond, plichtOpen),
                vereist,
                verwacht,
                List.copyOf(plicht),
                gedaan.map(Feit::gebeurtenis));
    }

    private boolean isKeuze(Feit feit, Stapkeuze keuze) {
        boolean kan = feit.gebeurtenis().stap().isPresent()
                || feit.gebeurtenis().is(keuze.legtVast().soort());
        return kan
                && keuze.onderwerp().map(wat -> zicht.gaatOver(feit, wat)).orElse(true)
                && zicht.isStap(feit, keuze.stap());
    }

    private static Status status(Stapkeuze keuze, Waarde vereist, boolean grond, boolean plichtOpen) {
        if (vereist == Waarde.NIET_VOLDAAN) {
            return Status.MAG_NIET;
        }
        if (vereist == Waarde.NIET_TE_ZEGGEN) {
            return Status.NIET_TE_ZEGGEN;
        }
        if (plichtOpen) {
            return Status.MOET;
        }
        boolean alleenPlicht = keuze.vereist().isEmpty() && !keuze.zodra().isEmpty();
        return alleenPlicht && !grond ? Status.NIET_AAN_DE_ORDE : Status.MAG;
    }

    /** Place of the last event on which the duty rests; -1 when it rests on none. */
    private int aanleiding(List<Bevinding> plicht) {
        return plicht.stream()
                .mapToInt(bevinding -> aanleiding(bevinding.weging()))
                .max()
                .orElse(-1);
    }

    /** How a term stands is no new occasion; nor is writing on in a document that was not adopted yet. */
    private int aanleiding(Weging weging) {
        if (weging.voorwaarde() instanceof TermijnStaat) {
            return -1;
        }
        if (!weging.delen().isEmpty()) {
            return weging.delen().stream()
                    .filter(deel -> deel.waarde() == weging.waarde())
                    .mapToInt(this::aanleiding)
                    .max()
                    .orElse(-1);
        }
        int laatste = -1;
        for (Feit feit : zicht.feiten()) {
            if (weging.feiten().contains(feit.gebeurtenis())) {
                boolean document = feit.gebeurtenis().is(Soort.DOCUMENT_VASTGELEGD);
                laatste = Math.max(laatste, document ? eersteKeer(feit) : feit.plaats());
            }
        }
        return laatste;
    }

    /** The first writing of a document since it was last adopted. */
    private int eersteKeer(Feit geschreven) {
        int eerste = geschreven.plaats();
        for (Feit feit : zicht.feiten()) {
            boolean ditDocument =
                    feit.plaats() < geschreven.plaats() && feit.onderwerp().equals(geschreven.onderwerp());
            if (ditDocument && feit.gebeurtenis().is(Soort.DOCUMENT_VASTGESTELD)) {
                eerste = geschreven.plaats();
            } else if (ditDocument && feit.gebeurtenis().is(Soort.DOCUMENT_VASTGELEGD)) {
                eerste = Math.min(eerste, feit.plaats());
            }
        }
        return eerste;
    }

    private List<Bevinding> bevindingen(List<Eis> eisen) {
        return eisen.stream().map(this::bevinding).toList();
    }

    Bevinding bevinding(Eis eis) {
        Weging weging = weger.weeg(eis.geheel());
        return new Bevinding(eis.id(), eis.bron(), weging, () -> bewijs.minimaal(eis.geheel(), weging));
    }

    private static Waarde samen(List<Bevinding> bevindingen) {
        Waarde samen = Waarde.VOLDAAN;
        for (Bevinding bevinding : bevindingen) {
            samen = samen.en(bevinding.waarde());
        }
        return samen;
    }
}
