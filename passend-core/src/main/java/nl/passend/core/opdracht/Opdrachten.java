package nl.passend.core.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.opdracht.Antwoord.Geweigerd;
import nl.passend.core.opdracht.Antwoord.Reden;
import nl.passend.core.opdracht.Antwoord.Toegestaan;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Weger;
import nl.passend.core.tlv.Tlvduur;
import nl.passend.core.tlv.Tlvperiode;

/** Judges commands. Immutable and thread safe. */
@Experimenteel
public final class Opdrachten {
    private final Beoordelaar beoordelaar;

    /** Under the kaders of a judge. */
    public Opdrachten(Beoordelaar beoordelaar) {
        this.beoordelaar = beoordelaar;
    }

    /**
     * May this be done?
     *
     * @throws InvoerException when these kaders do not know the step
     */
    public Antwoord mag(Dossier dossier, Opdracht opdracht) {
        Zaakoordeel zaak = beoordelaar.beoordeel(dossier, opdracht.op()).zaak(opdracht.zaak());
        Stapoordeel stap = zaak.stap(opdracht.stap())
                .orElseThrow(() -> new InvoerException(
                        Foutcode.STAP_ONBEKEND,
                        Plaats.ONBEKEND,
                        opdracht.stap(),
                        Nabij.namen(opdracht.stap(), zaak.regels().bekendeNamen())));
        if (!rolPast(zaak, stap, opdracht)) {
            return weiger(Reden.ROL_PAST_NIET, stap);
        }
        if (stap.status() != Status.MAG && stap.status() != Status.MOET) {
            return new Geweigerd(Reden.EISEN_OPEN, stap, stap.open());
        }
        boolean later = dossier.gebeurtenissen().stream()
                .anyMatch(gebeurtenis -> gebeurtenis.op().isAfter(opdracht.op()));
        if (later && besluitend(stap.keuze().legtVast().soort())) {
            return weiger(Reden.DAG_PAST_NIET, stap);
        }
        Gebeurtenis gebeurtenis = new Gebeurtenismaker(zaak, dossier).maak(stap.keuze(), opdracht);
        Optional<Reden> bezwaar = bezwaar(zaak, stap, gebeurtenis);
        return bezwaar.<Antwoord>map(reden -> weiger(reden, stap))
                .orElseGet(() -> new Toegestaan(List.of(gebeurtenis), stap));
    }

    private static Geweigerd weiger(Reden reden, Stapoordeel stap) {
        return new Geweigerd(reden, stap, List.<Bevinding>of());
    }

    private static boolean rolPast(Zaakoordeel zaak, Stapoordeel stap, Opdracht opdracht) {
        String rol = opdracht.door().rol();
        List<String> wie = stap.keuze().wie();
        boolean mandaat = rol != null
                && stap.keuze().keten().stream()
                        .flatMap(deel -> deel.mandaat().stream())
                        .anyMatch(houder -> zaak.regels().rolPast(rol, houder));
        return wie.isEmpty()
                || rol != null
                        && (mandaat
                                || wie.stream()
                                        .anyMatch(gevraagd -> zaak.regels().rolPast(rol, gevraagd)));
    }

    private static boolean besluitend(Soort soort) {
        return soort == Soort.BESLUIT_GENOMEN || soort == Soort.ADVIES_GEGEVEN || soort == Soort.OORDEEL_GEGEVEN;
    }

    private Optional<Reden> bezwaar(Zaakoordeel zaak, Stapoordeel stap, Gebeurtenis gebeurtenis) {
        Soort soort = stap.keuze().legtVast().soort();
        if (besluitend(soort) && gebeurtenis.door().naam() == null) {
            return Optional.of(Reden.NAAM_ONTBREEKT);
        }
        if (!uitkomstPast(zaak, stap, gebeurtenis)) {
            return Optional.of(Reden.UITKOMST_ONBEKEND);
        }
        boolean tlv = gebeurtenis
                .onderwerp()
                .filter(vorm -> zaak.regels().isEenSoort(vorm, "land:tlv-sbo")
                        || zaak.regels().isEenSoort(vorm, "land:tlv-so"))
                .isPresent();
        if (soort == Soort.BESLUIT_GENOMEN && tlv) {
            return tlvBezwaar(zaak, gebeurtenis);
        }
        return Optional.empty();
    }

    private static boolean uitkomstPast(Zaakoordeel zaak, Stapoordeel stap, Gebeurtenis gebeurtenis) {
        List<Keuze> keuzes = stap.keuze().keten().stream()
                .map(deel -> deel.uitkomsten())
                .filter(lijst -> !lijst.isEmpty())
                .findFirst()
                .or(() -> gebeurtenis
                        .tekst(Veld.OVERLEG)
                        .flatMap(zaak.regels()::overleg)
                        .map(overleg -> overleg.uitkomsten()))
                .or(() -> gebeurtenis
                        .tekst(Veld.OORDEEL)
                        .flatMap(zaak.regels()::oordeel)
                        .map(oordeel -> oordeel.antwoorden()))
                .orElse(List.of());
        return keuzes.isEmpty()
                || gebeurtenis
                        .uitkomst()
                        .filter(uitkomst ->
                                keuzes.stream().anyMatch(keuze -> keuze.id().equals(uitkomst)))
                        .isPresent();
    }

    /** The experts advise and the samenwerkingsverband decides: nobody does both; and the period stays within the law. */
    private static Optional<Reden> tlvBezwaar(Zaakoordeel zaak, Gebeurtenis besluit) {
        String beslisser = besluit.door().naam();
        boolean adviseerde = zaak.zicht()
                .laatste(feit -> feit.inZaak()
                        && feit.gebeurtenis().is(Soort.ADVIES_GEGEVEN)
                        && beslisser != null
                        && beslisser.equals(feit.gebeurtenis().door().naam()))
                .isPresent();
        boolean mandaatVanHetPlan = zaak.regels().keuzes().stream()
                .flatMap(keuze -> keuze.keten().stream())
                .anyMatch(stap -> stap.mandaat().isPresent()
                        && besluit.door().rol() != null
                        && zaak.regels()
                                .rolPast(besluit.door().rol(), stap.mandaat().get()));
        if (adviseerde && !mandaatVanHetPlan) {
            return Optional.of(Reden.ADVISEUR_BESLIST);
        }
        Optional<LocalDate> tot = besluit.datum(Veld.TOT);
        Optional<Tlvperiode> periode = besluit.onderwerp()
                .flatMap(zaak.regels()::kanoniek)
                .flatMap(new Tlvduur(zaak.zicht(), new Weger(zaak.zicht(), Beleidskast.standaard()))::periode);
        boolean toegekend = besluit.uitkomst().filter("toegekend"::equals).isPresent();
        boolean buiten = toegekend
                && tot.isPresent()
                && periode.filter(deze -> deze.wetVroegst()
                                        .filter(tot.get()::isBefore)
                                        .isPresent()
                                || deze.wetLaatst().filter(tot.get()::isAfter).isPresent())
                        .isPresent();
        return buiten ? Optional.of(Reden.PERIODE_BUITEN_DE_WET) : Optional.empty();
    }
}
