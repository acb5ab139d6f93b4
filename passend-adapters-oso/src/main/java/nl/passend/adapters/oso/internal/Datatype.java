package nl.passend.adapters.oso.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field.
 *
 * @param soort what kind of value
 * @param van least length of a text, or least number
 * @param tot greatest length of a text, or greatest number
 * @param vorm pattern that the whole value must fit, or null
 */
public record Datatype(
        Soort soort, int van, int tot, @Nullable Pattern vorm) {

    /** What kind of value. */
    public enum Soort {
        /** A text; spaces count. */
        TEKST,
        /** A day, with or without time zone. */
        DATUM,
        /** A day and a time. */
        TIJDSTIP,
        /** true, false, 1 or 0. */
        JANEE,
        /** A whole number. */
        GEHEEL,
        /** A whole number of 32 bits. */
        INT,
        /** A decimal number. */
        DECIMAAL,
        /** Content of an attachment: never held. */
        BIJLAGE,
        /** A persoonsgebonden nummer: never held, so that no dossier can carry it on. */
        PGN
    }

    static final Datatype TEKST = new Datatype(Soort.TEKST, 1, Integer.MAX_VALUE, null);

    /** The type that a word in a table means. */
    static Datatype van(String woord) {
        int dubbelepunt = woord.indexOf(':');
        String naam = dubbelepunt < 0 ? woord : woord.substring(0, dubbelepunt);
        String rest = dubbelepunt < 0 ? "" : woord.substring(dubbelepunt + 1);
        return switch (naam) {
            case "tekst" -> grenzen(Soort.TEKST, rest);
            case "vrij" -> grenzen(Soort.TEKST, "0.." + Integer.MAX_VALUE);
            case "vorm" -> gevormd(Soort.TEKST, rest);
            case "brin" -> gevormd(Soort.TEKST, "[0-9][0-9][A-Z][A-Z]");
            case "datum" -> gevormd(Soort.DATUM, rest);
            case "tijdstip" -> gevormd(Soort.TIJDSTIP, "");
            case "janee" -> gevormd(Soort.JANEE, "");
            case "geheel" -> rest.isEmpty() ? gevormd(Soort.GEHEEL, "") : grenzen(Soort.GEHEEL, rest);
            case "int" -> gevormd(Soort.INT, "");
            case "decimaal" -> gevormd(Soort.DECIMAAL, "");
            case "bijlage" -> grenzen(Soort.BIJLAGE, "1.." + Integer.MAX_VALUE);
            case "pgn" -> rest.isEmpty() ? grenzen(Soort.PGN, "1.." + Integer.MAX_VALUE) : gevormd(Soort.PGN, rest);
            default -> throw new IllegalArgumentException(woord);
        };
    }

    private static Datatype grenzen(Soort soort, String rest) {
        int puntjes = rest.indexOf("..");
        return new Datatype(
                soort,
                Integer.parseInt(rest.substring(0, puntjes)),
                Integer.parseInt(rest.substring(puntjes + 2)),
                null);
    }

    private static Datatype gevormd(Soort soort, String vorm) {
        return new Datatype(soort, 0, Integer.MAX_VALUE, vorm.isEmpty() ? null : Pattern.compile(vorm));
    }

    /** Whether the text must be taken from the parser to judge it. */
    public boolean wilTekst() {
        return soort != Soort.BIJLAGE && (soort != Soort.PGN || vorm != null);
    }

    /** Whether any text is right, but perhaps none. */
    boolean isVrijeTekst() {
        return soort == Soort.TEKST && van <= 1 && tot == Integer.MAX_VALUE && vorm == null;
    }

    /** Whether a field without any text is right. */
    public boolean magLeeg() {
        return soort == Soort.TEKST && van == 0 && vorm == null;
    }

    /** The value as it counts: only in a text do spaces around it. */
    public String kaal(String tekst) {
        return soort == Soort.TEKST || soort == Soort.PGN ? tekst : Lexicaal.kaal(tekst);
    }

    /** Whether a text is a value of this type. */
    public boolean past(String tekst) {
        String waarde = kaal(tekst);
        return switch (soort) {
                    case TEKST, BIJLAGE, PGN -> lengtePast(waarde);
                    case DATUM -> Lexicaal.isDatum(waarde);
                    case TIJDSTIP -> Lexicaal.isTijdstip(waarde);
                    case JANEE ->
                        waarde.equals("true") || waarde.equals("false") || waarde.equals("1") || waarde.equals("0");
                    case GEHEEL -> Lexicaal.isGeheel(waarde) && (tot == Integer.MAX_VALUE || tussen(waarde, van, tot));
                    case INT -> Lexicaal.isGeheel(waarde) && tussen(waarde, Integer.MIN_VALUE, Integer.MAX_VALUE);
                    case DECIMAAL -> Lexicaal.isDecimaal(waarde);
                }
                && (vorm == null || vorm.matcher(waarde).matches());
    }

    /** XML counts signs outside the basic plane as one. */
    private boolean lengtePast(String waarde) {
        if (waarde.length() < van) {
            return false;
        }
        return waarde.length() <= tot || waarde.codePointCount(0, waarde.length()) <= tot;
    }

    private static boolean tussen(String geheel, long van, long tot) {
        String cijfers = geheel.charAt(0) == '+' ? geheel.substring(1) : geheel;
        int begin = cijfers.charAt(0) == '-' ? 1 : 0;
        int eerste = begin;
        while (eerste < cijfers.length() - 1 && cijfers.charAt(eerste) == '0') {
            eerste++;
        }
        if (cijfers.length() - eerste > 10) {
            return false;
        }
        long getal = Long.parseLong(cijfers.substring(eerste));
        long met = begin == 1 ? -getal : getal;
        return met >= van && met <= tot;
    }
}
