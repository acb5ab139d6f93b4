package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.kader.Termijn;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.tijd.Tijdmaat;

/**
 * The last day of a term, from a day.
 *
 * @param maat length or moment
 * @param rekenwijze how its kader counts
 * @param terug whether it counts back
 * @param erbij extension; empty for none
 */
record Einde(Tijdmaat maat, Rekenwijze rekenwijze, boolean terug, Optional<Lengte> erbij) {

    static Einde van(Termijn termijn, boolean terug) {
        return new Einde(termijn.uiterlijk(), termijn.rekenwijze(), terug, Optional.empty());
    }

    static Einde verlengd(Termijn termijn, boolean terug) {
        return new Einde(
                termijn.uiterlijk(),
                termijn.rekenwijze(),
                terug,
                termijn.verlengen().map(extra -> Termijntoets.samen(extra.hoogstens(), extra.keer())));
    }

    /** Whether it is counted over holidays of a school, which are not known here. */
    boolean vraagtKalender() {
        return maat instanceof Lengte lengte ? rekenwijze.vraagtKalender(lengte) : ((Moment) maat).vraagtKalender();
    }

    /** Number within one unit; empty for another unit, so that it never counts as sure. */
    Optional<Integer> aantal(Lengte.Eenheid eenheid) {
        return maat instanceof Lengte lengte && lengte.eenheid() == eenheid
                ? Optional.of(lengte.aantal())
                : Optional.empty();
    }

    /** Unit; empty for a moment. */
    Optional<Lengte.Eenheid> eenheid() {
        return maat instanceof Lengte lengte ? Optional.of(lengte.eenheid()) : Optional.empty();
    }

    boolean leestGroep() {
        return maat instanceof Moment;
    }

    Optional<LocalDate> vanaf(LocalDate begin, int groep) {
        Optional<LocalDate> einde;
        if (maat instanceof Lengte lengte) {
            einde = terug ? rekenwijze.terug(begin, lengte) : rekenwijze.uiterlijk(begin, lengte);
        } else {
            LocalDate geboren = Geval.geboren(begin, groep, 0);
            einde = ((Moment) maat).naar(begin, Optional.of(groep), Optional.of(geboren));
        }
        return erbij.isEmpty() ? einde : einde.flatMap(dag -> rekenwijze.uiterlijk(dag, erbij.get()));
    }
}
