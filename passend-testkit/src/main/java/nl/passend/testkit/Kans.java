package nl.passend.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Choices from one source of chance. */
final class Kans {
    private final Random bron;

    Kans(Random bron) {
        this.bron = bron;
    }

    /** True in this many of a hundred. */
    boolean procent(int hoeveel) {
        return bron.nextInt(100) < hoeveel;
    }

    int tot(int grens) {
        return bron.nextInt(grens);
    }

    <T> T uit(List<T> lijst) {
        return lijst.get(bron.nextInt(lijst.size()));
    }

    @SafeVarargs
    final <T> T uit(T... keuzes) {
        return keuzes[bron.nextInt(keuzes.length)];
    }

    /** One of these, or null when there is none. */
    <T> @Nullable T ofNiets(List<T> lijst) {
        return lijst.isEmpty() ? null : uit(lijst);
    }

    /** Some of these, in order. */
    <T> List<T> deel(List<T> lijst, int procentPerStuk) {
        List<T> gekozen = new ArrayList<>();
        for (T een : lijst) {
            if (procent(procentPerStuk)) {
                gekozen.add(een);
            }
        }
        return gekozen;
    }

    LocalDate dag(LocalDate van, LocalDate tot) {
        return van.plusDays(bron.nextInt(Math.toIntExact(tot.toEpochDay() - van.toEpochDay()) + 1));
    }
}
