package nl.passend.core.internal.motor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;
import nl.passend.core.kader.Voorwaarde.OverlegGehouden;

/**
 * Everything in a set of conditions that events decide, by the way in which they do. Made by {@link Programmabouw}, read by
 * {@link Uitwerker}.
 *
 * @param laatste letters that the last fitting event alone decides
 * @param overleggen letters that a meeting decides, with who was there
 * @param documenten documents and their parts
 * @param termijnen starts and acts of terms
 * @param plekken places that a kind of event and its subject keep
 * @param woordletters letters of which the words of the last event of a kind give the value
 */
record Letters(
        List<Laatste> laatste,
        List<Vergadering> overleggen,
        List<Schrift> documenten,
        List<Termijnstap> termijnen,
        List<Plaatshouder> plekken,
        List<Woordletter> woordletters) {

    /**
     * A letter of which the last fitting event gives the value: as the plain evaluator weighs it with that event alone.
     *
     * @param proef the condition without an age
     * @param heelDossier whether events of other zaken count
     * @param plek place to keep of the last event; -1 for none
     */
    record Laatste(int bit, Voorwaarde proef, boolean heelDossier, int plek) {}

    /**
     * The last meeting.
     *
     * @param nodig roles that must be there
     */
    record Vergadering(int bit, OverlegGehouden vorm, List<String> nodig, int plek) {}

    /**
     * A document that is read.
     *
     * @param aanwezig bit: it was written
     * @param inhoudOnbekend bit: some writing did not tell its parts
     * @param delen parts that are asked
     * @param plek place of the last writing
     */
    record Schrift(String document, int aanwezig, int inhoudOnbekend, List<Deel> delen, int plek) {}

    /**
     * A part.
     *
     * @param id full id
     */
    record Deel(int bit, String id) {}

    /**
     * Steps that start a term, steps that are done for it, and steps that make it stand still.
     *
     * @param ookBuiten whether an act in another zaak counts, when the start was told of the pupil as a whole
     */
    record Termijnstap(
            List<Stap> start, List<Stap> daad, List<Stap> rem, Termijnklok.Plekken plekken, boolean ookBuiten) {}

    /**
     * A place that is kept by kind and subject.
     *
     * @param over subject; empty for any
     */
    record Plaatshouder(Set<Soort> soorten, String over, Plekteken teken) {}

    /**
     * A letter that the last event of some kinds sets, whatever zaak it is of.
     *
     * @param over subject; empty for any
     * @param waarde value as {@link Vouwstand} codes it, from words that are part of the wording; empty for an event that leaves it
     */
    record Woordletter(int bit, Set<Soort> soorten, String over, Function<Gebeurtenis, Optional<Integer>> waarde) {}

    /** Code for a word in a list; not told is unknown. */
    static int in(List<String> lijst, Optional<String> woord) {
        if (woord.isEmpty()) {
            return Vouwstand.ONBEKEND;
        }
        return lijst.contains(woord.get()) ? Vouwstand.WAAR : Vouwstand.ONWAAR;
    }

    /** Agreements that lapse when a part is written again. */
    List<Laatste> vervallend() {
        return laatste.stream()
                .filter(letter -> letter.proef() instanceof AkkoordGegeven akkoord
                        && akkoord.voor().indexOf('.') > 0)
                .toList();
    }
}
