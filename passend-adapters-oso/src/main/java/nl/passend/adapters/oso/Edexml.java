package nl.passend.adapters.oso;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.port.Gelezen.NietOvergenomen;

/**
 * What an export of a pupil administration holds (EDEXML 2.1).
 *
 * @param dossiers a dossier for each pupil, in the order of the file, under a pseudonym of school and key
 * @param perJaargroep number of pupils by jaargroep; those without one are under the empty text
 * @param peildatum the day that the file tells of, when it names one
 * @param nietOvergenomen what stood in the file and became no event, by path
 * @param uitslag what is not as the format asks, references that lead nowhere included
 */
@Experimenteel
public record Edexml(
        List<Dossier> dossiers,
        Map<String, Integer> perJaargroep,
        Optional<LocalDate> peildatum,
        List<NietOvergenomen> nietOvergenomen,
        Toetsuitslag uitslag) {

    /** Makes lists and map unmodifiable. */
    public Edexml {
        dossiers = List.copyOf(dossiers);
        perJaargroep = Collections.unmodifiableMap(new TreeMap<>(perJaargroep));
        nietOvergenomen = List.copyOf(nietOvergenomen);
    }

    /** Numbers only. */
    @Override
    public String toString() {
        return "Edexml[" + dossiers.size() + " leerlingen]";
    }
}
