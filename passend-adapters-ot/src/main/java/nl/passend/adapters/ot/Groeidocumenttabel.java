package nl.passend.adapters.ot;

import static nl.passend.core.dossier.Soort.*;
import static nl.passend.core.dossier.Veld.*;

import java.util.Map;
import nl.passend.core.api.Aanname;
import nl.passend.core.port.wissel.Kop;
import nl.passend.core.port.wissel.Wisseltabel;

/**
 * What a registration has a place for. W28: a groeidocument at the least; parents read along and add their view; the samenwerkingsverband
 * writes advice and evaluations; the receiving school reports placement. The rest is lost, and reported.
 */
@Aanname(wat = "The sections of a registration and the names of their fields.", sinds = "2026-11")
final class Groeidocumenttabel {
    static final Wisseltabel TABEL = Wisseltabel.bouw()
            .namen("vak", "op")
            .kop(Kop.NAAM, "door")
            .kop(Kop.ROL, "rol")
            .kop(Kop.STAP, "processtap")
            .vak(LEERLING_BEKEND, "leerling", Map.of(GEBOORTEDATUM, "geboren"))
            .vak(GROEP_INGEDEELD, "groep", Map.of(GROEP, "groep", SCHOOLJAAR, "schooljaar"))
            .vak(INGESCHREVEN, "inschrijving", Map.of(SCHOOL, "school", SCHOOLSOORT, "soort"))
            .vak(TOEGELATEN, "plaatsing", Map.of(SCHOOL, "school", SCHOOLSOORT, "soort"))
            .vak(AANVRAAG_INGEDIEND, "aanmelding", Map.of(VORM, "voor", VIA, "via", ONTVANGEN_OP, "ontvangen"))
            .vak(AANVRAAG_GETOETST, "controle", Map.of(VORM, "voor", UITKOMST, "uitkomst", ONTBREEKT, "mist"))
            .vak(UITGENODIGD, "uitnodiging", Map.of(OVERLEG, "overleg", ROL, "genodigde", GEPLAND_OP, "gepland"))
            .vak(OVERLEG_GEHOUDEN, "overleg", Map.of(OVERLEG, "overleg", UITKOMST, "uitkomst", AANWEZIG, "aanwezigen"))
            .vak(DOCUMENT_VASTGELEGD, "groeidocument", Map.of(DOCUMENT, "document", DELEN, "delen", VERSIE, "versie"))
            .vak(
                    AKKOORD,
                    "toestemming",
                    Map.of(WIE, "van", AARD, "aard", VOOR, "voor", ANTWOORD, "antwoord", HOE, "wijze"))
            .vak(GEHOORD, "zienswijze", Map.of(WIE, "van", OVER, "over", INBRENG, "tekst"))
            .vak(GEINFORMEERD, "meelezen", Map.of(WIE, "wie", OVER, "wat"))
            .vak(
                    ADVIES_GEGEVEN,
                    "advies",
                    Map.of(OVER, "over", STREKKING, "strekking", ONDERTEKEND, "ondertekend", MOTIVERING, "toelichting"))
            .vak(
                    OORDEEL_GEGEVEN,
                    "oordeel",
                    Map.of(OORDEEL, "oordeel", ANTWOORD, "antwoord", MOTIVERING, "toelichting"))
            .vak(
                    BESLUIT_GENOMEN,
                    "besluit",
                    Map.of(
                            VORM,
                            "voor",
                            UITKOMST,
                            "uitkomst",
                            VAN,
                            "van",
                            TOT,
                            "tot",
                            VOLGNUMMER,
                            "nummer",
                            CATEGORIE,
                            "categorie",
                            MOTIVERING,
                            "toelichting"))
            .vak(VORM_GESTART, "start", Map.of(VORM, "wat", TOT, "tot"))
            .vak(GEEVALUEERD, "evaluatie", Map.of(WAT, "wat", BLEEK, "bleek", MET, "met"))
            .maak();

    private Groeidocumenttabel() {}
}
