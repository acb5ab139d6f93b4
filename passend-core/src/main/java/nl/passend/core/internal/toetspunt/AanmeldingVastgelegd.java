package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** A school judged the need or talked about a place of a child that is neither registered nor enrolled there. */
final class AanmeldingVastgelegd implements Toetspunt {
    @Override
    public Toetscode code() {
        return Toetscode.Z_ADM_WRITTEN;
    }

    @Override
    public Set<Soort> leest() {
        return Set.of(
                Soort.AANMELDING_ONTVANGEN,
                Soort.INGESCHREVEN,
                Soort.GEWEIGERD,
                Soort.INFORMATIE_GEVRAAGD,
                Soort.CONTACT_GELEGD);
    }

    @Override
    public List<Treffer> toets(Toetszicht zicht) {
        return Stream.of(Soort.GEWEIGERD, Soort.INFORMATIE_GEVRAAGD)
                .flatMap(soort -> zicht.feiten(soort, Feit::eigen).stream())
                .filter(feit -> zicht.bekendVoor(feit.gebeurtenis()) && !bekend(zicht, feit))
                .findFirst()
                .stream()
                .flatMap(feit -> Treffers.van(
                        code(),
                        zicht,
                        List.of(feit.gebeurtenis().tekst(Veld.SCHOOL).orElse("")),
                        List.of(feit.gebeurtenis())))
                .toList();
    }

    private static boolean bekend(Toetszicht zicht, Feit feit) {
        Optional<String> school = feit.gebeurtenis().tekst(Veld.SCHOOL);
        return school.isEmpty()
                || Stream.of(Soort.AANMELDING_ONTVANGEN, Soort.INGESCHREVEN)
                        .anyMatch(soort -> !zicht.feiten(
                                        soort,
                                        eerder -> eerder.plaats() < feit.plaats()
                                                && eerder.gebeurtenis()
                                                        .tekst(Veld.SCHOOL)
                                                        .equals(school))
                                .isEmpty());
    }
}
