package nl.passend.adapters.oso;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.passend.adapters.oso.internal.Bevinding;
import nl.passend.core.api.Stabiel;
import nl.passend.core.fout.Melding;

/**
 * Something in a file that is not as the national format asks. It names fields and values of the format and never repeats what stood
 * in a field.
 *
 * @param regel official number of the rule ({@code PaO.LL12}), {@code codelijst 14}, or {@code schema} for what is against the
 *     structure
 * @param pad names of the elements from the root, separated by slashes, with a number where one may repeat; empty when unknown
 * @param lijn line in the file, from 1; 0 when unknown
 * @param kolom column, from 1; 0 when unknown
 * @param sleutel name of the sentence; stable, for who has sentences of his own
 * @param woorden what fills the sentence: names of fields, and what was expected
 */
@Stabiel
public record Overtreding(String regel, String pad, int lijn, int kolom, String sleutel, List<String> woorden) {
    private static final String ONLEESBAAR = "onleesbaar.";

    /** Makes the list of words unmodifiable. */
    public Overtreding {
        woorden = List.copyOf(woorden);
    }

    static Overtreding van(Bevinding bevinding) {
        return new Overtreding(
                bevinding.regel(),
                bevinding.pad(),
                Math.max(0, bevinding.lijn()),
                Math.max(0, bevinding.kolom()),
                bevinding.sleutel(),
                bevinding.woorden());
    }

    /** What made the file unreadable, as one against the schema. */
    static Overtreding van(Melding melding) {
        return new Overtreding(
                Bevinding.SCHEMA,
                melding.plaats().wijzer(),
                melding.plaats().regel(),
                melding.plaats().kolom(),
                ONLEESBAAR + melding.code().code(),
                List.of(melding.tekst(new Locale("nl")), melding.tekst(Locale.ROOT)));
    }

    /**
     * A sentence or two for who made the file: what is wrong, and what to do.
     *
     * @param taal Dutch, or English for every other language
     */
    public String tekst(Locale taal) {
        boolean nederlands = taal.getLanguage().equals("nl");
        if (sleutel.startsWith(ONLEESBAAR)) {
            return woorden.get(nederlands ? 0 : 1);
        }
        Locale bundel = nederlands ? new Locale("nl") : Locale.ROOT;
        ResourceBundle zinnen = ResourceBundle.getBundle("nl.passend.adapters.oso.overtredingen", bundel);
        // Neither language falls back on the other: a field without a name here is called as in the file.
        ResourceBundle namen =
                ResourceBundle.getBundle("nl.passend.adapters.oso.veldnamen", nederlands ? bundel : Locale.ENGLISH);
        Object[] inDeTaal = woorden.toArray();
        if (inDeTaal.length > 0) {
            inDeTaal[0] = naam(namen, woorden.get(0));
        }
        return new MessageFormat(zinnen.getString(sleutel), Locale.ROOT).format(inDeTaal);
    }

    /** How people call a field; its own name when it has no other. */
    private static String naam(ResourceBundle namen, String veld) {
        try {
            return namen.getString(veld);
        } catch (MissingResourceException e) {
            return veld.replace('_', ' ');
        }
    }

    /** Number, place and the English sentence. */
    @Override
    public String toString() {
        return regel + " " + pad + ":" + lijn + " " + tekst(Locale.ROOT);
    }
}
