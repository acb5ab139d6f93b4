package nl.passend.core.werkvoorraad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Beoordeling;

/** Makes one work list of the assessments of many dossiers. */
@Experimenteel
public final class Werkvoorraad {
    /** What breaks first comes first: by day, the law before an agreement before a wish; without a day last. */
    private static final Comparator<Werkregel> WAT_EERST_BREEKT = Comparator.comparing(
                    (Werkregel regel) -> regel.uiterlijk().isEmpty())
            .thenComparing(regel -> regel.uiterlijk().orElse(LocalDate.MAX))
            .thenComparing(Werkregel::stand)
            .thenComparingInt(regel -> regel.hardheid().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(Werkregel::leerling)
            .thenComparing(Werkregel::element)
            .thenComparing(Werkregel::zaak);

    private Werkvoorraad() {}

    /**
     * All that is due in some dossiers, in the order in which it breaks.
     *
     * @param beoordelingen one for each dossier, commonly all of one day
     */
    public static List<Werkregel> van(Collection<Beoordeling> beoordelingen) {
        List<Werkregel> regels = new ArrayList<>();
        for (Beoordeling beoordeling : beoordelingen) {
            regels.addAll(new Werkzoeker(beoordeling).regels());
        }
        regels.sort(WAT_EERST_BREEKT);
        return List.copyOf(regels);
    }
}
