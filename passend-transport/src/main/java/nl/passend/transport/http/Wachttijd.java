package nl.passend.transport.http;

import java.net.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long an answer asks to wait. A day of the calendar is not taken: there is no clock here. */
final class Wachttijd {
    private Wachttijd() {}

    static @Nullable Duration van(HttpHeaders koppen) {
        return koppen.firstValue("Retry-After")
                .filter(tekst -> tekst.matches("\\d{1,6}"))
                .map(tekst -> Duration.ofSeconds(Long.parseLong(tekst)))
                .orElse(null);
    }
}
