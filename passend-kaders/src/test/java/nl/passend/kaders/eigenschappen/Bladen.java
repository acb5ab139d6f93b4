package nl.passend.kaders.eigenschappen;

import java.util.List;
import java.util.stream.Stream;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;

/** Every condition that stands in a stack, down to its leaves. */
final class Bladen {
    /** Forms in which people can act: something can be done to meet them. */
    private static final List<Class<? extends Voorwaarde>> TE_DOEN = List.of(
            Gedaan.class,
            OverlegGehouden.class,
            DocumentAanwezig.class,
            AkkoordGegeven.class,
            IsGehoord.class,
            AdviesGegeven.class,
            OordeelLuidt.class,
            Ingezet.class,
            Loopt.class);

    private Bladen() {}

    static List<Voorwaarde> van(Regelset regels) {
        return regels.keuzes().stream()
                .flatMap(Bladen::eisen)
                .flatMap(eis -> bladen(eis.geheel()))
                .distinct()
                .toList();
    }

    private static Stream<Eis> eisen(Stapkeuze keuze) {
        return Stream.concat(
                Stream.concat(keuze.vereist().stream(), keuze.verwacht().stream()),
                keuze.zodra().stream().flatMap(List::stream));
    }

    private static Stream<Voorwaarde> bladen(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof AlleVan alle) {
            return alle.delen().stream().flatMap(Bladen::bladen);
        }
        if (voorwaarde instanceof EenVan een) {
            return een.delen().stream().flatMap(Bladen::bladen);
        }
        return Stream.of(voorwaarde);
    }

    static boolean teDoen(Voorwaarde blad) {
        return TE_DOEN.contains(blad.getClass());
    }
}
