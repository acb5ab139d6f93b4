package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;

/** Events at random for the stack of {@link Proefstapel}: mostly about what it asks, sometimes about anything, told in full or by half. */
final class Proefdossiers {
    private static final List<String> VORMEN =
            List.of("land:sbo", "sbo", "streek:sbo", "so", "land:so", "land:extra", "extra", "bosk");
    private static final List<String> OVERLEGGEN = List.of("streek:hia", "hia", "gesprek", "land:gesprek");
    private static final List<String> DOCUMENTEN = List.of(
            "opp", "land:opp", "groeidocument", "streek:groeidocument", "opp.handelen", "groeidocument.handelen");
    private static final List<String> OORDELEN = List.of("nodig", "land:nodig", "land:genoeg", "genoeg", "twijfel");
    private static final List<String> TERMIJNEN = List.of("zes-weken", "land:met-stilstand", "korter", "laatste-van");
    private static final List<String> TRAJECTEN = List.of("aanmelding", "land:tlv", "streek:tlv", "tlv");
    private static final List<String> ROLLEN = List.of(
            "land:ouders",
            "ouders",
            "school",
            "bevoegd-gezag",
            "streek:adviseur",
            "eerste",
            "deskundige",
            "andere-deskundige",
            "samenwerkingsverband",
            "leerling",
            "buurvrouw");
    private static final List<String> ADVISEURS =
            List.of("eerste", "deskundige", "andere-deskundige", "streek:adviseur", "ouders");
    private static final List<String> STAPPEN = List.of(
            "land:tlv.aanvragen",
            "streek:tlv.aanvragen",
            "tlv.besluiten",
            "aanmelding.uitschrijven",
            "tlv.handeling",
            "aanmelding.horen",
            "stad:tlv.snel",
            "verzonnen");
    private static final List<String> AARDEN =
            List.of("instemming", "toestemming", "schriftelijke-toestemming", "ondertekening");
    private static final List<String> DELEN =
            List.of("handelen", "uitstroom", "waarnemen", "strategie", "evaluatie", "verzonnen");
    private static final List<Soort> GEVRAAGD = List.of(
            Soort.LEERLING_BEKEND,
            Soort.GROEP_INGEDEELD,
            Soort.INGESCHREVEN,
            Soort.UITGESCHREVEN,
            Soort.TIJDELIJK_GEPLAATST,
            Soort.AANMELDING_ONTVANGEN,
            Soort.TOEGELATEN,
            Soort.AANVRAAG_INGEDIEND,
            Soort.OVERLEG_GEHOUDEN,
            Soort.OVERLEG_GEHOUDEN,
            Soort.DOCUMENT_VASTGELEGD,
            Soort.DOCUMENT_VASTGELEGD,
            Soort.AKKOORD,
            Soort.AKKOORD,
            Soort.AKKOORD,
            Soort.GEHOORD,
            Soort.GEHOORD,
            Soort.ADVIES_GEGEVEN,
            Soort.ADVIES_GEGEVEN,
            Soort.OORDEEL_GEGEVEN,
            Soort.OORDEEL_GEGEVEN,
            Soort.BESLUIT_GENOMEN,
            Soort.BESLUIT_GENOMEN,
            Soort.VORM_GESTART,
            Soort.VORM_BEEINDIGD,
            Soort.GEEVALUEERD,
            Soort.GEEVALUEERD,
            Soort.HANDELING_GEDAAN);
    private static final List<Soort> ALLE = List.of(Soort.values());

    private Proefdossiers() {}

    private static boolean isZeldzaam(Soort soort) {
        return soort == Soort.GEBEURTENIS_HERSTELD || soort == Soort.DOSSIER_OVERGENOMEN || soort == Soort.ZAAK_GEOPEND;
    }

    /**
     * One event.
     *
     * @param zeldzaam whether it may correct another, tell that history was taken over, or open a zaak
     */
    static Gebeurtenis gebeurtenis(Random toeval, boolean zeldzaam) {
        Soort soort = een(toeval, toeval.nextInt(5) == 0 ? ALLE : GEVRAAGD);
        while (isZeldzaam(soort) && !zeldzaam) {
            soort = een(toeval, GEVRAAGD);
        }
        LocalDate dag = Proefstapel.BEGIN.plusDays(600 + toeval.nextInt(200));
        boolean later = toeval.nextInt(60) == 0;
        Gebeurtenis.Bouwer bouwer = later ? Gebeurtenis.van("soort-van-later", dag) : Gebeurtenis.van(soort, dag);
        bouwer.volgnummer(toeval.nextInt(3));
        bouwer.door(new Actor(
                soms(toeval, 4, woord(toeval, List.of("P-1", "P-2", "P-3"))),
                soms(toeval, 6, woord(toeval, soort == Soort.ADVIES_GEGEVEN ? ADVISEURS : ROLLEN)),
                soms(toeval, 5, woord(toeval, List.of("orthopedagoog", "psycholoog", "arts"))),
                null));
        bouwer.id(toeval.nextBoolean() ? "e" + toeval.nextInt(30) : null);
        bouwer.zaak(toeval.nextInt(5) == 0 ? woord(toeval, List.of("Z1", "Z2", "")) : null);
        boolean metStap = soort == Soort.HANDELING_GEDAAN || toeval.nextInt(10) == 0;
        bouwer.stap(metStap ? woord(toeval, STAPPEN) : null);
        for (Veld veld : Veld.values()) {
            if (soort.kent(veld) && toeval.nextInt(10) != 0) {
                bouwer.met(veld, waarde(toeval, soort, veld, dag));
            }
        }
        return bouwer.maak();
    }

    private static Object waarde(Random toeval, Soort soort, Veld veld, LocalDate dag) {
        return switch (veld) {
            case UITKOMST ->
                woord(
                        toeval,
                        soort == Soort.OVERLEG_GEHOUDEN
                                ? List.of("tlv", "vervolg", "anders")
                                : List.of("toegekend", "toegekend", "afgewezen", "klaar"));
            case ANTWOORD ->
                woord(
                        toeval,
                        soort == Soort.AKKOORD
                                ? List.of("gegeven", "gegeven", "geweigerd", "ingetrokken")
                                : List.of("ja", "nee", "misschien"));
            case STREKKING -> woord(toeval, List.of("positief", "negatief"));
            case BLEEK -> woord(toeval, List.of("toereikend", "deels", "ontoereikend"));
            case WIE -> woord(toeval, List.of("land:ouders", "ouders", "leerling", "school", "buurvrouw"));
            case AARD -> woord(toeval, AARDEN);
            case SCHOOLSOORT -> woord(toeval, List.of("bao", "sbo", "so"));
            case SCHOOL, BEREIDE_SCHOOL -> woord(toeval, List.of("De Brug", "De Brug", "00AB", "De Boog", ""));
            case CATEGORIE -> woord(toeval, List.of("laag", "hoog"));
            case AANWEZIG -> enkele(toeval, ROLLEN);
            case DELEN -> enkele(toeval, DELEN);
            case KOMT_VOORT_UIT -> enkele(toeval, List.of("hoofdzaak", "Z1", "Z2"));
            case WELKE -> "e" + toeval.nextInt(30);
            case GROEP -> toeval.nextInt(9);
            case SCHOOLJAAR -> 2020 + toeval.nextInt(3);
            case GEBOORTEDATUM -> LocalDate.of(2014 + toeval.nextInt(9), 2, 28).plusDays(toeval.nextInt(300));
            case GROND -> woord(toeval, List.of("geen-plaats", "anders"));
            case VORM -> naam(toeval, VORMEN);
            case WAT -> naam(toeval, soort == Soort.GEEVALUEERD ? VORMEN : TRAJECTEN);
            case OVERLEG -> naam(toeval, OVERLEGGEN);
            case OORDEEL -> naam(toeval, OORDELEN);
            case DOCUMENT -> naam(toeval, DOCUMENTEN);
            case TERMIJN -> naam(toeval, TERMIJNEN);
            case VOOR -> naam(toeval, List.of("opp.handelen", "groeidocument.strategie", "hia", "groeidocument"));
            case OVER -> naam(toeval, soort == Soort.ADVIES_GEGEVEN ? VORMEN : TRAJECTEN);
            default ->
                switch (veld.type()) {
                    case DATUM -> dag.plusDays(toeval.nextInt(300) - 100L);
                    case JANEE -> toeval.nextBoolean();
                    case GETAL -> toeval.nextInt(9);
                    case IDS, TEKSTEN -> enkele(toeval, VORMEN);
                    case ID, TEKST -> naam(toeval, VORMEN);
                };
        };
    }

    private static <T> T een(Random toeval, List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }

    /** Now and then a copy: equal words need not be the same object. */
    @SuppressWarnings("StringCopy")
    private static String woord(Random toeval, List<String> lijst) {
        String woord = een(toeval, lijst);
        return toeval.nextInt(3) == 0 ? new String(woord) : woord;
    }

    /** Now and then a name of another kind of thing, or of nothing. */
    private static String naam(Random toeval, List<String> lijst) {
        return switch (toeval.nextInt(20)) {
            case 0 -> "nergens-bekend";
            case 1 -> woord(toeval, DOCUMENTEN);
            case 2 -> woord(toeval, ROLLEN);
            default -> woord(toeval, lijst);
        };
    }

    private static List<String> enkele(Random toeval, List<String> lijst) {
        List<String> gekozen = new ArrayList<>();
        for (String een : lijst) {
            if (toeval.nextInt(4) != 0) {
                gekozen.add(woord(toeval, List.of(een)));
            }
        }
        return gekozen;
    }

    private static <T> @Nullable T soms(Random toeval, int vaak, T waarde) {
        return toeval.nextInt(vaak) == 0 ? null : waarde;
    }
}
