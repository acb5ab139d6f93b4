package nl.passend.transport.http;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLHandshakeException;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.Geheimen;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.Zending;

/**
 * Delivers over HTTP with the client of the JDK. What certainly was not carried out is tried again; what may have been carried out only
 * where a second delivery does no harm. Redirects are not followed: the host is the one that was given. Thread safe; make one per
 * platform and keep it.
 */
@Experimenteel
public final class HttpBezorger implements Bezorger {
    private final Bestemming bestemming;
    private final Geheimen geheimen;
    private final HttpClient client;
    private final CircuitBreaker<Poging> rust;
    private final FailsafeExecutor<Poging> herhaalbaar;
    private final FailsafeExecutor<Poging> eenmalig;

    /** Toward a platform, with keys from this source. */
    public HttpBezorger(Bestemming bestemming, Geheimen geheimen) {
        this(
                bestemming,
                geheimen,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(bestemming.geduld())
                        .build());
    }

    /** The same with a client of the caller, for a proxy or certificates of its own; it must not follow redirects. */
    public HttpBezorger(Bestemming bestemming, Geheimen geheimen, HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("redirects");
        }
        this.bestemming = bestemming;
        this.geheimen = geheimen;
        this.client = client;
        this.rust = CircuitBreaker.<Poging>builder()
                .handleResultIf(Poging::storing)
                .withFailureThreshold(bestemming.storingen())
                .withDelay(bestemming.rust())
                .build();
        this.herhaalbaar = Failsafe.with(herhaling(true), rust);
        this.eenmalig = Failsafe.with(herhaling(false), rust);
    }

    private RetryPolicy<Poging> herhaling(boolean ookBijTwijfel) {
        return RetryPolicy.<Poging>builder()
                .handleResultIf(poging -> poging.storing() && (ookBijTwijfel || !poging.twijfel()))
                .abortOn(CircuitBreakerOpenException.class, InvoerException.class)
                .withMaxAttempts(bestemming.pogingen())
                .withBackoff(bestemming.wacht(), bestemming.langsteWacht())
                .withJitter(0.25)
                .withDelayFn(stand -> {
                    Poging laatste = stand.getLastResult();
                    Duration gevraagd = laatste == null ? null : laatste.wacht();
                    boolean teLang = gevraagd != null && gevraagd.compareTo(bestemming.langsteWacht()) > 0;
                    return teLang ? bestemming.langsteWacht() : gevraagd == null ? Duration.ofNanos(-1) : gevraagd;
                })
                .build();
    }

    @Override
    public Bezorging bezorg(Zending zending) {
        AtomicBoolean twijfel = new AtomicBoolean();
        try {
            Poging laatste = (zending.herhaalbaar() ? herhaalbaar : eenmalig).get(() -> {
                Poging poging = probeer(zending);
                if (poging.twijfel()) {
                    twijfel.set(true);
                }
                return poging;
            });
            return uitkomst(laatste, twijfel.get());
        } catch (CircuitBreakerOpenException open) {
            return zonder(twijfel.get(), "@platform-met-rust");
        } catch (InvoerException eigen) {
            Melding reden = eigen.meldingen().get(0);
            return twijfel.get() ? new Bezorging.Onzeker(reden) : new Bezorging.NietBezorgd(reden);
        }
    }

    private Bezorging uitkomst(Poging laatste, boolean twijfel) {
        if (laatste.code() == 0 || laatste.twijfel()) {
            return zonder(twijfel, laatste.reden());
        }
        return new Bezorging.Beantwoord(laatste.code(), laatste.inhoud(), twijfel);
    }

    private Bezorging zonder(boolean twijfel, String reden) {
        return twijfel
                ? new Bezorging.Onzeker(Melding.van(Foutcode.BEZORGING_ONZEKER, Plaats.ONBEKEND, reden))
                : new Bezorging.NietBezorgd(
                        Melding.van(Foutcode.NIET_BEZORGD, Plaats.ONBEKEND, bestemming.platform(), reden));
    }

    private Poging probeer(Zending zending) {
        HttpRequest vraag = vraag(zending);
        CompletableFuture<HttpResponse<byte[]>> antwoord =
                client.sendAsync(vraag, weg -> new BegrensdeInhoud(bestemming.grootsteAntwoord()));
        try {
            HttpResponse<byte[]> er = antwoord.get(bestemming.geduld().toMillis(), TimeUnit.MILLISECONDS);
            return Poging.antwoord(er.statusCode(), er.body(), Wachttijd.van(er.headers()));
        } catch (TimeoutException traag) {
            antwoord.cancel(true);
            return Poging.zonderAntwoord(true, "timeout");
        } catch (InterruptedException gestopt) {
            antwoord.cancel(true);
            Thread.currentThread().interrupt();
            return Poging.zonderAntwoord(true, "interrupt");
        } catch (ExecutionException mislukt) {
            return zonderAntwoord(mislukt);
        }
    }

    /** Which failures come before anything was carried out. The texts of exceptions may quote, so only their kind is told. */
    private static Poging zonderAntwoord(ExecutionException mislukt) {
        Throwable oorzaak = mislukt;
        while (oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
            if (oorzaak instanceof InvoerException eigen) {
                throw eigen;
            }
            boolean nooitBegonnen = oorzaak instanceof ConnectException
                    || oorzaak instanceof HttpConnectTimeoutException
                    || oorzaak instanceof SSLHandshakeException;
            if (nooitBegonnen) {
                return Poging.zonderAntwoord(false, oorzaak.getClass().getSimpleName());
            }
        }
        return Poging.zonderAntwoord(true, oorzaak.getClass().getSimpleName());
    }

    private HttpRequest vraag(Zending zending) {
        Lading lading = Lading.van(zending);
        HttpRequest.Builder uit = HttpRequest.newBuilder(adres(zending.pad()))
                .method(zending.methode().name(), lading.inhoud());
        if (zending.methode() != Zending.Methode.GET) {
            uit.header("Content-Type", lading.mediatype());
        }
        zending.koppen().forEach(uit::header);
        zending.sleutel().ifPresent(sleutel -> uit.header("Idempotency-Key", sleutel));
        bestemming
                .geheim()
                .ifPresent(naam ->
                        geheimen.geheim(naam).gebruik(waarde -> uit.header("Authorization", "Bearer " + waarde)));
        return uit.build();
    }

    private URI adres(String pad) {
        URI adres = URI.create(bestemming.adres() + pad);
        boolean zelfdeHost = pad.startsWith("/")
                && bestemming.adres().getAuthority().equals(adres.getAuthority())
                && !pad.contains("..");
        if (!zelfdeHost) {
            throw new InvoerException(Foutcode.ADRES_ONVEILIG, Plaats.wijzer("pad"), bestemming.platform());
        }
        return adres;
    }
}
