package nl.passend.simulators;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.passend.core.api.Experimenteel;

/**
 * A platform on this machine: it listens on the loopback address, meets each delivery with the fault that is due, and stops when it is
 * closed. Its clock stands still but for what faults and the caller add. Thread safe.
 */
@Experimenteel
public abstract sealed class Simulator implements AutoCloseable
        permits LoketSimulator, ParnassysSimulator, RodSimulator {
    static {
        // Without it each small answer waits 40 ms for an acknowledgement.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    /** No request is larger; what is longer is refused. */
    private static final int GROOTSTE = 200_000_000;

    private static final Duration TRAAGHEID = Duration.ofSeconds(20);

    private final HttpServer server;
    private final ExecutorService draden;
    private volatile Storingen storingen = Storingen.geen();
    private final Object tik = new Object();
    private Instant klok = Instant.parse("2021-10-11T08:00:00Z");
    private final AtomicInteger ontvangen = new AtomicInteger();

    Simulator(int poort) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        draden = Executors.newFixedThreadPool(4, taak -> {
            Thread draad = new Thread(taak, "simulator-" + server.getAddress().getPort());
            draad.setDaemon(true);
            return draad;
        });
        server.setExecutor(draden);
        server.createContext("/", this::ontvang);
    }

    final void begin() {
        server.start();
    }

    /** Port on which it listens. */
    public final int poort() {
        return server.getAddress().getPort();
    }

    /** From now on these faults. */
    public final void storingen(Storingen nieuw) {
        storingen = nieuw;
    }

    /** Number of deliveries so far, whatever became of them. */
    public final int ontvangen() {
        return ontvangen.get();
    }

    /** The time on its clock. */
    public final Instant nu() {
        synchronized (tik) {
            return klok;
        }
    }

    /** Moves its clock. */
    public final void verzet(Duration hoever) {
        synchronized (tik) {
            klok = klok.plus(hoever);
        }
    }

    /** Carries out a delivery and gives the answer. */
    abstract Antwoord behandel(Vraag vraag);

    /** What it says for no. */
    abstract Antwoord nee();

    /** What another version of it would say. */
    abstract Antwoord oudeVersie();

    private void ontvang(HttpExchange uitwisseling) throws IOException {
        ontvangen.incrementAndGet();
        Storing storing = storingen.volgende();
        try (uitwisseling) {
            if (storing == Storing.VERBROKEN_VOORAF) {
                return;
            }
            byte[] inhoud = uitwisseling.getRequestBody().readNBytes(GROOTSTE + 1);
            if (inhoud.length > GROOTSTE) {
                stuur(uitwisseling, Antwoord.leeg(413));
                return;
            }
            Antwoord antwoord = antwoord(storing, Vraag.van(uitwisseling, inhoud));
            if (storing == Storing.HALF_ANTWOORD) {
                half(uitwisseling, antwoord);
            } else if (storing != Storing.VERBROKEN_ACHTERAF) {
                stuur(uitwisseling, antwoord);
            }
        }
    }

    private Antwoord antwoord(Storing storing, Vraag vraag) {
        return switch (storing) {
            case TE_DRUK -> Antwoord.leeg(429);
            case FOUT_VOORAF, HALF_GESCHREVEN -> Antwoord.leeg(500);
            case OUDE_VERSIE -> oudeVersie();
            case MIN_EEN -> nee();
            default -> gedaan(storing, vraag);
        };
    }

    private Antwoord gedaan(Storing storing, Vraag vraag) {
        if (storing == Storing.TRAAG) {
            verzet(TRAAGHEID);
        }
        Antwoord eerste = behandel(vraag);
        Antwoord antwoord = storing == Storing.DUBBEL_BEZORGD ? behandel(vraag) : eerste;
        return storing == Storing.FOUT_ACHTERAF ? Antwoord.leeg(500) : antwoord;
    }

    private static void stuur(HttpExchange uitwisseling, Antwoord antwoord) throws IOException {
        uitwisseling.getResponseHeaders().set("Content-Type", antwoord.mediatype());
        if (antwoord.code() == 429) {
            uitwisseling.getResponseHeaders().set("Retry-After", "0");
        }
        uitwisseling.sendResponseHeaders(
                antwoord.code(), antwoord.inhoud().length == 0 ? -1 : antwoord.inhoud().length);
        uitwisseling.getResponseBody().write(antwoord.inhoud());
    }

    private static void half(HttpExchange uitwisseling, Antwoord antwoord) throws IOException {
        byte[] inhoud = antwoord.inhoud();
        if (inhoud.length > 1) {
            uitwisseling.sendResponseHeaders(antwoord.code(), inhoud.length);
            uitwisseling.getResponseBody().write(inhoud, 0, inhoud.length / 2);
            uitwisseling.getResponseBody().flush();
        }
    }

    /** Stops at once; what was under way is cut off. */
    @Override
    public final void close() {
        server.stop(0);
        draden.shutdownNow();
    }
}
