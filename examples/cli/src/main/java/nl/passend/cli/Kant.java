package nl.passend.cli;

import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Elementen.Middel;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Waarde;

/** One column of a comparison: the dossier under one kader. */
final class Kant {
    private final Geval geval;
    private final Beoordeling beoordeling;
    private final Teksten teksten;
    private final Zinnen zinnen;
    private final List<Zaakbeeld> zaken;

    Kant(Geval geval, Teksten teksten) {
        this.geval = geval;
        this.beoordeling = geval.beoordeling();
        this.teksten = teksten;
        this.zinnen = new Zinnen(beoordeling.regels(), teksten);
        this.zaken = Zaakbeeld.van(beoordeling, false);
    }

    /** What is compared, in this order. */
    enum Deel {
        PLAATS,
        ZORGPLICHT,
        GELD,
        BESLIST,
        TLVWEG,
        NU,
        LATER,
        TERMIJNEN,
        TLV,
        ONBEKEND,
        LETOP
    }

    /** Which kader and which day. */
    void kop(Papier papier) {
        papier.regel(0, new Kopdeel(geval, beoordeling, teksten).eerste());
    }

    void schrijf(Deel deel, Papier papier) {
        List<Zaakoordeel> oordelen = zaken.stream().map(Zaakbeeld::oordeel).toList();
        switch (deel) {
            case PLAATS -> lijst(papier, new Plaatsdeel(beoordeling, teksten).regels());
            case ZORGPLICHT -> lijst(papier, new Zorgplichtdeel(beoordeling, teksten).regels(false));
            case GELD ->
                lijst(
                        papier,
                        beoordeling.regels().middelen().stream().map(this::geld).toList());
            case BESLIST ->
                lijst(
                        papier,
                        beoordeling.regels().keuzes().stream()
                                .filter(keuze -> keuze.legtVast().soort() == Soort.BESLUIT_GENOMEN)
                                .map(this::beslist)
                                .distinct()
                                .toList());
            case TLVWEG -> tlvweg(papier);
            case NU -> nu(papier);
            case LATER -> later(papier);
            case TERMIJNEN -> lijst(papier, new Termijndeel(teksten).regels(oordelen, false));
            case TLV -> lijst(papier, new Tlvdeel(beoordeling, teksten).regels(oordelen));
            case ONBEKEND ->
                lijst(
                        papier,
                        beoordeling.onbekendeGebeurtenissen().stream()
                                .map(this::onbekend)
                                .toList());
            case LETOP -> lijst(papier, new Slotdeel(teksten).signalen(beoordeling, beoordeling.signalen()));
        }
    }

    private void lijst(Papier papier, List<String> regels) {
        if (regels.isEmpty()) {
            papier.regel(0, teksten.zin("vergelijk.niets"));
        }
        regels.forEach(regel -> papier.punt(0, regel));
    }

    private String geld(Middel middel) {
        return teksten.zin(
                        "vergelijk.middel",
                        middel.naam(),
                        naam(middel.van()),
                        naam(middel.naar()),
                        naam(middel.mandaat()))
                + zinnen.bron(middel.bron());
    }

    private String naam(String rol) {
        return beoordeling.regels().naamVan(rol);
    }

    private String beslist(Stapkeuze keuze) {
        return teksten.zin("vergelijk.beslist", zinnen.stap(keuze), zinnen.wie(keuze))
                + zinnen.bron(keuze.stap().bron());
    }

    private void nu(Papier papier) {
        lijst(
                papier,
                zaken.stream()
                        .flatMap(zaak -> zaak.stappen().stream())
                        .filter(stap -> stap.status() == Status.MOET || stap.status() == Status.MAG)
                        .map(stap -> teksten.zin(
                                        "vergelijk." + stap.status().name(),
                                        zinnen.stap(stap.keuze()),
                                        zinnen.wie(stap.keuze()))
                                + zinnen.bron(stap.keuze().stap().bron()))
                        .distinct()
                        .toList());
    }

    /** What a request of a TLV asks here, whether or not anyone thinks of one. */
    private void tlvweg(Papier papier) {
        Zaakoordeel zaak = zaken.get(zaken.size() - 1).oordeel();
        zaak.stappen().stream()
                .filter(stap -> stap.keuze().legtVast().soort() == Soort.AANVRAAG_INGEDIEND)
                .filter(stap -> stap.keuze()
                        .onderwerp()
                        .filter(vorm -> vorm.startsWith("land:tlv-"))
                        .isPresent())
                .forEach(stap -> open(papier, stap));
    }

    private void later(Papier papier) {
        zaken.stream()
                .flatMap(zaak -> zaak.stappen().stream())
                .filter(stap -> stap.status() == Status.MAG_NIET || stap.status() == Status.NIET_TE_ZEGGEN)
                .forEach(stap -> open(papier, stap));
    }

    private void open(Papier papier, Stapoordeel stap) {
        boolean mag = stap.open().isEmpty();
        papier.punt(0, zinnen.stap(stap.keuze()) + (mag ? teksten.zin("vergelijk.kan") : ":"));
        stap.open()
                .forEach(bevinding -> papier.punt(
                        1, (bevinding.waarde() == Waarde.NIET_TE_ZEGGEN ? "? " : "") + zinnen.eis(bevinding)));
    }

    private String onbekend(Gebeurtenis gebeurtenis) {
        Optional<String> onderwerp = gebeurtenis.onderwerp();
        return teksten.zin(
                "vergelijk.onbekend",
                teksten.woord("soort.", gebeurtenis.soortcode()),
                onderwerp.orElse("-"),
                teksten.datum(gebeurtenis.op()));
    }
}
