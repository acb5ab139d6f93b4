package nl.passend.core.zorgplicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.zorgplicht.Lezing.Voorkeur;

/** Written registrations that are not answered yet, in order of arrival; one a school. */
final class Aanmeldingen {
    private final List<Gebeurtenis> open = new ArrayList<>();

    void voegToe(Gebeurtenis aanmelding, String school) {
        vervalt(school);
        open.add(aanmelding);
    }

    /** Of one school, or all when no school is named. */
    void vervalt(String school) {
        open.removeIf(een -> school.isEmpty() || van(een, school));
    }

    void leeg() {
        open.clear();
    }

    boolean bij(String school) {
        return open.stream().anyMatch(een -> van(een, school));
    }

    /** Lowest number first; a registration without a number comes after those with one, in order of arrival. */
    Optional<String> eerste(Voorkeur voorkeur) {
        Optional<Gebeurtenis> eerste = voorkeur == Voorkeur.EERSTE_AANMELDING
                ? open.stream().findFirst()
                : open.stream()
                        .min(Comparator.comparingInt(
                                een -> een.getal(Veld.VOORKEUR).orElse(Integer.MAX_VALUE)));
        return eerste.flatMap(een -> een.tekst(Veld.SCHOOL));
    }

    Optional<String> laatste() {
        return open.isEmpty() ? Optional.empty() : open.get(open.size() - 1).tekst(Veld.SCHOOL);
    }

    private static boolean van(Gebeurtenis aanmelding, String school) {
        return aanmelding.tekst(Veld.SCHOOL).filter(school::equals).isPresent();
    }
}
