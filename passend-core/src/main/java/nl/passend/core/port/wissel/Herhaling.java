package nl.passend.core.port.wissel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;

/**
 * When a request that failed is tried again.
 *
 * @param wachttijden wait after the first, second, … failure; after the last it is given up
 */
@Experimenteel
public record Herhaling(List<Duration> wachttijden) {
    /** After 1 and 10 minutes, 1, 6 and 24 hours. */
    public static final Herhaling GEWOON = new Herhaling(List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24)));

    /** Makes the list unmodifiable. */
    public Herhaling {
        wachttijden = List.copyOf(wachttijden);
    }

    /** Wait after this many attempts; empty when it is given up. */
    public Optional<Duration> na(int pogingen) {
        return pogingen <= wachttijden.size() ? Optional.of(wachttijden.get(pogingen - 1)) : Optional.empty();
    }
}
