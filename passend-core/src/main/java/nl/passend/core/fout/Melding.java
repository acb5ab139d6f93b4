package nl.passend.core.fout;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.passend.core.api.Stabiel;

/**
 * One thing that is wrong: a code, the place, and the words to fill its sentence with.
 *
 * <p>The words are names of fields, ids of a kader, file names and numbers of lines; never a value of a pupil.
 *
 * @param code what is wrong
 * @param plaats where
 * @param woorden what fills {0}, {1}, … in the sentence of the code; {@code @naam} for a phrase that differs per language
 */
@Stabiel
public record Melding(Foutcode code, Plaats plaats, List<String> woorden) {

    /** Makes the list of words unmodifiable. */
    public Melding {
        woorden = List.copyOf(woorden);
    }

    /** A finding at a place. */
    public static Melding van(Foutcode code, Plaats plaats, String... woorden) {
        return new Melding(code, plaats, List.of(woorden));
    }

    /**
     * The sentence for a person, with code and place.
     *
     * @param taal Dutch, or English for every other language
     */
    public String tekst(Locale taal) {
        ResourceBundle zinnen = ResourceBundle.getBundle(
                "nl.passend.core.fout.fouten", taal.getLanguage().equals("nl") ? new Locale("nl") : Locale.ROOT);
        Object[] inDeTaal = woorden.stream()
                .map(woord -> vertaald(woord, zinnen.getLocale()))
                .toArray();
        String zin = new MessageFormat(zinnen.getString(code.code()), Locale.ROOT).format(inDeTaal);
        String waar = plaats.toString();
        return code.code() + (waar.isEmpty() ? "" : " " + waar) + ": " + zin;
    }

    /** A word that begins with @ is a name in {@code woorden.properties}, because it differs per language. */
    private static String vertaald(String woord, Locale taal) {
        if (!woord.startsWith("@")) {
            return woord;
        }
        ResourceBundle namen = ResourceBundle.getBundle(
                "nl.passend.core.fout.woorden", taal.getLanguage().equals("nl") ? taal : Locale.ROOT);
        String naam = woord.substring(1);
        return namen.containsKey(naam) ? namen.getString(naam) : woord;
    }

    @Override
    public String toString() {
        return tekst(Locale.ROOT);
    }
}
