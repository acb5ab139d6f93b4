package nl.passend.testkit;

import java.time.LocalDate;
import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Element;

/** A value for a field: mostly one that the kaders know, now and then a word from elsewhere. */
final class Veldvuller {
    static final List<String> SCHOLEN = List.of("De Regenboog", "Het Kompas", "De Linde");
    static final List<String> ZAKEN = List.of("z1", "z2", "z3");

    private final Woordenschat woorden;

    Veldvuller(Woordenschat woorden) {
        this.woorden = woorden;
    }

    void vul(Gebeurtenis.Bouwer bouwer, Veld veld, LocalDate dag, Kans kans) {
        bouwer.met(veld, waarde(veld, dag, kans));
    }

    private Object waarde(Veld veld, LocalDate dag, Kans kans) {
        return switch (veld.type()) {
            case ID -> kans.procent(3) ? "bestaat-niet" : woord(veld, kans);
            case IDS -> lijst(veld, kans);
            case TEKST -> tekst(veld, kans);
            case TEKSTEN -> kans.deel(SCHOLEN, 40);
            case DATUM -> datum(veld, dag, kans);
            case GETAL -> getal(veld, dag, kans);
            case JANEE -> kans.procent(50);
        };
    }

    private String woord(Veld veld, Kans kans) {
        return switch (veld) {
            case TRAJECT -> een(woorden.trajecten, kans);
            case ZAAK -> kans.uit(ZAKEN);
            case SCHOOLSOORT -> kans.uit("bao", "bao", "sbo", "so");
            case WAT -> kans.uit("aanmelding", een(woorden.bespreekbaar, kans), een(woorden.trajecten, kans));
            case GROND -> kans.uit("geen-plaats", "grondslag", "andere-school", "overig");
            case TERMIJN -> een(woorden.termijnen, kans);
            case VORM -> een(woorden.vormen, kans);
            case UITKOMST -> kans.uit("toegekend", "afgewezen", "compleet", "gegrond");
            case OVERLEG -> een(ids(woorden.overleggen), kans);
            case ROL, WIE -> een(ids(woorden.rollen), kans);
            case DOCUMENT -> een(ids(woorden.documenten), kans);
            case AARD ->
                kans.uit("instemming", "instemming", "toestemming", "schriftelijke-toestemming", "ondertekening");
            case VOOR -> voor(kans);
            case ANTWOORD -> kans.uit("gegeven", "gegeven", "geweigerd", "ingetrokken", "ja", "nee");
            case OVER -> een(woorden.bespreekbaar, kans);
            case STREKKING -> kans.uit("positief", "negatief");
            case OORDEEL -> een(ids(woorden.oordelen), kans);
            case CATEGORIE -> kans.uit("1", "2", "3", "laag", "midden", "hoog");
            case BLEEK -> kans.uit("toereikend", "deels", "ontoereikend");
            case RECHT -> een(woorden.rechten, kans);
            case STAP -> een(woorden.stappen, kans);
            case WELKE -> "g" + kans.tot(12);
            default -> "iets";
        };
    }

    private static List<String> ids(List<? extends Element> elementen) {
        return elementen.stream().map(Element::id).toList();
    }

    /** A small kader may have none of a kind. */
    static String een(List<String> woorden, Kans kans) {
        return woorden.isEmpty() ? "iets" : kans.uit(woorden);
    }

    /** An agreement is about a form, a meeting, a document or a part of one. */
    private String voor(Kans kans) {
        if (woorden.documenten.isEmpty() || kans.procent(25)) {
            return een(woorden.bespreekbaar, kans);
        }
        String document = kans.uit(woorden.documenten).id();
        List<String> delen = woorden.delen(document);
        return delen.isEmpty() || kans.procent(30) ? document : document + "." + kans.uit(delen);
    }

    private List<String> lijst(Veld veld, Kans kans) {
        return switch (veld) {
            case KOMT_VOORT_UIT -> kans.deel(List.of("hoofdzaak", "z1", "z2", "z3"), 35);
            case AANWEZIG, MET -> kans.deel(ids(woorden.rollen), 60);
            default -> List.of();
        };
    }

    private static String tekst(Veld veld, Kans kans) {
        return switch (veld) {
            case SCHOOL, BEREIDE_SCHOOL -> kans.uit(SCHOLEN);
            default -> "tekst " + kans.tot(5);
        };
    }

    private static LocalDate datum(Veld veld, LocalDate dag, Kans kans) {
        return switch (veld) {
            case GEBOORTEDATUM -> dag.minusYears(3 + kans.tot(11)).minusDays(kans.tot(365));
            case TOT, GEPLAND_OP, GEWENSTE_START, PLAATS_VANAF -> dag.plusDays(kans.tot(800));
            default -> dag.minusDays(kans.tot(30));
        };
    }

    private static Integer getal(Veld veld, LocalDate dag, Kans kans) {
        return switch (veld) {
            case GROEP -> kans.tot(9);
            case SCHOOLJAAR -> dag.getYear() - kans.tot(2);
            case VOORKEUR -> 1 + kans.tot(3);
            default -> kans.tot(100_000);
        };
    }
}
