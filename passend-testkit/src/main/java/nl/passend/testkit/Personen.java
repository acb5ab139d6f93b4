package nl.passend.testkit;

import java.util.List;
import nl.passend.core.dossier.Actor;
import org.jspecify.annotations.Nullable;

/** People of generated dossiers: few names, so that one person often does two things. */
final class Personen {
    private static final List<String> NAMEN = List.of("R. de Boer", "S. Visser", "T. Bakker", "W. Smit", "Y. Mulder");
    private static final List<String> DISCIPLINES =
            List.of("orthopedagoog", "psycholoog", "arts", "logopedist", "maatschappelijk-werker");

    private final Woordenschat woorden;

    Personen(Woordenschat woorden) {
        this.woorden = woorden;
    }

    /** Someone who fits one of these roles, mostly; now and then someone who does not, or of whom not all is told. */
    Actor voor(List<String> rollen, Kans kans) {
        if (kans.procent(4)) {
            return Actor.ONBEKEND;
        }
        String rol = rollen.isEmpty() || kans.procent(10) ? zomaar(kans) : kans.uit(rollen);
        @Nullable String naam = kans.procent(6) ? null : kans.uit(NAMEN);
        return new Actor(naam, kans.procent(4) ? null : rol, discipline(rol, kans), null);
    }

    /** Someone in the role and of the discipline that was proposed, and named. */
    Actor zoals(Actor voorgesteld, List<String> rollen, Kans kans) {
        @Nullable String rol = voorgesteld.rol();
        String gekozen = rol != null ? rol : rollen.isEmpty() ? zomaar(kans) : kans.uit(rollen);
        @Nullable String discipline = voorgesteld.discipline();
        return new Actor(
                kans.uit(NAMEN),
                gekozen,
                discipline != null ? discipline : kans.ofNiets(woorden.disciplines(gekozen)),
                null);
    }

    /** Any role of the kaders. */
    String zomaar(Kans kans) {
        return woorden.rollen.isEmpty() ? "rol" : kans.uit(woorden.rollen).id();
    }

    private @Nullable String discipline(String rol, Kans kans) {
        if (kans.procent(8)) {
            return null;
        }
        List<String> passend = woorden.disciplines(rol);
        return passend.isEmpty() || kans.procent(10) ? kans.uit(DISCIPLINES) : kans.uit(passend);
    }
}
