package nl.passend.core.fout;

import nl.passend.core.api.Stabiel;

/** All error codes. Each has a sentence in Dutch and English and a page {@code docs/fouten/PAS-nnnn.md}. */
@Stabiel
public enum Foutcode {
    /** The file is not there. */
    BESTAND_ONTBREEKT("PAS-1001"),
    /** The file is empty. */
    BESTAND_LEEG("PAS-1002"),
    /** The content is neither a case file nor an OSO dossier. */
    BESTAND_ONHERKEND("PAS-1003"),
    /** The file cannot be read. */
    BESTAND_ONLEESBAAR("PAS-1004"),
    /** The text is not YAML or JSON. */
    TEKST_ONGELDIG("PAS-1101"),
    /** A tab stands where YAML wants spaces. */
    TAB_IN_YAML("PAS-1102"),
    /** A key stands twice. */
    SLEUTEL_DUBBEL("PAS-1103"),
    /** A key that is not known here. */
    SLEUTEL_ONBEKEND("PAS-1104"),
    /** A key that must be there is not. */
    SLEUTEL_ONTBREEKT("PAS-1105"),
    /** A value of the wrong shape. */
    WAARDE_ONGELDIG("PAS-1106"),
    /** A case file of a format version that is not known. */
    CASUSVERSIE_ONBEKEND("PAS-1107"),
    /** An event kind is needed that is not on the list. */
    SOORT_ONBEKEND("PAS-1201"),
    /** An event lies before the pupil's birth. */
    VOOR_GEBOORTE("PAS-1202"),
    /** The peildatum lies before the first event. */
    PEILDATUM_TE_VROEG("PAS-1203"),
    /** A zaak comes from one that is not in the dossier, or from itself. */
    ZAAK_ONBEKEND("PAS-1204"),
    /** XML that breaks off or is not well formed. */
    XML_KAPOT("PAS-1301"),
    /** XML with a DTD or an external entity. */
    XML_DTD("PAS-1302"),
    /** More text outside attachments than is read. */
    XML_TE_GROOT("PAS-1303"),
    /** An OSO version that is not known. */
    OSO_VERSIE("PAS-1304"),
    /** Another kind of OSO dossier than an aanvraag SWV-dossier. */
    OSO_SOORT("PAS-1305"),
    /** A field of an OSO dossier that cannot be understood. */
    OSO_VELD("PAS-1306"),
    /** An encoding that does not fit the content. */
    CODERING("PAS-1307"),
    /** A calendar file of a format version that is not known. */
    KALENDERVERSIE_ONBEKEND("PAS-1341"),
    /** A day of the year that does not exist. */
    MOMENT_BESTAAT_NIET("PAS-1342"),
    /** A holiday or a calendar that ends before it begins. */
    KALENDER_OMGEKEERD("PAS-1343"),
    /** Two holidays on the same day. */
    VAKANTIES_OVERLAPPEN("PAS-1344"),
    /** Two calendars that tell of the same day. */
    KALENDERS_OVERLAPPEN("PAS-1345"),
    /** A number with a word that is no unit of time. */
    EENHEID_ONBEKEND("PAS-1346"),
    /** A term that does not say, or says twice, when it begins. */
    TERMIJN_BEGIN("PAS-1347"),
    /** A holiday outside the calendar that lists it. */
    VAKANTIE_BUITEN_KALENDER("PAS-1348"),
    /** Calendars of different regions given together. */
    KALENDERS_VERSCHILLEN("PAS-1349"),
    /** A denial under a requirement that a lower layer adds to a step of the law. */
    ONTKENNING_OP_DE_WET("PAS-1361"),
    /** A folder without the text of a kader. */
    GEEN_KADER("PAS-1401"),
    /** A sentence of a scenario that is not known. */
    SCENARIO_ZIN("PAS-1501"),
    /** A name in a scenario that its kaders do not know. */
    SCENARIO_NAAM("PAS-1502"),
    /** A day in a scenario that cannot be understood. */
    SCENARIO_DAG("PAS-1503"),
    /** A scenario looks on a day on which its kader is not in force. */
    SCENARIO_BUITEN_KADER("PAS-1504"),
    /** A line of a scenario needs a line before it. */
    SCENARIO_VOLGORDE("PAS-1505"),
    /** A word of a scenario that is not in a closed list. */
    SCENARIO_WOORD("PAS-1506"),
    /** An unknown kader id. */
    KADER_ONBEKEND("PAS-2001"),
    /** A reference to an element that is not there. */
    VERWIJZING_ONBEKEND("PAS-2002"),
    /** An element without bron. */
    BRON_ONTBREEKT("PAS-2003"),
    /** An id that stands twice in one kader. */
    ID_DUBBEL("PAS-2004"),
    /** An element loosens the layer above. */
    LOSSER_DAN_BOVEN("PAS-2005"),
    /** An extra requirement on a duty or a right. */
    EIS_OP_RECHT("PAS-2006"),
    /** A step that records a legal fact around the step of the law. */
    BUITEN_DE_WET_OM("PAS-2007"),
    /** Two steps that an event cannot tell apart. */
    STAPPEN_GELIJK("PAS-2008"),
    /** A table of durations with a gap or an overlap. */
    DUUR_TABEL("PAS-2009"),
    /** A condition that nothing can meet. */
    VOORWAARDE_ONHAALBAAR("PAS-2010"),
    /** A length or moment that is not known. */
    LENGTE_ONBEKEND("PAS-2011"),
    /** Two plug-ins under one name. */
    PLUGIN_DUBBEL("PAS-2012"),
    /** A condition form that does not exist. */
    VORM_ONBEKEND("PAS-2013"),
    /** Two base texts of one kader in force on the same day. */
    GELDIGHEID_OVERLAPT("PAS-2014"),
    /** An aanvraag SWV-dossier that may not be written, because it is not as the format asks. */
    SWV_ONGELDIG("PAS-2101"),
    /** A fact for an aanvraag SWV-dossier that is not on the list. */
    SWV_FEIT("PAS-2102"),
    /** A file that is not EDEXML 2.1. */
    EDEXML_SOORT("PAS-2103"),
    /** A request would carry what looks like a persoonsgebonden nummer. */
    PGN_IN_VERZOEK("PAS-2201"),
    /** One key for two requests. */
    SLEUTEL_HERGEBRUIKT("PAS-2202"),
    /** The outbox does not have it, or it does not wait for a person. */
    POST_ONBEKEND("PAS-2203"),
    /** An enclosure is not what was announced. */
    BIJLAGE_KLOPT_NIET("PAS-2204"),
    /** A message about a request that is not ours. */
    ANTWOORD_ZONDER_VERZOEK("PAS-2211"),
    /** A message about another school or pupil than the request. */
    ANTWOORD_ANDERE_SCHOOL("PAS-2212"),
    /** A decision dated before its request. */
    ANTWOORD_TE_VROEG("PAS-2213"),
    /** An answer that cannot be understood. */
    ANTWOORD_ONLEESBAAR("PAS-2214"),
    /** An address without TLS. */
    ADRES_ONVEILIG("PAS-2221"),
    /** It was not delivered. */
    NIET_BEZORGD("PAS-2222"),
    /** It may have been delivered. */
    BEZORGING_ONZEKER("PAS-2223"),
    /** The platform refuses it. */
    DOOR_PLATFORM_GEWEIGERD("PAS-2224"),
    /** A zip with a path that leads elsewhere. */
    ZIP_ONVEILIG("PAS-2231"),
    /** A zip that unpacks too large. */
    ZIP_TE_GROOT("PAS-2232"),
    /** A zip with one name twice. */
    ZIP_DUBBEL("PAS-2233"),
    /** A zip that is not what its manifest says. */
    ZIP_KLOPT_NIET("PAS-2234"),
    /** The platform does not take this kind of request. */
    PLATFORM_KENT_SOORT_NIET("PAS-2241"),
    /** No step of the kader asks for this form. */
    VORM_NIET_AAN_TE_VRAGEN("PAS-2242"),
    /** A secret is not there. */
    GEHEIM_ONTBREEKT("PAS-2261"),
    /** A registration that cannot be. */
    REGISTRATIE_ONGELDIG("PAS-2262"),
    /** An unknown step or command. */
    STAP_ONBEKEND("PAS-3001"),
    /** A port failed. */
    POORT_FAALT("PAS-9001"),
    /** Own failure. */
    EIGEN_FOUT("PAS-9999");

    private final String code;

    Foutcode(String code) {
        this.code = code;
    }

    /** The code as people see it, such as {@code PAS-1101}. */
    public String code() {
        return code;
    }
}
