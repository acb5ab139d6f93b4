package nl.passend.kaders.toets;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;
import nl.passend.core.fout.Plaats;

/**
 * Something in a kader that deserves attention and does not stop it from loading.
 *
 * @param soort which; the key of its sentence
 * @param woorden what fills {0}, {1}, … in the sentence; {@code @naam} for a phrase that differs per language. Where the finding holds
 *     from a day on, that day is the last word
 * @param plaats where it stands
 * @param ander the other place, such as that of the law
 * @param bronnen where the rules behind it stand written
 */
@Experimenteel
public record Aantekening(
        Soort soort, List<String> woorden, Plaats plaats, Optional<Plaats> ander, List<Bron> bronnen) {

    /** Makes the lists unmodifiable. */
    public Aantekening {
        woorden = List.copyOf(woorden);
        bronnen = List.copyOf(bronnen);
    }

    /** Which. */
    public enum Soort {
        /** The plan ends before the law allows; the law lengthens. Form, version, case, when issued, article, from. */
        DUUR_WET_VERLENGT,
        /** The plan ends before a later law allows, and that law refuses. Form, version, case, when issued, article, from. */
        DUUR_GEEN_GELDIG_EINDE,
        /** The plan ends after a later law allows. Form, version, case, when issued, article, from. */
        DUUR_TE_LANG,
        /** Of the named options only some are lawful. Form, version, case, when issued, article, lawful options, from. */
        DUUR_KEUZE_BEPERKT,
        /** A part that the law prescribes and no local part carries. Document, part, from. */
        DEEL_NIET_GEDRAGEN,
        /** A condition that only this combination of layers leaves without a step that produces it. Element, condition, from. */
        NIET_VOORTGEBRACHT,
        /** Days without a text of a kader. Kader, first day, last day. */
        GELDIGHEID_GAT,
        /** A version that rests on an assumed date. Version. */
        TE_BEVESTIGEN,
        /** Many steps of which only the name is known. Kader, how many, of how many, from. */
        HANDELINGEN,
        /** Who leads a meeting also advises on the request that rests on it. Meeting, leader, adviser, subject, from. */
        LEIDING_ADVISEERT,
        /** Permission that a plan asks closes the way to a step of the law. Who, for what, step, from. */
        WIE_KAN_TEGENHOUDEN,
        /** Duties in a procedure without a term on any of them. Traject, how many duties, from. */
        TRAJECT_ZONDER_TERMIJN,
        /** An element bears the short name of another in a layer above and is not it. Element, other, from. */
        NAAM_VERBERGT,
        /** What the layer above left open is neither filled nor named as open. Kader, form, from. */
        OPEN_NIET_INGEVULD
    }

    /**
     * The sentence for a person.
     *
     * @param taal Dutch, or English for every other language
     */
    public String tekst(Locale taal) {
        ResourceBundle zinnen = ResourceBundle.getBundle(
                "nl.passend.kaders.toets.aantekeningen",
                taal.getLanguage().equals("nl") ? new Locale("nl") : Locale.ROOT);
        Object[] inDeTaal = woorden.stream()
                .map(woord -> woord.startsWith("@") && zinnen.containsKey(woord.substring(1))
                        ? zinnen.getString(woord.substring(1))
                        : woord)
                .toArray();
        return new MessageFormat(zinnen.getString(soort.name()), Locale.ROOT).format(inDeTaal);
    }

    @Override
    public String toString() {
        return soort + " " + plaats + ": " + tekst(Locale.ROOT);
    }
}
