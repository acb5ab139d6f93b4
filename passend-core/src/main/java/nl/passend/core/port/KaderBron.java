package nl.passend.core.port;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Stabiel;
import nl.passend.core.dossier.School;
import nl.passend.core.kader.Kader;

/**
 * A source of kaders: the port by which a samenwerkingsverband plugs in its own process. The kaders that Passend ships come through
 * it too. Implementations are thread safe.
 */
@Stabiel
public interface KaderBron {

    /** Short name; unique among the sources of one application. */
    String naam();

    /** Ids of the kaders that this source holds, such as {@code westland}. Cheap: nothing is read yet. */
    List<String> ids();

    /**
     * Id of the kader of a samenwerkingsverband, by its code such as {@code PO2803}. Reads every kader unless the source keeps an
     * index.
     */
    default Optional<String> idVan(String code) {
        return ids().stream()
                .filter(id -> versies(id).stream()
                        .anyMatch(kader -> kader.code().filter(code::equals).isPresent()))
                .findFirst();
    }

    /**
     * Ids of the kaders that lie directly under another and name a school or its board under {@code bindt}: what a school adds to the
     * plan of its samenwerkingsverband. Reads every kader unless the source keeps an index.
     *
     * @param boven id of the kader above
     */
    default List<String> onder(String boven, School school) {
        return ids().stream()
                .filter(id -> versies(id).stream()
                        .anyMatch(kader -> kader.onder().filter(boven::equals).isPresent() && kader.bindt(school)))
                .toList();
    }

    /**
     * All versions of one kader.
     *
     * @param id one of {@link #ids()}
     * @return base text and changes, in order of validity
     * @throws nl.passend.core.fout.KaderException when a text is not right
     */
    List<Kader> versies(String id);
}
