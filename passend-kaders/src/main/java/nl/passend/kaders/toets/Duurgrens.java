package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.kader.Vorm;
import nl.passend.core.kader.Vorm.Duurregel;
import nl.passend.core.kader.Vorm.Duursoort;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.tijd.Tijdmaat;

/** The bounds that a form of a higher layer sets on a duration, and whether a line keeps within them. */
final class Duurgrens {
    /** Pupils up to two years older than usual for their groep are tried against the latest end. */
    private static final List<Integer> OUDER = List.of(0, 2);

    private final Vorm hoger;

    Duurgrens(Vorm hoger) {
        this.hoger = hoger;
    }

    /** Whether the form sets any. */
    boolean iets() {
        return hoger.grenzen().isPresent()
                || hoger.duur().stream().anyMatch(regel -> regel.soort() == Duursoort.HOOGSTENS);
    }

    boolean wetVerlengt() {
        return hoger.grenzen().map(Vorm.Grenzen::wetVerlengt).orElse(false);
    }

    /** How a line of a plan compares. */
    enum Stand {
        BINNEN,
        TE_KORT,
        TE_LANG,
        DEELS
    }

    /**
     * What was found for one line in one case.
     *
     * @param stand how it compares
     * @param goed options that are lawful, for {@link Stand#DEELS}
     * @param som the two days side by side
     */
    record Vergeleken(Stand stand, List<String> goed, String som) {
        static final Vergeleken BINNEN = new Vergeleken(Stand.BINNEN, List.of(), "");
    }

    Vergeleken vergelijk(Duurregel regel, Map<String, String> geval, LocalDate dag) {
        if (regel.soort() == Duursoort.GEEN) {
            return laatst(geval, dag, 0).isPresent()
                    ? new Vergeleken(
                            Stand.TE_LANG,
                            List.of(),
                            "geen > " + laatst(geval, dag, 0).get())
                    : Vergeleken.BINNEN;
        }
        List<String> goed = new ArrayList<>();
        Vergeleken slecht = Vergeleken.BINNEN;
        for (Tijdmaat maat : regel.maten()) {
            Vergeleken een = een(maat, geval, dag);
            if (een.stand() == Stand.BINNEN) {
                goed.add(maat.tekst());
            } else if (slecht.stand() == Stand.BINNEN || een.stand() == Stand.TE_LANG) {
                slecht = een;
            }
        }
        boolean deels = slecht.stand() == Stand.TE_KORT && !goed.isEmpty();
        return deels ? new Vergeleken(Stand.DEELS, List.copyOf(goed), slecht.som()) : slecht;
    }

    /** A pupil so old that the shortest end of the law lies after its latest one is left to the law. */
    private Vergeleken een(Tijdmaat maat, Map<String, String> geval, LocalDate dag) {
        Optional<LocalDate> vroegst =
                hoger.grenzen().flatMap(Vorm.Grenzen::tenMinste).flatMap(lengte -> einde(lengte, geval, dag, 0));
        Optional<LocalDate> einde = einde(maat, geval, dag, 0);
        if (einde.isPresent() && vroegst.isPresent() && einde.get().isBefore(vroegst.get())) {
            return new Vergeleken(Stand.TE_KORT, List.of(), dag + ": " + einde.get() + " < " + vroegst.get());
        }
        for (int ouder : OUDER) {
            Optional<LocalDate> plan = einde(maat, geval, dag, ouder);
            Optional<LocalDate> laatst = laatst(geval, dag, ouder);
            boolean teLang =
                    plan.isPresent() && laatst.isPresent() && plan.get().isAfter(laatst.get());
            if (teLang && vroegst.filter(laatst.get()::isBefore).isEmpty()) {
                return new Vergeleken(Stand.TE_LANG, List.of(), dag + ": " + plan.get() + " > " + laatst.get());
            }
        }
        return Vergeleken.BINNEN;
    }

    private Optional<LocalDate> laatst(Map<String, String> geval, LocalDate dag, int ouder) {
        Optional<LocalDate> grens =
                hoger.grenzen().flatMap(Vorm.Grenzen::hoogstens).flatMap(maat -> einde(maat, geval, dag, ouder));
        return grens.isPresent()
                ? grens
                : Geval.regels(hoger, geval).stream()
                        .filter(regel -> regel.soort() == Duursoort.HOOGSTENS)
                        .flatMap(regel -> regel.maten().stream())
                        .flatMap(maat -> einde(maat, geval, dag, ouder).stream())
                        .findFirst();
    }

    private static Optional<LocalDate> einde(Tijdmaat maat, Map<String, String> geval, LocalDate dag, int ouder) {
        int groep = Geval.groep(geval);
        if (maat instanceof Lengte lengte) {
            return new Rekenwijze(false).uiterlijk(dag, lengte);
        }
        return ((Moment) maat).naar(dag, Optional.of(groep), Optional.of(Geval.geboren(dag, groep, ouder)));
    }
}
