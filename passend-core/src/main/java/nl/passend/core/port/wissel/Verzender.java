package nl.passend.core.port.wissel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.port.wissel.Postvak.Lening;

/** Empties an outbox into an exchange, one round at a time; who calls it decides when and on which thread. */
@Experimenteel
public final class Verzender {
    private final Postvak postvak;
    private final DossierWissel wissel;
    private final Duration lening;

    /**
     * Between these two.
     *
     * @param lening how long a request is taken: longer than the transport may need with all its retries
     */
    public Verzender(Postvak postvak, DossierWissel wissel, Duration lening) {
        this.postvak = postvak;
        this.wissel = wissel;
        this.lening = lening;
    }

    /** Sends all that is due now, each once, and gives what became of them. */
    public List<Verzenduitkomst> ronde(Instant nu) {
        List<Verzenduitkomst> uit = new ArrayList<>();
        for (Optional<Lening> een = postvak.leen(nu, lening); een.isPresent(); een = postvak.leen(nu, lening)) {
            Verzenduitkomst uitkomst = wissel.verzend(een.get().verzoek());
            postvak.meld(een.get(), uitkomst, nu);
            uit.add(uitkomst);
        }
        return uit;
    }
}
