package nl.passend.benchmarks.vloer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.passend.benchmarks.vloer.Feit.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Cases of 25 events around these rules, the same for the same seed. One in eight is complete; the others have holes:
 * an event or a part or a person missing, something never recorded, a permission withdrawn. All days lie in the school
 * year 2020-2021, in which Westland's base plan held without its addendum.
 */
public final class VloerGevallen {

    /** The school at which the pupils of these cases are enrolled. */
    public static final String SCHOOL = "00AB";

    /** The number of events of every case. */
    public static final int FEITEN_PER_GEVAL = 25;

    private static final LocalDate EERSTE_DAG = LocalDate.of(2020, 8, 31);

    private VloerGevallen() {}

    /** Makes so many cases. */
    public static List<Geval> maak(int aantal, long seed) {
        Random toeval = new Random(seed);
        List<Geval> gevallen = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            gevallen.add(geval(toeval, i));
        }
        return List.copyOf(gevallen);
    }

    private static Geval geval(Random toeval, int nummer) {
        boolean volledig = nummer % 8 == 0;
        LocalDate begin = EERSTE_DAG.plusDays(toeval.nextInt(60));
        boolean zwaar = toeval.nextInt(4) == 0 && !volledig;
        int besluitNa = toeval.nextInt(4) == 0 && !volledig ? 165 : 140;
        String tlv = toeval.nextBoolean() ? "tlv-sbo" : "tlv-so";
        List<Feit> feiten = new Verloop(begin, tlv, zwaar, 1 + toeval.nextInt(8), besluitNa).feiten();
        LocalDate laatste = feiten.get(feiten.size() - 1).dag();
        if (volledig) {
            return new Geval(feiten, laatste.plusDays(30));
        }
        int gaten = 1 + toeval.nextInt(4);
        for (int i = 0; i < gaten; i++) {
            int plaats = toeval.nextInt(feiten.size());
            feiten.set(plaats, metGat(feiten.get(plaats), toeval));
        }
        // mostly after the last event, sometimes halfway
        LocalDate peildatum =
                toeval.nextInt(4) == 0 ? begin.plusDays(toeval.nextInt(200)) : laatste.plusDays(toeval.nextInt(60));
        return new Geval(feiten, peildatum);
    }

    /** The event with something wrong, or one that means nothing here in its place. */
    private static Feit metGat(Feit feit, Random toeval) {
        if (feit.omvat() != null && !feit.omvat().isEmpty() && toeval.nextInt(4) != 0) {
            return toeval.nextInt(3) == 0 ? metOmvat(feit, null) : metOmvat(feit, zonderEen(feit.omvat(), toeval));
        }
        if (feit.soort() == Soort.ADVIES_GEGEVEN && toeval.nextInt(4) != 0) {
            return toeval.nextBoolean()
                    ? Feit.door(feit.soort(), feit.dag(), feit.onderwerp(), feit.uitkomst(), feit.rol(), "P-08", null)
                    : Feit.door(
                            feit.soort(), feit.dag(), feit.onderwerp(), feit.uitkomst(), feit.rol(), null, feit.aard());
        }
        if (feit.soort() == Soort.BESLUIT_GENOMEN && toeval.nextBoolean()) {
            // refused, or granted for a few weeks only
            return Feit.metPeriode(
                    feit.soort(),
                    feit.dag(),
                    feit.onderwerp(),
                    toeval.nextBoolean() ? "afgewezen" : "toegekend",
                    feit.rol(),
                    feit.dag(),
                    feit.dag().plusDays(20));
        }
        if (feit.soort() == Soort.AKKOORD && toeval.nextBoolean()) {
            return Feit.door(
                    feit.soort(),
                    feit.dag(),
                    feit.onderwerp(),
                    toeval.nextBoolean() ? "ingetrokken" : "geweigerd",
                    feit.rol(),
                    feit.persoon(),
                    feit.aard());
        }
        return Feit.van(Soort.HANDELING_GEDAAN, feit.dag(), "vraag-aan-team", "gedaan", "leerkracht");
    }

    private static Feit metOmvat(Feit feit, @Nullable List<String> omvat) {
        return Feit.metOmvang(feit.soort(), feit.dag(), feit.onderwerp(), feit.uitkomst(), feit.rol(), omvat);
    }

    private static List<String> zonderEen(List<String> omvat, Random toeval) {
        List<String> rest = new ArrayList<>(omvat);
        rest.remove(toeval.nextInt(rest.size()));
        return rest;
    }
}
