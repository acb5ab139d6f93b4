package nl.passend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.School;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.KaderBron;

/** All kaders of all sources together. */
final class Kaderkast {
    private final List<KaderBron> bronnen;

    Kaderkast(List<KaderBron> bronnen) {
        this.bronnen = bronnen;
    }

    /**
     * Begins to read what will be needed, while the file itself is read: the words, the law, and the kaders that were asked.
     * Nothing is reported: what is wrong shows when it is used.
     */
    void voorlaad(List<String> gevraagd, Teksten teksten) {
        List<String> ids = new ArrayList<>(List.of(Kaderkeus.WET));
        ids.addAll(gevraagd);
        Achtergrond.start(() -> {
            ids.forEach(this::versies);
            teksten.laad();
            return ids.size();
        });
    }

    List<String> ids() {
        return bronnen.stream()
                .flatMap(bron -> bron.ids().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<Kader> versies(String id) {
        return bronnen.stream()
                .filter(bron -> bron.ids().contains(id))
                .findFirst()
                .orElseThrow(
                        () -> new KaderException(Foutcode.KADER_ONBEKEND, Plaats.ONBEKEND, id, Nabij.namen(id, ids())))
                .versies(id);
    }

    /** The kaders directly under one that name a school or its board. */
    List<String> onder(String boven, School school) {
        return bronnen.stream()
                .flatMap(bron -> bron.onder(boven, school).stream())
                .distinct()
                .toList();
    }

    /** The kader that a dossier means: by id, or by the code of its samenwerkingsverband. */
    Optional<String> idVan(String genoemd) {
        if (ids().contains(genoemd)) {
            return Optional.of(genoemd);
        }
        return bronnen.stream().flatMap(bron -> bron.idVan(genoemd).stream()).findFirst();
    }
}
