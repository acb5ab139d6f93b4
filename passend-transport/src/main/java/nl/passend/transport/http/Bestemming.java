package nl.passend.transport.http;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/**
 * Where a platform is, and how long to go on trying.
 *
 * @param platform name for messages
 * @param adres {@code https} with a host; paths of deliveries come after it
 * @param geheim name of the key that goes along as bearer token; empty when the platform asks for none in a header
 * @param pogingen attempts of one delivery, at least 1
 * @param wacht wait after the first failed attempt; it doubles, with a quarter of chance
 * @param langsteWacht no wait is longer, whatever the platform asks
 * @param geduld how long one attempt may take, answer included
 * @param grootsteAntwoord bytes of an answer that are taken at most
 * @param storingen failures in a row after which the platform is left alone
 * @param rust for how long
 */
@Experimenteel
public record Bestemming(
        String platform,
        URI adres,
        Optional<String> geheim,
        int pogingen,
        Duration wacht,
        Duration langsteWacht,
        Duration geduld,
        int grootsteAntwoord,
        int storingen,
        Duration rust) {

    /** Refuses what is not safe. */
    public Bestemming {
        boolean veilig = "https".equals(adres.getScheme()) || "http".equals(adres.getScheme()) && isLoopback(adres);
        if (!veilig
                || adres.getHost() == null
                || adres.getUserInfo() != null
                || adres.getQuery() != null
                || adres.getFragment() != null) {
            throw new InvoerException(Foutcode.ADRES_ONVEILIG, Plaats.wijzer("adres"), platform);
        }
    }

    private static boolean isLoopback(URI adres) {
        return "127.0.0.1".equals(adres.getHost()) || "[::1]".equals(adres.getHost());
    }

    /** A platform with usual patience: 4 attempts, 30 seconds each. */
    public static Bestemming van(String platform, URI adres) {
        if (!"https".equals(adres.getScheme())) {
            throw new InvoerException(Foutcode.ADRES_ONVEILIG, Plaats.wijzer("adres"), platform);
        }
        return gewoon(platform, adres);
    }

    /** A simulator on this machine, without TLS: the only place where that is taken. */
    public static Bestemming simulator(String platform, int poort) {
        Bestemming gewoon = gewoon(platform, URI.create("http://127.0.0.1:" + poort));
        return gewoon.met(gewoon.pogingen(), Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofSeconds(20))
                .metRust(Integer.MAX_VALUE, Duration.ofSeconds(1));
    }

    private static Bestemming gewoon(String platform, URI adres) {
        return new Bestemming(
                platform,
                adres,
                Optional.empty(),
                4,
                Duration.ofMillis(500),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                10_000_000,
                8,
                Duration.ofMinutes(1));
    }

    /** The same with a key in the header. */
    public Bestemming metGeheim(String naam) {
        return new Bestemming(
                platform,
                adres,
                Optional.of(naam),
                pogingen,
                wacht,
                langsteWacht,
                geduld,
                grootsteAntwoord,
                storingen,
                rust);
    }

    /** The same with other patience. */
    public Bestemming met(int keer, Duration eersteWacht, Duration hoogsteWacht, Duration perPoging) {
        return new Bestemming(
                platform, adres, geheim, keer, eersteWacht, hoogsteWacht, perPoging, grootsteAntwoord, storingen, rust);
    }

    /** The same, left alone after so many failures in a row for so long. */
    public Bestemming metRust(int naStoringen, Duration hoelang) {
        return new Bestemming(
                platform, adres, geheim, pogingen, wacht, langsteWacht, geduld, grootsteAntwoord, naStoringen, hoelang);
    }
}
