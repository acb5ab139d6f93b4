package nl.passend.scenarios;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.BeforeStep;
import io.cucumber.java.Scenario;
import io.cucumber.java.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Begins and ends each scenario, and keeps those that ran, so that the coverage can ask them again. One scenario at a time. */
public final class Logboek {
    private static final List<Verloop> GELOPEN = new ArrayList<>();
    private static @Nullable Verloop nu;

    /** For Cucumber. */
    public Logboek() {}

    /** The scenario that is running. */
    static Verloop nu() {
        return Objects.requireNonNull(nu);
    }

    /** All that ran without an error since the last time that this was asked. */
    static List<Verloop> neem() {
        List<Verloop> gelopen = List.copyOf(GELOPEN);
        GELOPEN.clear();
        return gelopen;
    }

    @Before
    public void begin(Scenario scenario) {
        nu = new Verloop(Vindplaats.van(scenario), List.copyOf(scenario.getSourceTagNames()));
    }

    @BeforeStep
    public void regel(Scenario scenario, Step stap) {
        nu().opRegel(stap.getLine(), stap.getText());
    }

    /** Errors of the scenario itself come here, all together. */
    @After
    public void einde(Scenario scenario) {
        nu().klaar(scenario.isFailed());
        if (!scenario.isFailed()) {
            GELOPEN.add(nu());
        }
    }
}
