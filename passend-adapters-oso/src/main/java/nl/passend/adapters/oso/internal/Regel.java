package nl.passend.adapters.oso.internal;

import java.util.List;

/**
 * A rule beyond the schema, as a line of its table tells it.
 *
 * @param sleutel the official number, and a word after a slash where two rules share it
 * @param bereik for which dossiers
 * @param blok end of the path of the block that it is about, or {@code *}
 * @param bij when it applies within the block
 * @param eis what it demands
 * @param velden names of the fields or blocks that the demand is about
 * @param waarden values, or paths of a category
 */
public record Regel(
        String sleutel, Bereik bereik, String blok, Bij bij, Eis eis, List<String> velden, List<String> waarden) {

    /** For which dossiers a rule is. */
    public enum Bereik {
        /** All. */
        ALLE,
        /** An aanvraag SWV-dossier. */
        SWV,
        /** Such a one from primary education. */
        POSWV,
        /** Such a one from secondary education. */
        VOSWV
    }

    /** What a demand is. */
    public enum Eis {
        NODIG,
        VERBODEN,
        WAARDE,
        ONWAAR,
        EMAIL,
        GEHEIM,
        JULI,
        ONBEKEND,
        CATEGORIE
    }

    /** A field on which a demand depends. */
    public record Bij(Soort soort, String veld) {
        /** How it depends. */
        public enum Soort {
            ALTIJD,
            ALS,
            ALSNIET,
            TENZIJ
        }

        static final Bij ALTIJD = new Bij(Soort.ALTIJD, "");
    }

    /** The official number. */
    public String nummer() {
        int streep = sleutel.indexOf('/');
        return streep < 0 ? sleutel : sleutel.substring(0, streep);
    }

    static Regel van(String tekst) {
        List<String> woorden = List.of(tekst.strip().split(" +", 0));
        Bereik bereik = Bereik.valueOf(hoofd(woorden.get(1)));
        boolean hangtAf = List.of("als", "alsniet", "tenzij").contains(woorden.get(3));
        Bij bij = hangtAf ? new Bij(Bij.Soort.valueOf(hoofd(woorden.get(3))), woorden.get(4)) : Bij.ALTIJD;
        int begin = hangtAf ? 5 : 3;
        Eis eis = Eis.valueOf(hoofd(woorden.get(begin)));
        List<String> rest = woorden.subList(begin + 1, woorden.size());
        boolean eenVeld = eis == Eis.WAARDE || eis == Eis.CATEGORIE;
        return new Regel(
                woorden.get(0),
                bereik,
                woorden.get(2),
                bij,
                eis,
                eenVeld ? rest.subList(0, 1) : rest,
                eenVeld ? rest.subList(1, rest.size()) : List.of());
    }

    private static String hoofd(String woord) {
        return woord.toUpperCase(java.util.Locale.ROOT);
    }

    /** Whether it is about the block at this path. */
    boolean gaatOver(String pad) {
        return pad.equals(blok) || pad.endsWith("/" + blok);
    }
}
