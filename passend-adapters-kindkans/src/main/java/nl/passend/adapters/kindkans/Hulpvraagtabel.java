package nl.passend.adapters.kindkans;

import static nl.passend.core.dossier.Soort.*;
import static nl.passend.core.dossier.Veld.*;

import java.util.Map;
import nl.passend.core.api.Aanname;
import nl.passend.core.port.wissel.Kop;
import nl.passend.core.port.wissel.Wisseltabel;

/**
 * What a hulpvraag has a place for. AC4 names what a request for an arrangement holds: the question, an OPP, relevant documents, the
 * pupil's own view. The public pages name status, decision, TLV with its days and budget, evaluation. The rest is lost, and reported.
 */
@Aanname(wat = "The sections of a hulpvraag and the names of their fields.", sinds = "2026-11")
final class Hulpvraagtabel {
    static final Wisseltabel TABEL = Wisseltabel.bouw()
            .namen("onderdeel", "datum")
            .kop(Kop.NAAM, "persoon")
            .kop(Kop.ROL, "functie")
            .kop(Kop.DISCIPLINE, "discipline")
            .vak(LEERLING_BEKEND, "leerling", Map.of(GEBOORTEDATUM, "geboortedatum", GEMEENTE, "woonplaats"))
            .vak(GROEP_INGEDEELD, "groep", Map.of(GROEP, "jaargroep", SCHOOLJAAR, "schooljaar"))
            .vak(INGESCHREVEN, "school", Map.of(SCHOOL, "school", SCHOOLSOORT, "schoolsoort"))
            .vak(AANVRAAG_INGEDIEND, "hulpvraag", Map.of(VORM, "gevraagd", ONTVANGEN_OP, "ontvangen"))
            .vak(AANVRAAG_GETOETST, "toets", Map.of(VORM, "gevraagd", UITKOMST, "uitslag", ONTBREEKT, "ontbreekt"))
            .vak(AANVULLING_GEVRAAGD, "aanvullen", Map.of(VORM, "gevraagd", ONTBREEKT, "ontbreekt", TOT, "uiterlijk"))
            .vak(AANVULLING_ONTVANGEN, "aangevuld", Map.of(VORM, "gevraagd"))
            .vak(OVERLEG_GEHOUDEN, "gesprek", Map.of(OVERLEG, "gesprek", UITKOMST, "uitslag", AANWEZIG, "aanwezig"))
            .vak(TOEGEWEZEN, "behandelaar", Map.of(ROL, "taak", PERSOON, "behandelaar"))
            .vak(DOCUMENT_VASTGELEGD, "document", Map.of(DOCUMENT, "document", DELEN, "onderdelen"))
            .vak(DOCUMENT_VASTGESTELD, "vastgesteld", Map.of(DOCUMENT, "document"))
            .vak(AKKOORD, "akkoord", Map.of(WIE, "wie", AARD, "aard", VOOR, "waarvoor", ANTWOORD, "antwoord"))
            .codes(AKKOORD, ANTWOORD, Map.of("gegeven", "J", "geweigerd", "N", "ingetrokken", "I"))
            .vak(GEHOORD, "eigen-visie", Map.of(WIE, "wie", OVER, "waarover", INBRENG, "inbreng"))
            .vak(ADVIES_GEGEVEN, "advies", Map.of(OVER, "waarover", STREKKING, "strekking", MOTIVERING, "toelichting"))
            .vak(OORDEEL_GEGEVEN, "oordeel", Map.of(OORDEEL, "vraag", ANTWOORD, "antwoord", MOTIVERING, "toelichting"))
            .vak(
                    BESLUIT_GENOMEN,
                    "besluit",
                    Map.of(
                            VORM,
                            "soort",
                            UITKOMST,
                            "uitslag",
                            VAN,
                            "ingang",
                            TOT,
                            "einde",
                            VOLGNUMMER,
                            "volgnummer",
                            CATEGORIE,
                            "categorie",
                            BEDRAG,
                            "budget",
                            MOTIVERING,
                            "toelichting"))
            .vak(VORM_GESTART, "start", Map.of(VORM, "soort", TOT, "einde"))
            .vak(VORM_BEEINDIGD, "einde", Map.of(VORM, "soort"))
            .vak(GEEVALUEERD, "evaluatie", Map.of(WAT, "wat", BLEEK, "uitslag"))
            .maak();

    private Hulpvraagtabel() {}
}
