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
