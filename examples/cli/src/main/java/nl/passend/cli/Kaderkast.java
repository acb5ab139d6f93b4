package nl.passend.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.KaderBron;
import nl.passend.core.regel.Beleidskast;
import nl.passend.kaders.MapKaders;
import nl.passend.kaders.toets.Kadertoets;

/** All kaders of all sources together; what the user names by file or folder comes before what was there. */
final class Kaderkast {
    private final List<KaderBron> bronnen;
    /** Ids of the user's own kaders, by how they were named. */
    private final Map<String, List<String>> eigen = new ConcurrentHashMap<>();

    private final Set<List<String>> getoetst = ConcurrentHashMap.newKeySet();

    Kaderkast(List<KaderBron> bronnen) {
        this.bronnen = new CopyOnWriteArrayList<>(bronnen);
    }

    /**
     * Begins to read what will be needed, while the file itself is read: the words, the law, and the kaders that were asked.
     * Nothing is reported: what is wrong shows when it is used.
     */
    void voorlaad(List<String> gevraagd, Teksten teksten) {
        List<String> ids = new ArrayList<>(List.of(Kaderkeus.WET));
        ids.addAll(gevraagd.stream().filter(woord -> !isPad(woord)).toList());
        Achtergrond.start(() -> {
            ids.forEach(this::versies);
            teksten.laad();
            return ids.size();
        });
    }

    /** An id holds letters, digits and hyphens only: what holds a dot or a slash is a file or a folder. */
    private static boolean isPad(String woord) {
        return woord.indexOf('/') >= 0 || woord.indexOf('\\') >= 0 || woord.indexOf('.') >= 0;
    }

    /**
     * The ids that a word of the user stands for: itself, or those of the kaders in a file or folder of the user's own.
     *
     * @throws KaderException with everything that is wrong in those files
     */
    List<String> gekozen(String woord) {
        if (!eigen.containsKey(woord) && !isPad(woord) && (ids().contains(woord) || !Files.exists(Path.of(woord)))) {
            return List.of(woord);
        }
        return eigen.computeIfAbsent(woord, this::neemEigen);
    }

    private List<String> neemEigen(String pad) {
        try {
            MapKaders bron = new MapKaders(Path.of(pad));
            List<String> ids = bron.alle().stream().map(Kader::id).distinct().toList();
            bronnen.add(0, bron);
            return ids;
        } catch (InvalidPathException geenPad) {
            throw new KaderException(Foutcode.BESTAND_ONTBREEKT, Plaats.ONBEKEND);
        }
    }

    /**
     * Checks a stack in which a kader of the user's own takes part, once; what is shipped was checked before.
     *
     * @throws KaderException with every error
     */
    void weigerOnjuist(Kaderkeus keus) {
        boolean metEigen = eigen.values().stream().anyMatch(ids -> !Collections.disjoint(ids, keus.ids()));
        if (metEigen && getoetst.add(keus.ids())) {
            Kadertoets.toets(keus.versies(), Beleidskast.standaard()).weigerBijFouten();
        }
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

    /** The kader that a dossier means: by id, or by the code of its samenwerkingsverband. */
    Optional<String> idVan(String genoemd) {
        if (ids().contains(genoemd)) {
            return Optional.of(genoemd);
        }
        return bronnen.stream().flatMap(bron -> bron.idVan(genoemd).stream()).findFirst();
    }
}
