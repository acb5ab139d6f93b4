package nl.passend.core.opdracht;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Zicht;

/**
 * A command: take this step, on this day, by this person, with these facts.
 *
 * @param stap name of the step, full or bare; with the subject after {@code #} where a step asks for one of several forms
 * @param op the day; it is the peildatum of the judgement
 * @param door who
 * @param zaak zaak in which; {@link Zicht#HOOFDZAAK} for the dossier's own
 * @param velden facts of the event that the step records; subject, outcome and attendance may be left to the step where it has one choice
 */
@Experimenteel
public record Opdracht(String stap, LocalDate op, Actor door, String zaak, Map<Veld, Object> velden) {

    /** Copies the facts. */
    public Opdracht {
        Objects.requireNonNull(op);
        Map<Veld, Object> kopie = new EnumMap<>(Veld.class);
        kopie.putAll(velden);
        velden = java.util.Collections.unmodifiableMap(kopie);
    }

    /** In the dossier's own zaak, without more facts. */
    public static Opdracht van(String stap, LocalDate op, Actor door) {
        return new Opdracht(stap, op, door, Zicht.HOOFDZAAK, Map.of());
    }

    /** The same with a fact. */
    public Opdracht met(Veld veld, Object waarde) {
        Map<Veld, Object> meer = new EnumMap<>(Veld.class);
        meer.putAll(velden);
        meer.put(veld, waarde);
        return new Opdracht(stap, op, door, zaak, meer);
    }

    /** The same in a zaak. */
    public Opdracht inZaak(String id) {
        return new Opdracht(stap, op, door, id, velden);
    }

    /** Step and day only. */
    @Override
    public String toString() {
        return "Opdracht[" + stap + " " + op + "]";
    }
}
