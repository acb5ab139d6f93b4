package nl.passend.scenarios;

import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestStepFinished;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.core.fout.Nabij;

/** Says of a line that no step knows which lines look like it; Cucumber itself would only show a piece of Java to write. */
public final class OnbekendeRegels implements ConcurrentEventListener {
    /** For Cucumber. */
    public OnbekendeRegels() {}

    @Override
    public void setEventPublisher(EventPublisher uitgever) {
        uitgever.registerHandlerFor(TestStepFinished.class, klaar -> {
            if (klaar.getResult().getStatus() == Status.UNDEFINED
                    && klaar.getTestStep() instanceof PickleStepTestStep stap) {
                Logboek.nu()
                        .onbekendeRegel(
                                stap.getStep().getLine(),
                                stap.getStep().getText(),
                                lijktOp(stap.getStep().getText()));
            }
        });
    }

    private static String lijktOp(String tekst) {
        return Nabij.namen(tekst, regels());
    }

    /** Every line that a scenario may hold. */
    static List<String> regels() {
        List<String> regels = new ArrayList<>();
        Stream.of(
                        Gegeven.class,
                        DanStap.class,
                        DanTermijn.class,
                        DanPlaats.class,
                        DanDuur.class,
                        DanSignaal.class,
                        DanToetspunt.class,
                        DanVertel.class)
                .flatMap(glue -> Arrays.stream(glue.getDeclaredMethods()))
                .forEach(methode -> regels.addAll(regels(methode)));
        return regels.stream().sorted().toList();
    }

    private static List<String> regels(Method methode) {
        return Stream.of(
                        Stream.of(methode.getAnnotationsByType(io.cucumber.java.nl.Gegeven.class))
                                .map(io.cucumber.java.nl.Gegeven::value),
                        Stream.of(methode.getAnnotationsByType(Als.class)).map(Als::value),
                        Stream.of(methode.getAnnotationsByType(Dan.class)).map(Dan::value))
                .flatMap(regel -> regel)
                .toList();
    }
}
