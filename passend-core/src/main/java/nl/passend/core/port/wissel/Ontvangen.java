package nl.passend.core.port.wissel;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.fout.Melding;

/** What became of a message. */
@Experimenteel
public sealed interface Ontvangen {

    /** It belongs to a request of ours: these facts go into the dossier, in the zaak of the request. */
    record Aangenomen(Verzoek verzoek, List<Gebeurtenis> gebeurtenissen) implements Ontvangen {}

    /** It came before; nothing is done again. */
    record Dubbel() implements Ontvangen {}

    /** It is kept apart for a person, and no dossier changes. */
    record Geweigerd(Melding reden) implements Ontvangen {}
}
