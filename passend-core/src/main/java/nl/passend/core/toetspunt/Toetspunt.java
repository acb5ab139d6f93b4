package nl.passend.core.toetspunt;

import java.util.List;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Soort;

/** Looks for one fault. Pure: same view, same answer. Implementations are thread safe. */
@Experimenteel
public interface Toetspunt {

    /** Which fault. */
    Toetscode code();

    /** Kinds of events that it reads. */
    Set<Soort> leest();

    /** Every place in one zaak where the fault shows; empty when it does not, or when the record cannot tell. */
    List<Treffer> toets(Toetszicht zicht);
}
