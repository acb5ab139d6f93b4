package nl.passend.benchmarks.vloer;

import static nl.passend.benchmarks.vloer.Waarde.NIET_VOLDAAN;
import static nl.passend.benchmarks.vloer.Waarde.ONBEKEND;
import static nl.passend.benchmarks.vloer.Waarde.VOLDAAN;

import java.time.LocalDate;
import java.util.List;
import nl.passend.benchmarks.vloer.Uitslag.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * The rules on the way to a TLV in Westland (Ondersteuningsplan SPOW 2020-2024 and the law of 2017), by hand: what may
 * be done on the peildatum for one pupil, and everything that stands in the way.
 *
 * <p>The events are those of one zaak. A step that the rules only order ({@code zodra}) may be taken once it must. Left
 * out, because no case here has them: corrected events, a dossier taken over halfway, akkoord that lapses with a new
 * version of a document.
 */
public final class WestlandTlvVloer {

    private static final int WEKEN_VOOR_BESLUIT = 6;
    private static final int LEEFTIJD_AANMELDEN = 3;

    private final String dezeSchool;

    /**
     * Rules as one school asks them.
     *
     * @param dezeSchool the school that asks, as in {@code onderwerp} of an enrolment
     */
    public WestlandTlvVloer(String dezeSchool) {
        this.dezeSchool = dezeSchool;
    }

    /**
     * Answers all questions about one case.
     *
     * @param feiten the events of the dossier, in order of day
     * @param peildatum the day that is asked about; later events do not count
     */
    public Uitslag beoordeel(List<Feit> feiten, LocalDate peildatum) {
        Dossierstand stand = Dossierstand.op(peildatum, feiten);
        Uitslag uitslag = new Uitslag();
        uitslag.noteer(Eis.LEEFTIJD_DRIE, leeftijdDrie(stand, peildatum));
        Documenten.toets(stand, uitslag);
        toetsHia(stand, uitslag);
        toetsOpp(stand, uitslag);
        toetsTlv(stand, peildatum, uitslag);
        toetsZwaar(stand, uitslag);
        toetsTermijn(stand, peildatum, uitslag);
        return uitslag;
    }

    private static Waarde leeftijdDrie(Dossierstand stand, LocalDate peildatum) {
        if (stand.leerling == null || stand.leerling.van() == null) {
            return ONBEKEND;
        }
        return Waarde.als(Schooltijd.heeftLeeftijd(stand.leerling.van(), LEEFTIJD_AANMELDEN, peildatum));
    }

    private static void toetsHia(Dossierstand stand, Uitslag uitslag) {
        uitslag.noteer(Eis.HIA_GROND, hiaGrond(stand));
        uitslag.noteer(Eis.HIA_TOESTEMMING, uitkomst(stand.toestemmingHia, "gegeven"));
        uitslag.noteer(Eis.HIA_AANGEVRAAGD, gedaan(stand.hiaAanvraag));
        uitslag.noteer(Eis.HIA_NAAR_TLV, uitkomst(stand.hia, "tlv"));
        uitslag.noteer(Eis.HIA_NAAR_ZWAAR, uitkomst(stand.hia, "zware-ondersteuning"));
    }

    private static void toetsOpp(Dossierstand stand, Uitslag uitslag) {
        uitslag.noteer(Eis.OPP_OPGESTELD, gedaan(stand.groeidocument).of(gedaan(stand.opp)));
        uitslag.noteer(Eis.OPP_OVERLEGD, gedaan(stand.oppOverleg));
        uitslag.noteer(Eis.OPP_UITKOMST, uitkomst(stand.oppOverleg, "eens").of(uitkomst(stand.oppOverleg, "oneens")));
        uitslag.noteer(Eis.OPP_INSTEMMING, uitkomst(stand.instemming, "gegeven"));
        uitslag.noteer(Eis.OPP_HANDELINGSDEEL, gedaan(stand.handelingsdeelVastgesteld));
    }

    private void toetsTlv(Dossierstand stand, LocalDate peildatum, Uitslag uitslag) {
        uitslag.noteer(Eis.TLV_SCHOOL, gedaan(stand.aanmelding).of(ingeschrevenHier(stand)));
        uitslag.noteer(Eis.TLV_INTERVENTIE, oordeel(stand.interventie, "ja").of(gedaan(stand.herbeoordeling)));
        uitslag.noteer(Eis.TLV_AANGEVRAAGD, gedaan(stand.tlvAanvraag));
        uitslag.noteer(Eis.TLV_EERSTE_ADVIES, gedaan(stand.eersteAdvies));
        uitslag.noteer(Eis.TLV_GEDRAG, Adviezen.vanGedragsdeskundige(stand.eersteAdvies));
        uitslag.noteer(Eis.TLV_ANDER, Adviezen.vanAndereDeskundige(stand.tweedeAdvies));
        uitslag.noteer(Eis.TLV_VERSCHILLEND, Adviezen.vanVerschillenden(stand.eersteAdvies, stand.tweedeAdvies));
        uitslag.noteer(Eis.TLV_BESLOTEN, gedaan(stand.tlvBesluit));
        uitslag.noteer(Eis.TLV_LOOPT, tlvLoopt(stand, peildatum));
    }

    private static void toetsZwaar(Dossierstand stand, Uitslag uitslag) {
        uitslag.noteer(Eis.ZWAAR_AANMERKING, komtInAanmerking(stand));
        uitslag.noteer(Eis.ZWAAR_INGEZET, extraBleekOntoereikend(stand));
        uitslag.noteer(Eis.ZWAAR_NOODZAAK, oordeel(stand.noodzaak, "ja"));
        uitslag.noteer(Eis.ZWAAR_ADVIES, gedaan(stand.zwaarAdvies));
    }

    /** Six weeks from the request (plan §1.7.4, tightening Awb 4:13), and on to Monday from a weekend. */
    private static void toetsTermijn(Dossierstand stand, LocalDate peildatum, Uitslag uitslag) {
        if (stand.tlvAanvraag == null) {
            return;
        }
        LocalDate begin = stand.tlvAanvraag.dag();
        LocalDate uiterlijk = Schooltijd.werkdag(begin.plusWeeks(WEKEN_VOOR_BESLUIT));
        Termijn termijn;
        if (stand.tlvBesluit != null && !stand.tlvBesluit.dag().isBefore(begin)) {
            termijn = stand.tlvBesluit.dag().isAfter(uiterlijk) ? Termijn.TE_LAAT : Termijn.GEHAALD;
        } else {
            termijn = peildatum.isAfter(uiterlijk) ? Termijn.VERSTREKEN : Termijn.LOOPT;
        }
        uitslag.noteerTermijn(termijn, uiterlijk);
    }

    /** The perspective is in danger, or a SOT with everybody there concluded that a HIA is needed. */
    private static Waarde hiaGrond(Dossierstand stand) {
        Waarde perspectief = oordeel(stand.perspectief, "ja");
        if (perspectief == VOLDAAN || uitkomst(stand.sot, "hia") != VOLDAAN) {
            return perspectief;
        }
        return perspectief.of(Documenten.voltalligSot(stand.sot));
    }

    private Waarde ingeschrevenHier(Dossierstand stand) {
        Feit feit = stand.inschrijving;
        return Waarde.als(feit != null
                && feit.soort() == Feit.Soort.INGESCHREVEN
                && feit.onderwerp().equals(dezeSchool));
    }

    private static Waarde tlvLoopt(Dossierstand stand, LocalDate peildatum) {
        Feit besluit = stand.tlvToegekend;
        if (besluit == null || (besluit.van() != null && besluit.van().isAfter(peildatum))) {
            return NIET_VOLDAAN;
        }
        LocalDate tot = besluit.tot();
        if (tot == null) {
            tot = besluit.onderwerp().equals("tlv-sbo")
                    ? Schooltijd.eindeTlvSbo(stand.groep, besluit.dag())
                    : Schooltijd.eindeTlvSo(stand.emb, stand.leerling);
        }
        return tot == null ? ONBEKEND : Waarde.als(!peildatum.isAfter(tot));
    }

    /** In bao for a TLV sbo or so, in sbo for a TLV so. */
    private static Waarde komtInAanmerking(Dossierstand stand) {
        Feit inschrijving = stand.inschrijving;
        if (inschrijving == null || inschrijving.soort() != Feit.Soort.INGESCHREVEN) {
            return stand.aanmerking != null && stand.aanmerking.uitkomst().equals("geen") ? NIET_VOLDAAN : ONBEKEND;
        }
        return switch (inschrijving.uitkomst()) {
            case "bao" -> oordeel(stand.aanmerking, "so").of(oordeel(stand.aanmerking, "sbo"));
            case "sbo" -> oordeel(stand.aanmerking, "so");
            default -> NIET_VOLDAAN;
        };
    }

    private static Waarde extraBleekOntoereikend(Dossierstand stand) {
        if (stand.extraGestart == null) {
            return NIET_VOLDAAN;
        }
        if (stand.extraGeevalueerd == null || stand.extraGeevalueerd.dag().isBefore(stand.extraGestart.dag())) {
            return ONBEKEND;
        }
        return uitkomst(stand.extraGeevalueerd, "ontoereikend");
    }

    /** A judgement that nobody has given yet is not a no. */
    private static Waarde oordeel(@Nullable Feit feit, String antwoord) {
        return feit == null ? ONBEKEND : Waarde.als(feit.uitkomst().equals(antwoord));
    }

    private static Waarde uitkomst(@Nullable Feit feit, String uitkomst) {
        return Waarde.als(feit != null && feit.uitkomst().equals(uitkomst));
    }

    private static Waarde gedaan(@Nullable Feit feit) {
        return feit == null ? NIET_VOLDAAN : VOLDAAN;
    }
}
