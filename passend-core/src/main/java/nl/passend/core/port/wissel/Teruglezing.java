package nl.passend.core.port.wissel;

import java.util.List;
import java.util.Map;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;

/**
 * What became of the sections of a form.
 *
 * @param gebeurtenissen in the order of the sections
 * @param nietOvergenomen names of what became no part of an event, {@code section.field}, or {@code section} for one that is not known or
 *     has no day, with how often; never a value
 */
@Experimenteel
public record Teruglezing(List<Gebeurtenis> gebeurtenissen, Map<String, Integer> nietOvergenomen) {
    /** Makes both unmodifiable. */
    public Teruglezing {
        gebeurtenissen = List.copyOf(gebeurtenissen);
        nietOvergenomen = Map.copyOf(nietOvergenomen);
    }
}
