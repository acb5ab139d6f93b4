package nl.passend.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is worked out beside the main thread.
 *
 * @param <T> what comes out
 */
final class Achtergrond<T> {
    private final FutureTask<T> taak;

    private Achtergrond(Supplier<T> werk) {
        this.taak = new FutureTask<>(werk::get);
    }

    static <T> Achtergrond<T> start(Supplier<T> werk) {
        Achtergrond<T> uit = new Achtergrond<>(werk);
        Thread draad = new Thread(uit.taak, "passend-achtergrond");
        draad.setDaemon(true);
        draad.start();
        return uit;
    }

    /** Waits for it, and fails as it failed. */
    T haal() {
        try {
            return taak.get();
        } catch (ExecutionException fout) {
            if (fout.getCause() instanceof RuntimeException oorzaak) {
                throw oorzaak;
            }
            if (fout.getCause() instanceof Error oorzaak) {
                throw oorzaak;
            }
            throw new IllegalStateException(fout.getCause());
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }
}
