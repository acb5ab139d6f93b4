package nl.passend.simulators;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a simulator is asked.
 *
 * @param sleutel key of the delivery, when it has one
 * @param inhoud the message itself
 * @param bijlagen the other parts, by name
 */
@SuppressWarnings("ArrayRecordComponent")
record Vraag(
        String methode,
        String pad,
        Map<String, String> zoek,
        Map<String, String> koppen,
        Optional<String> sleutel,
        byte[] inhoud,
        Map<String, byte[]> bijlagen) {
    private static final Pattern GRENS = Pattern.compile("multipart/form-data; boundary=([A-Za-z0-9-]{1,70})");
    private static final Pattern NAAM = Pattern.compile("name=\"([^\"]*)\"");

    static Vraag van(HttpExchange uitwisseling, byte[] alles) {
        Map<String, String> koppen = new HashMap<>();
        uitwisseling
                .getRequestHeaders()
                .forEach((naam, waarden) -> koppen.put(naam.toLowerCase(Locale.ROOT), waarden.get(0)));
        Map<String, byte[]> bijlagen = new HashMap<>();
        byte[] inhoud = alles;
        Matcher grens = GRENS.matcher(koppen.getOrDefault("content-type", ""));
        if (grens.matches()) {
            bijlagen.putAll(delen(alles, grens.group(1)));
            byte[] bericht = bijlagen.remove("bericht");
            inhoud = bericht == null ? new byte[0] : bericht;
        }
        return new Vraag(
                uitwisseling.getRequestMethod(),
                uitwisseling.getRequestURI().getPath(),
                zoek(uitwisseling.getRequestURI().getRawQuery()),
                Map.copyOf(koppen),
                Optional.ofNullable(koppen.get("idempotency-key")),
                inhoud,
                Map.copyOf(bijlagen));
    }

    private static Map<String, String> zoek(@Nullable String tekst) {
        Map<String, String> uit = new HashMap<>();
        for (String deel : (tekst == null ? "" : tekst).split("&")) {
            int is = deel.indexOf('=');
            if (is > 0) {
                uit.put(deel.substring(0, is), deel.substring(is + 1));
            }
        }
        return uit;
    }

    /** One byte is one sign in ISO 8859-1, so that bytes survive being cut as text. */
    private static Map<String, byte[]> delen(byte[] alles, String grens) {
        Map<String, byte[]> uit = new HashMap<>();
        String tekst = new String(alles, StandardCharsets.ISO_8859_1);
        List<String> stukken = new ArrayList<>(List.of(tekst.split("\r\n--" + Pattern.quote(grens), -1)));
        for (String stuk : stukken) {
            int leeg = stuk.indexOf("\r\n\r\n");
            if (leeg > 0) {
                Matcher naam = NAAM.matcher(stuk.substring(0, leeg));
                if (naam.find()) {
                    uit.put(naam.group(1), stuk.substring(leeg + 4).getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return uit;
    }
}
