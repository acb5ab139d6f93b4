package nl.passend.core.internal.motor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import nl.passend.core.kader.Kader;
import org.jspecify.annotations.Nullable;

/**
 * Something that depends on the kaders in force on a peildatum and a day of request, made once for each pair of stretches of time in
 * which nothing changes. Thread safe.
 *
 * @param <T> what is kept
 */
public final class Tijdvakken<T> {
    /** First day of each stretch but the first. */
    private final long[] grenzen;

    private final AtomicReferenceArray<@Nullable T> gemaakt;
    private final BiFunction<LocalDate, LocalDate, T> maak;

    /**
     * Of all versions of a stack.
     *
     * @param maak makes it for a peildatum and a day of request
     */
    public Tijdvakken(List<Kader> versies, BiFunction<LocalDate, LocalDate, T> maak) {
        this.grenzen = versies.stream()
                .flatMapToLong(kader -> LongStream.concat(
                        LongStream.of(kader.van().toEpochDay()),
                        kader.tot().stream().mapToLong(tot -> tot.toEpochDay() + 1)))
                .sorted()
                .distinct()
                .toArray();
        this.gemaakt = new AtomicReferenceArray<>((grenzen.length + 1) * (grenzen.length + 1));
        this.maak = maak;
    }

    /** What holds for a peildatum and a day of request, as numbers of days since 1970. */
    public T op(long peildag, long aanvraagdag) {
        int plaats = vak(peildag) * (grenzen.length + 1) + vak(aanvraagdag);
        @Nullable T bekend = gemaakt.getAcquire(plaats);
        if (bekend != null) {
            return bekend;
        }
        T nieuw = maak.apply(LocalDate.ofEpochDay(peildag), LocalDate.ofEpochDay(aanvraagdag));
        return gemaakt.compareAndSet(plaats, null, nieuw) ? nieuw : op(peildag, aanvraagdag);
    }

    private int vak(long dag) {
        int gevonden = Arrays.binarySearch(grenzen, dag);
        return gevonden >= 0 ? gevonden + 1 : -gevonden - 1;
    }
}
