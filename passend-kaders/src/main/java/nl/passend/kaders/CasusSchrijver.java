package nl.passend.kaders;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.api.Stabiel;
import nl.passend.core.dossier.Dossier;
import nl.passend.kaders.internal.casus.Casusboom;
import nl.passend.kaders.internal.casus.Jsontekst;
import nl.passend.kaders.internal.casus.Yamltekst;

/**
 * Writes a dossier as a case file that {@link CasusLezer} reads back to an equal dossier. One dossier always gives the same bytes:
 * events in order, keys in one order, UTF-8, line feeds. Stateless and thread safe.
 */
@Stabiel
public final class CasusSchrijver {
    private CasusSchrijver() {}

    /** As YAML. */
    public static String yaml(Dossier dossier) {
        return Yamltekst.schrijf(Casusboom.van(dossier, Optional.empty()));
    }

    /** As YAML, with the day that the case is about. */
    public static String yaml(Dossier dossier, LocalDate peildatum) {
        return Yamltekst.schrijf(Casusboom.van(dossier, Optional.of(peildatum)));
    }

    /** As JSON. */
    public static String json(Dossier dossier) {
        return Jsontekst.schrijf(Casusboom.van(dossier, Optional.empty()));
    }

    /** As JSON, with the day that the case is about. */
    public static String json(Dossier dossier, LocalDate peildatum) {
        return Jsontekst.schrijf(Casusboom.van(dossier, Optional.of(peildatum)));
    }
}
