package nl.passend.core.opdracht;

import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.opdracht.Antwoord.Reden;
import nl.passend.core.regel.Zicht;

/** Another school: what is found is not the school itself, and nobody is removed without one (WPO 40.4 and 40.11). */
final class Schoolgrens {
    private Schoolgrens() {}

    static Optional<Reden> bezwaar(Zicht zicht, Gebeurtenis gebeurtenis) {
        boolean past = switch (gebeurtenis.soort().orElse(Soort.HANDELING_GEDAAN)) {
            case SCHOOL_BEREID -> isAndere(zicht, gebeurtenis, gebeurtenis);
            case VERWIJDERD ->
                zicht.laatste(feit -> feit.gebeurtenis().is(Soort.SCHOOL_BEREID)
                                && isAndere(zicht, feit.gebeurtenis(), gebeurtenis))
                        .isPresent();
            default -> true;
        };
        return past ? Optional.empty() : Optional.of(Reden.GEEN_ANDERE_SCHOOL);
    }

    /** Whether a school is willing that is neither the school of the dossier nor the one that removes. */
    private static boolean isAndere(Zicht zicht, Gebeurtenis bereid, Gebeurtenis gebeurtenis) {
        Optional<School> eigen = zicht.dossier().school();
        boolean zelfde = gebeurtenis.is(Soort.VERWIJDERD)
                && gebeurtenis.tekst(Veld.SCHOOL).equals(bereid.tekst(Veld.SCHOOL));
        return !zelfde
                && bereid.tekst(Veld.SCHOOL)
                        .filter(naam -> eigen.filter(deze -> deze.heet(naam)).isEmpty())
                        .isPresent();
    }
}
