package nl.passend.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        /** The dossier, by naming its samenwerkingsverband. */
        DOSSIER,
        /** Nobody: the law alone. */
        NIEMAND
    }

    /** As asked; without a question as the dossier names; else the law alone. */
    static Kaderkeus van(Kaderkast kast, List<String> gevraagd, Optional<String> genoemd) {
        if (!gevraagd.isEmpty()) {
            return met(kast, Reden.GEVRAAGD, genoemd, gevraagd);
        }
        Optional<String> id = genoemd.flatMap(kast::idVan);
        return met(
                kast,
                id.isPresent() ? Reden.DOSSIER : Reden.NIEMAND,
                genoemd,
                id.stream().toList());
    }

    private static Kaderkeus met(Kaderkast kast, Reden reden, Optional<String> genoemd, List<String> gevraagd) {
        Set<String> ids = new LinkedHashSet<>();
        for (String woord : gevraagd) {
            kast.gekozen(woord).forEach(id -> neem(kast, id, ids));
        }
        ids.remove(WET);
        List<Kader> versies = new ArrayList<>(kast.versies(WET));
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
