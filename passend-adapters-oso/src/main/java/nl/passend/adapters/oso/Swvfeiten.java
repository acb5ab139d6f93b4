package nl.passend.adapters.oso;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;

/** The facts of a pupil and a school that go into an aanvraag SWV-dossier beside the events. Immutable; its text form shows none. */
@Experimenteel
public final class Swvfeiten {
    /** None. */
    public static final Swvfeiten GEEN = new Swvfeiten(Map.of(), List.of());

    private final Map<Swvfeit, String> feiten;
    private final List<Map<Swvfeit, String>> verzorgers;

    private Swvfeiten(Map<Swvfeit, String> feiten, List<Map<Swvfeit, String>> verzorgers) {
        this.feiten = feiten;
        this.verzorgers = List.copyOf(verzorgers);
    }

    /** With one more fact, of the school, the pupil or the program. */
    public Swvfeiten met(Swvfeit feit, String waarde) {
        if (feit.isVanVerzorger()) {
            throw new IllegalArgumentException(feit.sleutel());
        }
        Map<Swvfeit, String> meer = new EnumMap<>(Swvfeit.class);
        meer.putAll(feiten);
        meer.put(feit, waarde);
        return new Swvfeiten(meer, verzorgers);
    }

    /** With one more carer, of whom these facts are known. */
    public Swvfeiten metVerzorger(Map<Swvfeit, String> vanVerzorger) {
        vanVerzorger.keySet().stream().filter(feit -> !feit.isVanVerzorger()).forEach(feit -> {
            throw new IllegalArgumentException(feit.sleutel());
        });
        List<Map<Swvfeit, String>> meer = new ArrayList<>(verzorgers);
        meer.add(Map.copyOf(vanVerzorger));
        return new Swvfeiten(feiten, meer);
    }

    Optional<String> waarde(Swvfeit feit) {
        return Optional.ofNullable(feiten.get(feit)).filter(waarde -> !waarde.isBlank());
    }

    List<Map<Swvfeit, String>> verzorgers() {
        return verzorgers;
    }

    /** The number of facts. */
    @Override
    public String toString() {
        return "Swvfeiten[" + feiten.size() + "]";
    }
}
