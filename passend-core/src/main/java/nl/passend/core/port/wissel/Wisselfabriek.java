package nl.passend.core.port.wissel;

import java.util.Set;
import nl.passend.core.api.Experimenteel;

/**
 * Makes the exchange with one platform: the plug-in that {@link nl.passend.core.port.Plugins#wissels} finds. Implementations have a
 * public constructor or {@code provider()} without arguments.
 */
@Experimenteel
public interface Wisselfabriek {

    /** Short name of the platform; unique among the platforms of one application. */
    String naam();

    /** Kinds of request that the platform takes. */
    Set<Verzoeksoort> soorten();

    /** What the platform has a place for. */
    Wisseltabel tabel();

    /**
     * What would be lost, what is missing, and what should not go: nothing is sent.
     *
     * @throws nl.passend.core.fout.InvoerException PAS-2241 when the platform does not take this kind of request
     */
    default Verliesrapport droog(Ontwerp ontwerp) {
        return Verliesrapport.van(this, ontwerp);
    }

    /** The exchange over a transport. */
    DossierWissel maak(Bezorger bezorger);
}
