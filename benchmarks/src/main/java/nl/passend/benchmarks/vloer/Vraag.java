package nl.passend.benchmarks.vloer;

import static nl.passend.benchmarks.vloer.Eis.*;

import java.util.List;

/** A question (vraag): may this step (stap) be taken on the peildatum? With the citation of the step. */
public enum Vraag {
    AANMELDEN("aanmelding.aanmelden", "WPO 40.2", LEEFTIJD_DRIE),

    HIA_AANVRAGEN("naar-hia.aanvragen", "plan §1.7.3 en §1.7.6.1", HIA_GROND, HIA_TOESTEMMING, GD_WAARNEMEN),
    HIA_BESPREKEN("naar-hia.bespreken", "plan §1.7.3", HIA_AANGEVRAAGD),

    OPP_OVERLEGGEN("naar-het-opp.overleggen", "WPO 40a.1", OPP_OPGESTELD),
    OPP_INSTEMMEN("naar-het-opp.instemmen", "WPO 40a.2", OPP_OVERLEGD),
    OPP_VASTSTELLEN(
            "naar-het-opp.vaststellen",
            "WPO 40a.1 en 40a.6",
            OPP_UITKOMST,
            OPP_SCHOOL,
            OPP_OUDERS,
            OPP_UITSTROOM,
            OPP_FACTOREN),
    HANDELINGSDEEL_VASTSTELLEN("naar-het-opp.handelingsdeel-vaststellen", "WPO 40a.2", OPP_INSTEMMING),
    BEGELEIDING_STARTEN("naar-het-opp.begeleiding-starten", "WPO 40a.2", OPP_HANDELINGSDEEL),

    INTERVENTIE_BEOORDELEN(
            "naar-de-tlv.interventie-beoordelen",
            "plan §1.7.4",
            HIA_NAAR_TLV,
            HIA_LEERKRACHT,
            HIA_INTERN_BEGELEIDER,
            HIA_ADVISEUR,
            HIA_OUDERS),
    TLV_SBO_AANVRAGEN(
            "naar-de-tlv.aanvragen (sbo)",
            "WPO 18a.6, plan §1.7.4 en §1.7.6",
            TLV_SCHOOL,
            HIA_NAAR_TLV,
            HIA_LEERKRACHT,
            HIA_INTERN_BEGELEIDER,
            HIA_ADVISEUR,
            HIA_OUDERS,
            GD_ALGEMEEN,
            GD_WAARNEMEN,
            GD_BEGRIJPEN,
            GD_STRATEGIE,
            GD_UITVOEREN,
            GD_EVALUATIE),
    TLV_SO_AANVRAGEN(
            "naar-de-tlv.aanvragen (so)",
            "WPO 18a.6, plan §1.7.4 en §1.7.6",
            TLV_SCHOOL,
            HIA_NAAR_TLV,
            HIA_LEERKRACHT,
            HIA_INTERN_BEGELEIDER,
            HIA_ADVISEUR,
            HIA_OUDERS,
            GD_ALGEMEEN,
            GD_WAARNEMEN,
            GD_BEGRIJPEN,
            GD_STRATEGIE,
            GD_UITVOEREN,
            GD_EVALUATIE,
            TLV_INTERVENTIE),
    EERSTE_ADVIES("naar-de-tlv.eerste-advies", "WPO 18a.11 en BBold 34.8", TLV_AANGEVRAAGD),
    TWEEDE_ADVIES(
            "naar-de-tlv.tweede-advies", "WPO 18a.11, BBold 34.8, plan §1.7.4", TLV_AANGEVRAAGD, TLV_EERSTE_ADVIES),
    BESLUITEN("naar-de-tlv.besluiten", "WPO 18a.6 en 18a.14, plan §1.6", TLV_GEDRAG, TLV_ANDER, TLV_VERSCHILLEND),
    BEKENDMAKEN("naar-de-tlv.bekendmaken", "WPO 18a.14", TLV_BESLOTEN),
    PLAATSEN("overstap.plaatsen", "plan §1.7.4", TLV_LOOPT),

    ZWAAR_AANVRAGEN(
            "zware-ondersteuning-vragen.aanvragen",
            "plan §1.6",
            HIA_NAAR_ZWAAR,
            HIA_LEERKRACHT,
            HIA_INTERN_BEGELEIDER,
            HIA_ADVISEUR,
            HIA_OUDERS,
            ZWAAR_AANMERKING,
            ZWAAR_INGEZET,
            GD_ALGEMEEN,
            GD_WAARNEMEN,
            GD_BEGRIJPEN,
            GD_STRATEGIE,
            GD_UITVOEREN,
            GD_EVALUATIE,
            ZWAAR_NOODZAAK),
    ZWAAR_TOEKENNEN("zware-ondersteuning-vragen.toekennen", "plan §1.6", ZWAAR_ADVIES);

    /** All questions, without the copy that {@link #values()} makes. */
    public static final List<Vraag> ALLE = List.of(values());

    private final String stap;
    private final String bron;
    private final long eisen;

    Vraag(String stap, String bron, Eis... eisen) {
        this.stap = stap;
        this.bron = bron;
        long bits = 0;
        for (Eis eis : eisen) {
            bits |= eis.bit();
        }
        this.eisen = bits;
    }

    /** The id of the step. */
    public String stap() {
        return stap;
    }

    /** Where the step is written. */
    public String bron() {
        return bron;
    }

    /** The bits of all its requirements. */
    public long eisen() {
        return eisen;
    }
}
