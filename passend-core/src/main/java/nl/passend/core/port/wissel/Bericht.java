package nl.passend.core.port.wissel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;

/**
 * Something that came back about a request: a status, an advice, a decision. It may come late, twice, or before an earlier one. The text
 * form holds the id alone.
 *
 * @param id id that the platform gives; the same message again has the same
 * @param platformnummer number of the request at the platform
 * @param school school to which it is addressed
 * @param leerling pupil, as the request named it
 * @param op day that the platform gives it
 * @param status word of the platform for how the request stands, such as {@code in-behandeling}
 * @param gebeurtenissen facts, mapped by the adapter; empty when it tells a status alone
 * @param nietOvergenomen names of what it tells and no event holds, with how often; nothing is dropped in silence
 */
@Experimenteel
public record Bericht(
        String id,
        String platformnummer,
        Vestiging school,
        Leerlingsleutel leerling,
        LocalDate op,
        String status,
        List<Gebeurtenis> gebeurtenissen,
        Map<String, Integer> nietOvergenomen) {

    /** Makes list and table unmodifiable. */
    public Bericht {
        gebeurtenissen = List.copyOf(gebeurtenissen);
        nietOvergenomen = Map.copyOf(nietOvergenomen);
    }

    @Override
    public String toString() {
        return "Bericht[" + id + "]";
    }
}
