package nl.passend.core.port.wissel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;

/**
 * The outbox: requests wait here until they are sent, so that an event and its sending are recorded together and neither is lost. Time
 * is what the caller says it is. Implementations are thread safe; a durable one writes in the transaction of the event.
 */
@Experimenteel
public interface Postvak {

    /**
     * Puts a request in. The same key again changes nothing.
     *
     * @throws nl.passend.core.fout.InvoerException PAS-2202 when the key stands for another request
     */
    void leg(Verzoek verzoek, Instant nu);

    /**
     * Takes the request that is due longest, for so long: until then nobody else gets it. A lease that runs out is due again where the
     * platform knows keys, and otherwise is to be checked by a person, for it may have been sent.
     */
    Optional<Lening> leen(Instant nu, Duration hoelang);

    /**
     * Records what became of it. An accepted request stays accepted, whatever comes later; the outcome of a lease that ran out counts
     * too, for it is what happened.
     *
     * @throws nl.passend.core.fout.InvoerException PAS-2203 when there is no such request
     */
    void meld(Lening lening, Verzenduitkomst uitkomst, Instant nu);

    /**
     * A person looked at the platform and tells whether an uncertain request is there.
     *
     * @param platformnummer its number there; empty when it is not there: it is due again
     * @throws nl.passend.core.fout.InvoerException PAS-2203 when no such request waits for a person, PAS-1105 when nobody is named
     */
    void stelVast(String sleutel, Optional<String> platformnummer, Actor door, Instant nu);

    /** How each request stands, in the order in which they came. */
    List<Poststand> alles();

    /** A request that was taken, and until when. */
    @Experimenteel
    record Lening(Verzoek verzoek, int poging, Instant tot) {}
}
