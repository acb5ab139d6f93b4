package nl.passend.core.uitleg;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.passend.core.api.Experimenteel;

/** The sentences of one language for one reader. Immutable and thread safe. */
@Experimenteel
public final class Woorden {
    private final ResourceBundle zinnen;
    private final boolean ouders;

    /**
     * For a language and a reader.
     *
     * @param taal Dutch, or English for every other language
     */
    public Woorden(Locale taal, Lezer lezer) {
        this.zinnen = ResourceBundle.getBundle(
                "nl.passend.core.uitleg.zinnen", taal.getLanguage().equals("nl") ? new Locale("nl") : Locale.ROOT);
        this.ouders = lezer == Lezer.OUDERS;
    }

    /** The sentence of a key, filled. */
    public String zin(String sleutel, Object... woorden) {
        String gekozen = ouders && zinnen.containsKey(sleutel + ".ouders") ? sleutel + ".ouders" : sleutel;
        return new MessageFormat(zinnen.getString(gekozen), Locale.ROOT).format(woorden);
    }

    /** The word for a key, or the key itself when there is none: ids of a kader stand for themselves. */
    public String woord(String groep, String id) {
        return zinnen.containsKey(groep + id) ? zinnen.getString(groep + id) : id;
    }

    /** A day, such as {@code 3 maart 2021}. */
    public String datum(LocalDate dag) {
        return zin(
                "datum",
                Integer.toString(dag.getDayOfMonth()),
                zinnen.getString("maand." + dag.getMonthValue()),
                Integer.toString(dag.getYear()));
    }

    /** A list such as {@code a, b en c}. */
    public String som(List<String> delen) {
        return lijst(delen, zinnen.getString("en"));
    }

    /** A list such as {@code a, b of c}. */
    public String keuze(List<String> delen) {
        return lijst(delen, zinnen.getString("of"));
    }

    private static String lijst(List<String> delen, String laatste) {
        if (delen.size() < 2) {
            return String.join("", delen);
        }
        return String.join(", ", delen.subList(0, delen.size() - 1))
                + " "
                + laatste
                + " "
                + delen.get(delen.size() - 1);
    }
}
