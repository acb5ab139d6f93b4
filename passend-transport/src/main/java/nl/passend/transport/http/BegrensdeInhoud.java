package nl.passend.transport.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes an answer up to a number of bytes; a longer one fails, for what it would do to memory. */
final class BegrensdeInhoud implements BodySubscriber<byte[]> {
    private final int meest;
    private final ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> inhoud = new CompletableFuture<>();
    private @Nullable Subscription bron;

    BegrensdeInhoud(int meest) {
        this.meest = meest;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return inhoud;
    }

    @Override
    public void onSubscribe(Subscription abonnement) {
        bron = abonnement;
        abonnement.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> stukken) {
        for (ByteBuffer stuk : stukken) {
            if (gelezen.size() + stuk.remaining() > meest) {
                if (bron != null) {
                    bron.cancel();
                }
                inhoud.completeExceptionally(new IOException("te groot"));
                return;
            }
            byte[] bytes = new byte[stuk.remaining()];
            stuk.get(bytes);
            gelezen.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable fout) {
        inhoud.completeExceptionally(fout);
    }

    @Override
    public void onComplete() {
        inhoud.complete(gelezen.toByteArray());
    }
}
