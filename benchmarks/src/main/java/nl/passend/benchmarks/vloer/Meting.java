package nl.passend.benchmarks.vloer;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Measures the CPU time and the bytes that this thread spends on a case, in this process: what other programs do to the
 * clock on the wall does not count. Candidates take turns, so that their ratio holds where the machine is busy.
 */
public final class Meting {

    private static final int RONDES = 15;
    private static final long OPWARMEN_NS = 2_000_000_000L;
    private static final long RONDE_NS = 200_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Where the results of the work go, so that no compiler may leave the work out. */
    private static volatile long put;

    private Meting() {}

    /**
     * Something to measure.
     *
     * @param naam its name
     * @param werk judges the case with this number and returns a number made from all answers
     * @param gevallen how many cases there are; they take turns
     */
    public record Kandidaat(String naam, IntToLongFunction werk, int gevallen) {}

    /**
     * What one case costs.
     *
     * @param naam the name of the candidate
     * @param ns CPU time in nanoseconds, the median over the rounds
     * @param bytes bytes allocated, the median over the rounds
     */
    public record Kosten(String naam, double ns, double bytes) {}

    /** Measures one candidate. */
    public static Kosten meet(String naam, IntToLongFunction werk, int gevallen) {
        return meet(List.of(new Kandidaat(naam, werk, gevallen))).get(0);
    }

    /** Measures candidates in the same rounds, and keeps their order. */
    public static List<Kosten> meet(List<Kandidaat> kandidaten) {
        int aantal = kandidaten.size();
        int[] omgangen = new int[aantal];
        for (int k = 0; k < aantal; k++) {
            omgangen[k] = warmOp(kandidaten.get(k));
        }
        double[][] ns = new double[aantal][RONDES];
        double[][] bytes = new double[aantal][RONDES];
        for (int ronde = 0; ronde < RONDES; ronde++) {
            for (int k = 0; k < aantal; k++) {
                Kandidaat kandidaat = kandidaten.get(k);
                double gevallen = (double) omgangen[k] * kandidaat.gevallen();
                long bytesVoor = THREADS.getCurrentThreadAllocatedBytes();
                long cpuVoor = THREADS.getCurrentThreadCpuTime();
                draai(kandidaat, omgangen[k]);
                ns[k][ronde] = (THREADS.getCurrentThreadCpuTime() - cpuVoor) / gevallen;
                bytes[k][ronde] = (THREADS.getCurrentThreadAllocatedBytes() - bytesVoor) / gevallen;
            }
        }
        List<Kosten> kosten = new ArrayList<>(aantal);
        for (int k = 0; k < aantal; k++) {
            kosten.add(new Kosten(kandidaten.get(k).naam(), mediaan(ns[k]), mediaan(bytes[k])));
        }
        return List.copyOf(kosten);
    }

    /** Runs until it is warm, and returns how many times through all cases make a round. */
    private static int warmOp(Kandidaat kandidaat) {
        long begin = THREADS.getCurrentThreadCpuTime();
        int omgangen = 1;
        while (true) {
            long voor = THREADS.getCurrentThreadCpuTime();
            draai(kandidaat, omgangen);
            long nu = THREADS.getCurrentThreadCpuTime();
            if (nu - voor < RONDE_NS) {
                omgangen *= 2;
            } else if (nu - begin > OPWARMEN_NS) {
                return omgangen;
            }
        }
    }

    private static void draai(Kandidaat kandidaat, int omgangen) {
        IntToLongFunction werk = kandidaat.werk();
        int gevallen = kandidaat.gevallen();
        long som = 0;
        for (int omgang = 0; omgang < omgangen; omgang++) {
            for (int geval = 0; geval < gevallen; geval++) {
                som += werk.applyAsLong(geval);
            }
        }
        put = som;
    }

    private static double mediaan(double[] waarden) {
        double[] gesorteerd = waarden.clone();
        Arrays.sort(gesorteerd);
        return gesorteerd[gesorteerd.length / 2];
    }
}
