package nl.passend.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.Geheim;
import nl.passend.core.port.Geheimen;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.Bijlage;
import nl.passend.core.port.wissel.Zending;
import nl.passend.testkit.Verzoeken;
import nl.passend.transport.http.Bestemming;
import nl.passend.transport.http.HttpBezorger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The transport against a server that does what the test says. */
class HttpBezorgerTest {
    private static final byte[] INHOUD = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Geheimen GEHEIMEN = naam -> Geheim.van("MERKSLEUTEL");

    /** What a server does with one request. */
    private interface Doen {
        void doe(HttpExchange uitwisseling) throws IOException;
    }

    private final List<Doen> rij = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, String>> gezien = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> lengten = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(draden);
        server.createContext("/", uitwisseling -> {
            Map<String, String> koppen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            uitwisseling.getRequestHeaders().forEach((naam, waarden) -> koppen.put(naam, waarden.get(0)));
            gezien.add(koppen);
            lengten.add(uitwisseling.getRequestBody().readAllBytes().length);
            Doen wat = rij.isEmpty() ? antwoord(200) : rij.remove(0);
            try (uitwisseling) {
                wat.doe(uitwisseling);
            }
        });
        server.start();
    }

    @AfterEach
    void einde() {
        server.stop(0);
        draden.shutdownNow();
    }

    private static Doen antwoord(int code) {
        return uitwisseling -> uitwisseling.sendResponseHeaders(code, -1);
    }

    private static Doen verbreek() {
        return uitwisseling -> {};
    }

    private Bestemming bestemming() {
        return Bestemming.simulator("proef", server.getAddress().getPort());
    }

    private Bezorging bezorg(boolean herhaalbaar) {
        return new HttpBezorger(bestemming(), GEHEIMEN).bezorg(zending(herhaalbaar, List.of()));
    }

    private static Zending zending(boolean herhaalbaar, List<Bijlage> bijlagen) {
        return new Zending(
                Zending.Methode.POST,
                "/x",
                "application/json",
                Map.of(),
                INHOUD.length,
                () -> new ByteArrayInputStream(INHOUD),
                bijlagen,
                Optional.of("sleutel-1"),
                herhaalbaar);
    }

    /** Too busy is tried again, whether or not a second delivery does harm; a failure of the server only where it does none. */
    @ParameterizedTest
    @CsvSource({
        "429, true, Beantwoord, 2",
        "429, false, Beantwoord, 2",
        "500, true, Beantwoord, 2",
        "500, false, Onzeker, 1",
        "503, false, Onzeker, 1",
        "400, true, Beantwoord, 1",
        "404, false, Beantwoord, 1"
    })
    void watOpnieuwWordtGeprobeerd(int code, boolean herhaalbaar, String uit, int keren) {
        rij.add(antwoord(code));
        assertThat(bezorg(herhaalbaar).getClass().getSimpleName()).isEqualTo(uit);
        assertThat(gezien)
                .hasSize(keren)
                .allSatisfy(koppen -> assertThat(koppen).containsEntry("Idempotency-Key", "sleutel-1"));
    }

    /** Four attempts and no more; three failures before a good answer pass, four do not. */
    @Test
    void vierPogingen() {
        rij.addAll(List.of(antwoord(500), antwoord(500), antwoord(500)));
        assertThat(bezorg(true)).isInstanceOfSatisfying(Bezorging.Beantwoord.class, uit -> {
            assertThat(uit.code()).isEqualTo(200);
            assertThat(uit.naTwijfel()).isTrue();
        });
        gezien.clear();
        rij.addAll(List.of(antwoord(500), antwoord(500), antwoord(500), antwoord(500)));
        assertThat(bezorg(true)).isInstanceOf(Bezorging.Onzeker.class);
        assertThat(gezien).hasSize(4);
    }

    @Test
    void teDrukBlijvendIsZekerNietBezorgd() {
        rij.addAll(List.of(antwoord(429), antwoord(429), antwoord(429), antwoord(429)));
        assertThat(bezorg(false)).isInstanceOfSatisfying(Bezorging.Beantwoord.class, uit -> {
            assertThat(uit.code()).isEqualTo(429);
            assertThat(uit.naTwijfel()).isFalse();
        });
    }

    @Test
    void eenVerbrokenLijnIsTwijfel() {
        rij.add(verbreek());
        assertThat(bezorg(false)).isInstanceOf(Bezorging.Onzeker.class);
        assertThat(gezien).hasSize(1);
        rij.add(verbreek());
        assertThat(bezorg(true))
                .isInstanceOfSatisfying(
                        Bezorging.Beantwoord.class,
                        uit -> assertThat(uit.naTwijfel()).isTrue());
    }

    @Test
    void nietsDatLuistertIsZekerNietBezorgd() throws IOException {
        int dicht;
        try (ServerSocket even = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dicht = even.getLocalPort();
        }
        assertThat(new HttpBezorger(Bestemming.simulator("proef", dicht), GEHEIMEN).bezorg(zending(false, List.of())))
                .isInstanceOf(Bezorging.NietBezorgd.class);
    }

    @Test
    void wieNietAntwoordtKrijgtZijnTijdEnNietMeer() throws InterruptedException {
        CountDownLatch klaar = new CountDownLatch(1);
        rij.add(uitwisseling -> {
            try {
                klaar.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException gestopt) {
                Thread.currentThread().interrupt();
            }
        });
        Bestemming kort = bestemming().met(1, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(150));
        assertThat(new HttpBezorger(kort, GEHEIMEN).bezorg(zending(false, List.of())))
                .isInstanceOfSatisfying(
                        Bezorging.Onzeker.class,
                        uit -> assertThat(uit.reden().woorden()).contains("timeout"));
        klaar.countDown();
    }

    /** Two failures in a row: the third delivery does not leave; nothing was sent, so it certainly failed. */
    @Test
    void naTweeStoringenMetRust() {
        Bestemming rustig = bestemming()
                .met(1, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofSeconds(20))
                .metRust(2, Duration.ofHours(1));
        HttpBezorger bezorger = new HttpBezorger(rustig, GEHEIMEN);
        rij.addAll(List.of(antwoord(500), antwoord(500)));
        assertThat(bezorger.bezorg(zending(true, List.of()))).isInstanceOf(Bezorging.Onzeker.class);
        assertThat(bezorger.bezorg(zending(true, List.of()))).isInstanceOf(Bezorging.Onzeker.class);
        assertThat(bezorger.bezorg(zending(true, List.of())))
                .isInstanceOfSatisfying(
                        Bezorging.NietBezorgd.class,
                        uit -> assertThat(uit.reden().tekst(Locale.ROOT)).contains("left alone"));
        assertThat(gezien).hasSize(2);
    }

    /** Another host is not followed to, and a client that would is not taken. */
    @Test
    void volgtGeenVerwijzing() {
        rij.add(uitwisseling -> {
            uitwisseling.getResponseHeaders().set("Location", "https://elders.example/");
            uitwisseling.sendResponseHeaders(302, -1);
        });
        assertThat(bezorg(true))
                .isInstanceOfSatisfying(
                        Bezorging.Beantwoord.class,
                        uit -> assertThat(uit.code()).isEqualTo(302));
        assertThat(gezien).hasSize(1);
        HttpClient volger = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        assertThatThrownBy(() -> new HttpBezorger(bestemming(), GEHEIMEN, volger))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eenPadDatWegWijst() {
        HttpBezorger bezorger = new HttpBezorger(bestemming(), GEHEIMEN);
        for (String pad : List.of("@elders.example/", ".elders.example/", "/../x")) {
            assertThat(bezorger.bezorg(Zending.vraag(pad))).isInstanceOf(Bezorging.NietBezorgd.class);
        }
        assertThat(gezien).isEmpty();
    }

    @Test
    void deSleutelStaatAlleenInDeKop() {
        rij.add(antwoord(500));
        Bezorging uit = new HttpBezorger(bestemming().metGeheim("proef"), GEHEIMEN).bezorg(zending(false, List.of()));
        assertThat(gezien.get(0)).containsEntry("Authorization", "Bearer MERKSLEUTEL");
        assertThat(uit.toString() + bestemming().metGeheim("proef")).doesNotContain("MERKSLEUTEL");
        Geheimen geen = naam -> {
            throw new InvoerException(Foutcode.GEHEIM_ONTBREEKT, Plaats.ONBEKEND, naam);
        };
        assertThat(new HttpBezorger(bestemming().metGeheim("proef"), geen).bezorg(zending(false, List.of())))
                .isInstanceOf(Bezorging.NietBezorgd.class);
    }

    @Test
    void eenTeGrootAntwoord() {
        rij.add(uitwisseling -> {
            uitwisseling.sendResponseHeaders(200, 0);
            byte[] blok = new byte[100_000];
            for (int i = 0; i < 200; i++) {
                uitwisseling.getResponseBody().write(blok);
            }
        });
        assertThat(bezorg(false)).isInstanceOf(Bezorging.Onzeker.class);
    }

    /** An enclosure that is not what was announced: nothing arrives whole, and nothing is tried again. */
    @Test
    void eenBijlageDieAndersIs() {
        Bijlage goed = Verzoeken.bijlage(50_000);
        Bijlage fout = new Bijlage(
                goed.naam(),
                goed.document(),
                goed.mediatype(),
                goed.lengte(),
                goed.sha256(),
                () -> new ByteArrayInputStream(new byte[50_000]));
        Bezorging uit = new HttpBezorger(bestemming(), GEHEIMEN).bezorg(zending(true, List.of(fout)));
        assertThat(uit)
                .isInstanceOfSatisfying(
                        Bezorging.NietBezorgd.class,
                        niet -> assertThat(niet.reden().tekst(Locale.ROOT))
                                .contains("PAS-2204")
                                .doesNotContain("merkbestand"));
    }

    /** 20 MB passes without being held: the stream is opened once for each attempt. */
    @Test
    void eenGroteBijlage() throws IOException {
        int bytes = 20_000_000;
        byte[] blok = new byte[bytes];
        int[] geopend = {0};
        Bijlage groot = new Bijlage("x.pdf", "plan", "application/pdf", bytes, Verzoeken.sha256(blok), () -> {
            geopend[0]++;
            return new ByteArrayInputStream(blok);
        });
        rij.add(antwoord(500));
        Bezorging uit = new HttpBezorger(bestemming(), GEHEIMEN).bezorg(zending(true, List.of(groot)));
        assertThat(uit).isInstanceOf(Bezorging.Beantwoord.class);
        assertThat(geopend[0]).isEqualTo(2);
        assertThat(lengten).allMatch(lengte -> lengte > bytes);
        try (InputStream in = groot.gecontroleerd().open()) {
            assertThat(in.skip(10)).isEqualTo(10);
        }
    }
}
