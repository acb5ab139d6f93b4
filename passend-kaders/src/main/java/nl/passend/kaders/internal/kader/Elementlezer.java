package nl.passend.kaders.internal.kader;

import java.util.List;
import java.util.regex.Pattern;
import nl.passend.core.fout.Foutcode;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads the sections of a file: each a table of elements of one kind. */
final class Elementlezer {
    /** Sections in the order in which they are read. */
    static final List<String> AFDELINGEN = List.of(
            "treden",
            "rollen",
            "documenten",
            "vormen",
            "overleggen",
            "oordelen",
            "trajecten",
            "termijnen",
            "rechten",
            "normen",
            "middelen",
            "indicatoren",
            "informatie");

    private static final Pattern NAAM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Kleinlezer klein;
    private final Documentlezer documenten;
    private final Vormlezer vormen;
    private final Stappenlezer stappen;
    private final Termijnlezer termijnen;

    Elementlezer(Lezing lezing) {
        Voorwaardelezer voorwaarden = new Voorwaardelezer(lezing);
        Eislezer eisen = new Eislezer(lezing, voorwaarden);
        this.klein = new Kleinlezer(lezing);
        this.documenten = new Documentlezer(lezing);
        this.vormen = new Vormlezer(lezing, voorwaarden, eisen);
        this.stappen = new Stappenlezer(lezing, eisen);
        this.termijnen = new Termijnlezer(lezing, voorwaarden);
    }

    void afdeling(String afdeling, Vak tabel) {
        for (Knoop.Ingang ingang : tabel.ingangen()) {
            if (!NAAM.matcher(ingang.sleutel()).matches()) {
                tabel.meldingen()
                        .meld(
                                Foutcode.WAARDE_ONGELDIG,
                                tabel.plaats(ingang.waarde(), ingang.sleutel()),
                                afdeling,
                                "@naam-van-element");
            }
        }
        for (Vak element : tabel.tabellen()) {
            element(afdeling, element);
        }
    }

    private void element(String afdeling, Vak vak) {
        String naam = vak.naam();
        switch (afdeling) {
            case "treden" -> klein.trede(vak, naam);
            case "rollen" -> klein.rol(vak, naam);
            case "documenten" -> documenten.document(vak, naam);
            case "vormen" -> vormen.vorm(vak, naam);
            case "overleggen" -> vormen.overleg(vak, naam);
            case "oordelen" -> klein.oordeel(vak, naam);
            case "trajecten" -> stappen.traject(vak, naam);
            case "termijnen" -> termijnen.termijn(vak, naam);
            case "rechten" -> klein.recht(vak, naam);
            case "normen" -> klein.norm(vak, naam);
            case "middelen" -> klein.middel(vak, naam);
            case "indicatoren" -> klein.indicator(vak, naam);
            default -> klein.informatie(vak, naam);
        }
    }

    /** Adds what can only be added when all files are read. */
    void sluit(boolean wijziging) {
        stappen.sluit(wijziging);
    }
}
