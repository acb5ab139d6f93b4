package nl.passend.core.opdracht;

import java.time.LocalDate;
import java.util.ArrayList;
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
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.opdracht.Antwoord.Geweigerd;
import nl.passend.core.opdracht.Antwoord.Reden;
import nl.passend.core.opdracht.Antwoord.Toegestaan;
import nl.passend.core.opdracht.Weg.Wegstap;

/** Judges commands. Immutable and thread safe. */
@Experimenteel
public final class Opdrachten {
    private static final int MEESTE_AANVRAGEN = 12;

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
        Stapoordeel stap = zoek(zaak, opdracht.stap());
        if (!rolPast(zaak, stap, opdracht)) {
            return weiger(opdracht.door().rol() == null ? Reden.ROL_ONTBREEKT : Reden.ROL_PAST_NIET, stap);
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

    /**
     * The shortest way to a step. A request on the way may bring another text of a kader into force, which may ask more: after each
     * request the way is looked for anew.
     *
     * @param stap name of the step, as in a command
     * @return empty when no events can bring it
     * @throws InvoerException when these kaders do not know the step
     */
    public Optional<Weg> weg(Dossier dossier, LocalDate dag, String zaak, String stap) {
        Wegwijzer wegwijzer = new Wegwijzer(beoordelaar.kast());
        List<Wegstap> gevonden = new ArrayList<>();
        Dossier nu = dossier;
        for (int ronde = 0; ronde < MEESTE_AANVRAGEN; ronde++) {
            Zaakoordeel oordeel = beoordelaar.beoordeel(nu, dag).zaak(zaak);
            Optional<Weg> verder =
                    wegwijzer.naar(oordeel.zicht(), zoek(oordeel, stap).keuze());
            if (verder.isEmpty()) {
                return Optional.empty();
            }
            List<Wegstap> deel = totEnMetAanvraag(verder.get().stappen());
            if (deel.isEmpty()) {
                return Optional.of(new Weg(gevonden));
            }
            gevonden.addAll(deel);
            nu = nu.met(deel.stream().map(Wegstap::gebeurtenis).toList());
        }
        return Optional.empty();
    }

    private static List<Wegstap> totEnMetAanvraag(List<Wegstap> stappen) {
        for (int i = 0; i < stappen.size(); i++) {
            Gebeurtenis gebeurtenis = stappen.get(i).gebeurtenis();
            if (gebeurtenis.is(Soort.AANVRAAG_INGEDIEND) || gebeurtenis.is(Soort.AANMELDING_ONTVANGEN)) {
                return stappen.subList(0, i + 1);
            }
        }
        return stappen;
    }

    private static Stapoordeel zoek(Zaakoordeel zaak, String stap) {
        return zaak.stap(stap)
                .orElseThrow(() -> new InvoerException(
                        Foutcode.STAP_ONBEKEND,
                        Plaats.ONBEKEND,
                        stap,
                        Nabij.namen(stap, zaak.regels().bekendeNamen())));
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
        if (soort == Soort.AKKOORD && !geverPast(zaak.regels(), stap, gebeurtenis)) {
            return Optional.of(Reden.ROL_PAST_NIET);
        }
        if (!onderwerpPast(zaak.regels(), stap.keuze().legtVast(), gebeurtenis)) {
            return Optional.of(Reden.ONDERWERP_PAST_NIET);
        }
        if (!uitkomstPast(zaak, stap, gebeurtenis)) {
            return Optional.of(Reden.UITKOMST_ONBEKEND);
        }
        if (Tlvgrens.isTlvBesluit(zaak.regels(), gebeurtenis)) {
            return Tlvgrens.bezwaar(zaak.zicht(), gebeurtenis);
        }
        return Schoolgrens.bezwaar(zaak.zicht(), gebeurtenis);
    }

    /** Who gives an agreement is one of those who may take the step. */
    private static boolean geverPast(Regelset regels, Stapoordeel stap, Gebeurtenis akkoord) {
        List<String> wie = stap.keuze().wie();
        String gever = akkoord.tekst(Veld.WIE).orElse("");
        return wie.isEmpty() || wie.stream().anyMatch(gevraagd -> regels.rolPast(gever, gevraagd));
    }

    /** A step records what it is about and nothing else: else it would be a way around the lines of another step. */
    private static boolean onderwerpPast(Regelset regels, Stap.Vastlegging vast, Gebeurtenis gebeurtenis) {
        boolean vrij = vast.onderwerpen().isEmpty() || vast.soort() == Soort.HANDELING_GEDAAN;
        String onderwerp = gebeurtenis.onderwerp().orElse("");
        boolean over = vast.over()
                .filter(wat -> vast.soort().kent(Veld.OVER))
                .map(wat -> regels.isEenSoort(gebeurtenis.tekst(Veld.OVER).orElse(""), wat))
                .orElse(true);
        return over && (vrij || vast.onderwerpen().stream().anyMatch(wat -> gaatOver(regels, onderwerp, wat)));
    }

    private static boolean gaatOver(Regelset regels, String onderwerp, String wat) {
        int punt = onderwerp.lastIndexOf('.');
        return regels.isEenSoort(onderwerp, wat)
                || punt > 0
                        && regels.delen(onderwerp.substring(0, punt), onderwerp.substring(punt + 1))
                                .contains(wat);
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
}
