package nl.passend.core.kader;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;

/**
 * One line of a requirement.
 *
 * @param id stable id, such as {@code land:naar-de-tlv.besluiten/1}
 * @param voorwaarde what must be so
 * @param als only when; empty for always
 * @param bron where it stands
 */
@Experimenteel
public record Eis(String id, Voorwaarde voorwaarde, List<Voorwaarde> als, Bron bron) {

    /** The condition with its {@code als}: not so, or required. */
    public Voorwaarde geheel() {
        if (als.isEmpty()) {
            return voorwaarde;
        }
        Voorwaarde wanneer = als.size() == 1 ? als.get(0) : new Voorwaarde.AlleVan(als);
        return new Voorwaarde.EenVan(List.of(new Voorwaarde.Niet(wanneer), voorwaarde));
    }
}
