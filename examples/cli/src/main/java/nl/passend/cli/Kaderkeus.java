package nl.passend.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.School;
import nl.passend.core.kader.Kader;

/**
 * The kaders that are used, and why these.
 *
 * @param reden who chose
 * @param genoemd what the dossier calls its samenwerkingsverband
 * @param ids chosen kaders below the law, those above them too
 * @param versies all versions of the law and of the chosen kaders
 */
record Kaderkeus(Reden reden, Optional<String> genoemd, List<String> ids, List<Kader> versies) {
    /** Id of the national kader. */
    static final String WET = "land";

    /** Who chose. */
    enum Reden {
        /** The user, with {@code --kader}. */
        GEVRAAGD,
        /** The dossier, by naming its samenwerkingsverband, and by its school or board what lies under that. */
        DOSSIER,
        /** Nobody: the law alone. */
        NIEMAND
    }

    /** As asked; without a question as the dossier names, with what its school or board adds; else the law alone. */
    static Kaderkeus van(Kaderkast kast, List<String> gevraagd, Dossier dossier) {
        Optional<String> genoemd = dossier.samenwerkingsverband();
        if (!gevraagd.isEmpty()) {
            return met(kast, Reden.GEVRAAGD, genoemd, gevraagd);
        }
        Optional<String> id = genoemd.flatMap(kast::idVan);
        if (id.isEmpty()) {
            return met(kast, Reden.NIEMAND, genoemd, List.of());
        }
        Set<String> ids = new LinkedHashSet<>(List.of(id.get()));
        dossier.school().ifPresent(school -> voegToe(kast, id.get(), school, ids));
        return met(kast, Reden.DOSSIER, genoemd, List.copyOf(ids));
    }

    /** What lies under a kader and names the school or its board, and what lies under that in turn. */
    private static void voegToe(Kaderkast kast, String boven, School school, Set<String> ids) {
        for (String id : kast.onder(boven, school)) {
            if (ids.add(id)) {
                voegToe(kast, id, school, ids);
            }
        }
    }

    private static Kaderkeus met(Kaderkast kast, Reden reden, Optional<String> genoemd, List<String> gevraagd) {
        List<Kader> wet = kast.versies(WET);
        Set<String> ids = new LinkedHashSet<>();
        for (String id : gevraagd) {
            neem(kast, id, ids);
        }
        ids.remove(WET);
        List<Kader> versies = new ArrayList<>(wet);
        ids.forEach(id -> versies.addAll(kast.versies(id)));
        return new Kaderkeus(reden, genoemd, List.copyOf(ids), List.copyOf(versies));
    }

    /** A kader and, before it, what it lies under. */
    private static void neem(Kaderkast kast, String id, Set<String> ids) {
        kast.versies(id).stream()
                .flatMap(kader -> kader.onder().stream())
                .distinct()
                .filter(boven -> !boven.equals(id) && !ids.contains(boven))
                .forEach(boven -> neem(kast, boven, ids));
        ids.add(id);
    }
}
