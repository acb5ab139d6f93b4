package nl.passend.core.port.register;

import java.util.function.Function;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/**
 * A persoonsgebonden nummer: a BSN or, without one, an onderwijsnummer. It goes to the register alone: no type of
 * {@code nl.passend.core.port.wissel} can hold it (OSO rule PaO.LL12 forbids it toward a samenwerkingsverband). It has no text form.
 */
@Experimenteel
public final class Pgn {
    private static final int LENGTE = 9;
    private static final int ELF = 11;
    /** What the weighted sum of an onderwijsnummer leaves. */
    private static final int REST_ONDERWIJSNUMMER = 5;

    private final String cijfers;

    private Pgn(String cijfers) {
        this.cijfers = cijfers;
    }

    /**
     * Reads nine digits.
     *
     * @throws InvoerException PAS-2262 when they are not a BSN or onderwijsnummer; the message does not repeat them
     */
    public static Pgn van(String cijfers) {
        if (!lijktErop(cijfers)) {
            throw new InvoerException(Foutcode.REGISTRATIE_ONGELDIG, Plaats.wijzer("pgn"), "pgn");
        }
        return new Pgn(cijfers);
    }

    /** Whether a word would pass as one: nine digits of which the elfproef comes out as for a BSN or an onderwijsnummer. */
    public static boolean lijktErop(String woord) {
        if (woord.length() != LENGTE || !woord.chars().allMatch(teken -> teken >= '0' && teken <= '9')) {
            return false;
        }
        int som = 0;
        for (int i = 0; i < LENGTE; i++) {
            int gewicht = i == LENGTE - 1 ? -1 : LENGTE - i;
            som += gewicht * (woord.charAt(i) - '0');
        }
        int rest = Math.floorMod(som, ELF);
        return rest == 0 || rest == REST_ONDERWIJSNUMMER;
    }

    /** Whether a text holds such a number somewhere, spaces and dots within it left out. */
    public static boolean staatIn(String tekst) {
        String dicht = tekst.replaceAll("(?<=\\d)[ .\\u00a0-](?=\\d)", "");
        for (String woord : dicht.split("\\D+")) {
            if (lijktErop(woord)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the digits to a function and returns what that makes of them. */
    public <T> T gebruik(Function<String, T> met) {
        return met.apply(cijfers);
    }

    /** Never the digits. */
    @Override
    public String toString() {
        return "Pgn[***]";
    }
}
