package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** That there is no room was said before a refusal on another ground. */
final class VolGezegd extends Weigertoets {
    VolGezegd() {
        super(Toetscode.Z_ADM_FULL, Soort.OORDEEL_GEGEVEN);
    }

    @Override
    boolean fout(Weigering weigering) {
        return weigering.grond().equals("geen-plaats")
                && weigering.eerder(
                        Soort.GEWEIGERD,
                        eerder -> eerder.gebeurtenis()
                                        .tekst(Veld.SCHOOL)
                                        .filter(weigering.school()::equals)
                                        .isPresent()
                                && !eerder.gebeurtenis()
                                        .tekst(Veld.GROND)
                                        .orElse("")
                                        .equals("geen-plaats"));
    }
}
