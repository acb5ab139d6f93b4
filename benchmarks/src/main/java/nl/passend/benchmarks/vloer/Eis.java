package nl.passend.benchmarks.vloer;

/** A requirement (eis): its Dutch text and its citation (bron); its place is its bit in a word of requirements. */
public enum Eis {
    LEEFTIJD_DRIE("de leerling is 3 jaar of ouder", "WPO 40.2"),

    HIA_GROND("het perspectief dreigt verloren te gaan, of het SOT vindt een HIA nodig", "plan §1.7.3"),
    HIA_TOESTEMMING("ouders hebben toestemming gegeven voor het HIA", "plan §1.7.3 en §2.2"),
    HIA_AANGEVRAAGD("het HIA is aangevraagd", "plan §1.7.3 en §1.7.6.1"),
    HIA_LEERKRACHT("de leerkracht was bij het HIA", "plan §1.7.3 en §1.9.3"),
    HIA_INTERN_BEGELEIDER("de intern begeleider was bij het HIA", "plan §1.7.3 en §1.9.3"),
    HIA_ADVISEUR("de ondersteuningsadviseur was bij het HIA", "plan §1.7.3 en §1.9.3"),
    HIA_OUDERS("de ouders waren bij het HIA", "plan §1.7.3 en §1.9.3"),
    HIA_NAAR_TLV("het laatste HIA vindt dat het s(b)o het best past", "plan §1.7.4"),
    HIA_NAAR_ZWAAR("het laatste HIA komt uit op zware ondersteuning", "plan §1.6"),

    GD_ALGEMEEN("het groeidocument bevat de algemene gegevens", "plan §1.7.6.2"),
    GD_WAARNEMEN("het groeidocument bevat waarnemen", "plan §1.7.6.2"),
    GD_BEGRIJPEN("het groeidocument bevat begrijpen", "plan §1.7.6.2"),
    GD_STRATEGIE("het groeidocument bevat strategie", "plan §1.7.6.2"),
    GD_UITVOEREN("het groeidocument bevat uitvoeren", "plan §1.7.6.2"),
    GD_EVALUATIE("het groeidocument bevat evaluatie", "plan §1.7.6.2"),

    OPP_OPGESTELD("het OPP is opgesteld", "WPO 40a.1 en WEC 41a"),
    OPP_OVERLEGD("het overleg met ouders over het OPP is gevoerd", "WPO 40a.1"),
    OPP_UITKOMST("het overleg over het OPP heeft een uitkomst: eens of oneens", "WPO 40a.1"),
    OPP_SCHOOL("de school was bij het overleg over het OPP", "WPO 40a.1"),
    OPP_OUDERS("de ouders waren bij het overleg over het OPP", "WPO 40a.1"),
    OPP_UITSTROOM("het OPP bevat de verwachte uitstroom met onderbouwing", "WPO 40a.6 en BBold 34.7"),
    OPP_FACTOREN("het OPP bevat de belemmerende en bevorderende factoren", "WPO 40a.6 en BBold 34.7"),
    OPP_INSTEMMING("ouders stemmen in met het handelingsdeel", "WPO 40a.2 en plan §2.2"),
    OPP_HANDELINGSDEEL("het handelingsdeel is vastgesteld", "WPO 40a.2"),

    TLV_SCHOOL("de leerling is aangemeld, of ingeschreven op deze school", "WPO 18a.6"),
    TLV_INTERVENTIE("een intensief interventietraject is ingezet, of de TLV is herbeoordeeld", "plan §1.7.4"),
    TLV_AANGEVRAAGD("de TLV is aangevraagd", "WPO 18a.6"),
    TLV_EERSTE_ADVIES("het eerste advies is er", "plan §1.7.4"),
    TLV_GEDRAG("een orthopedagoog of psycholoog adviseerde", "WPO 18a.11 en BBold 34.8"),
    TLV_ANDER("een deskundige van een andere discipline adviseerde", "WPO 18a.11 en BBold 34.8"),
    TLV_VERSCHILLEND("de twee adviezen komen van verschillende personen", "WPO 18a.11 en plan §1.6"),
    TLV_BESLOTEN("over de TLV is besloten", "WPO 18a.6 en 18a.14"),
    TLV_LOOPT("er loopt een TLV", "plan §1.7.4 en §1.7.5"),

    ZWAAR_AANMERKING("de leerling komt op deze schoolsoort in aanmerking voor een TLV", "plan §1.6"),
    ZWAAR_INGEZET("extra ondersteuning is ingezet, geëvalueerd en bleek ontoereikend", "plan §1.6"),
    ZWAAR_NOODZAAK("noodzaak en doel zijn onderbouwd", "plan §1.6"),
    ZWAAR_ADVIES("de eerste deskundige adviseerde over de zware ondersteuning", "plan §1.6");

    private final String tekst;
    private final String bron;

    Eis(String tekst, String bron) {
        this.tekst = tekst;
        this.bron = bron;
    }

    /** The bit of this requirement. */
    public long bit() {
        return 1L << ordinal();
    }

    /** What has to be so, as a Dutch clause. */
    public String tekst() {
        return tekst;
    }

    /** Where that is written. */
    public String bron() {
        return bron;
    }
}
