package nl.passend.benchmarks.motor;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.passend.benchmarks.vloer.Geval;
import nl.passend.benchmarks.vloer.VloerGevallen;
import nl.passend.benchmarks.vloer.WestlandTlvVloer;
import nl.passend.core.beoordeling.Beoordelaar;
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

/** The engine and the floor under JMH: the same cases, one case of 25 events and all questions per operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MotorBenchmark {

    /** How many prepared cases take turns; a power of two. */
    @Param({"64", "4096"})
    public int gevallen;

    private final WestlandTlvVloer vloer = new WestlandTlvVloer(VloerGevallen.SCHOOL);
    private final Beoordelaar heel = Westland.beoordelaar();
    private final Beoordelaar trajecten = heel.beperktTot(MotorMeting.TRAJECTEN);
    private List<Geval> ring = List.of();
    private List<Vertaling.Zaak> zaken = List.of();
    private int volgende;

    /** Made by JMH. */
    public MotorBenchmark() {}

    /** Prepares the cases, as the floor reads them and as dossiers. */
    @Setup
    public void bereidVoor() {
        ring = VloerGevallen.maak(gevallen, 1);
        zaken = Vertaling.van(ring);
    }

    /** The hand-written floor. */
    @Benchmark
    public void vloer(Blackhole blackhole) {
        Geval geval = ring.get(volgende++ & gevallen - 1);
        blackhole.consume(vloer.beoordeel(geval.feiten(), geval.peildatum()).controlesom());
    }

    /** The engine over the trajecten of the floor's questions. */
    @Benchmark
    public void trajecten(Blackhole blackhole) {
        beoordeel(trajecten, blackhole);
    }

    /** The engine over all of land and Westland. */
    @Benchmark
    public void heel(Blackhole blackhole) {
        beoordeel(heel, blackhole);
    }

    private void beoordeel(Beoordelaar beoordelaar, Blackhole blackhole) {
        Vertaling.Zaak zaak = zaken.get(volgende++ & gevallen - 1);
        blackhole.consume(MotorMeting.controlesom(beoordelaar.antwoorden(zaak.dossier(), zaak.peildatum())));
    }
}
