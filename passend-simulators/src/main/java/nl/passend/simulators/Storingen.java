package nl.passend.simulators;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import nl.passend.core.api.Experimenteel;

/** Which fault each next delivery meets. Thread safe. */
@Experimenteel
@FunctionalInterface
public interface Storingen {

    /** The next. */
    Storing volgende();

    /** Never any. */
    static Storingen geen() {
        return () -> Storing.GEEN;
    }

    /** These in order, and then none. */
    static Storingen volgens(Storing... rij) {
        Queue<Storing> over = new ArrayDeque<>(List.of(rij));
        return () -> {
            synchronized (over) {
                Storing een = over.poll();
                return een == null ? Storing.GEEN : een;
            }
        };
    }

    /**
     * Any, by a fixed seed.
     *
     * @param procent in how many of a hundred something goes wrong
     */
    static Storingen willekeurig(long zaad, int procent) {
        Random kans = new Random(zaad);
        Storing[] alle = Storing.values();
        return () -> {
            synchronized (kans) {
                return kans.nextInt(100) < procent ? alle[1 + kans.nextInt(alle.length - 1)] : Storing.GEEN;
            }
        };
    }
}
