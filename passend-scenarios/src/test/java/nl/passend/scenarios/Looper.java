package nl.passend.scenarios;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs feature files within a test, without the reports of Cucumber. */
final class Looper {
    private Looper() {}

    /**
     * What came of a run.
     *
     * @param gelopen scenarios that passed
     * @param fouten what was wrong with the others
     */
    record Resultaat(List<Verloop> gelopen, List<String> fouten) {}

    /** Runs all features under a folder of the class path. */
    static Resultaat loop(String map) {
        return loopVanaf("classpath:" + map);
    }

    /** Runs one feature file. */
    static Resultaat loop(Path bestand) {
        return loopVanaf(bestand.toUri().toString());
    }

    private static Resultaat loopVanaf(String plek) {
        Logboek.neem();
        List<String> fouten = new ArrayList<>();
        ConcurrentEventListener luisteraar = uitgever -> uitgever.registerHandlerFor(TestCaseFinished.class, klaar -> {
            if (klaar.getResult().getStatus() != Status.PASSED) {
                Throwable fout = klaar.getResult().getError();
                fouten.add(klaar.getTestCase().getName() + ": " + (fout == null ? "" : fout.getMessage()));
            }
        });
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse("nl.passend.scenarios"))
                        .addFeature(FeatureWithLines.parse(plek))
                        .build())
                .withAdditionalPlugins(new OnbekendeRegels(), luisteraar)
                .build()
                .run();
        return new Resultaat(Logboek.neem(), fouten);
    }
}
