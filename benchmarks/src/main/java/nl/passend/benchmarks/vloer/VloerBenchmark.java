package nl.passend.benchmarks.vloer;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The floor under JMH: one case of 25 events and all questions per operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class VloerBenchmark {

    /** How many prepared cases take turns; a power of two. */
    @Param({"64", "4096"})
    public int gevallen;

    private final WestlandTlvVloer vloer = new WestlandTlvVloer(VloerGevallen.SCHOOL);
    private List<Geval> ring = List.of();
    private int volgende;

    /** Made by JMH. */
    public VloerBenchmark() {}

    /** Prepares the cases. */
    @Setup
    public void bereidVoor() {
        ring = VloerGevallen.maak(gevallen, 1);
    }

    /** Judges the next case and reads the answer to every question. */
    @Benchmark
    public void beoordeel(Blackhole blackhole) {
        Geval geval = ring.get(volgende++ & (gevallen - 1));
        blackhole.consume(vloer.beoordeel(geval.feiten(), geval.peildatum()).controlesom());
    }
}
