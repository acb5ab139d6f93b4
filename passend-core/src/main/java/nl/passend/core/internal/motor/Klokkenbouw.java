package nl.passend.core.internal.motor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Schoolkalender;
import org.jspecify.annotations.Nullable;

/** Compiles the terms that conditions ask for, where they count forward. Used once; not thread safe. */
final class Klokkenbouw {
    private static final int DIEPSTE = 4;

    private final Regelset regels;
    private final Letterbouw letters;
    private final ToIntFunction<List<Voorwaarde>> alle;
    private final Map<String, Termijnklok> klokken = new HashMap<>();

    Klokkenbouw(Regelset regels, Letterbouw letters, ToIntFunction<List<Voorwaarde>> alle) {
        this.regels = regels;
        this.letters = letters;
        this.alle = alle;
    }

    /** The clock of a term; empty when the plain evaluator must always be asked. */
    Optional<Termijnklok> klok(String naam) {
        return klok(naam, 0);
    }

    private Optional<Termijnklok> klok(String naam, int diepte) {
        Optional<Termijn> gevonden = regels.termijn(naam);
        boolean vooruit = gevonden.filter(termijn -> termijn.verscherpt().isEmpty()
                        && termijn.voor().isEmpty()
                        && termijn.als().stream().allMatch(Klokkenbouw::isBlijvend)
                        && termijn.na().filter(na -> na.moment().isEmpty()).isPresent()
                        && regels.looptPer(termijn).isEmpty())
                .isPresent();
        if (!vooruit || diepte > DIEPSTE) {
            return Optional.empty();
        }
        Termijn termijn = gevonden.get();
        @Nullable Termijnklok bekend = klokken.get(termijn.id());
        if (bekend != null) {
            return Optional.of(bekend);
        }
        Optional<String> eindeVan = termijn.na().flatMap(Termijn.Start::eindeVan);
        Optional<Termijnklok> eerder = eindeVan.flatMap(einde -> klok(einde, diepte + 1));
        if (eindeVan.isPresent() && eerder.isEmpty()) {
            return Optional.empty();
        }
        Termijnklok klok = new Termijnklok(
                termijn,
                plekken(termijn),
                termijn.als().isEmpty() ? -1 : alle.applyAsInt(termijn.als()),
                lengte(termijn),
                eerder.orElse(null),
                regels.eersteDag(termijn.id()));
        klokken.put(termijn.id(), klok);
        return Optional.of(klok);
    }

    /** Whether it can become met and never stops being so: what is not met now was not met earlier. */
    private static boolean isBlijvend(Voorwaarde voorwaarde) {
        return voorwaarde instanceof Voorwaarde.Gedaan gedaan
                && (gedaan.ooit() || gedaan.uitkomsten().isEmpty())
                && gedaan.bereik().nietOuderDan().isEmpty();
    }

    private Termijnklok.Plekken plekken(Termijn termijn) {
        Termijnklok.Plekken plekken = new Termijnklok.Plekken(
                letters.nieuwePlek(),
                letters.nieuwePlek(),
                letters.nieuwePlek(),
                letters.plek(EnumSet.of(Soort.TERMIJN_VERLENGD), "", Plekteken.Wijze.LAATSTE),
                letters.plek(EnumSet.of(Soort.TERMIJN_STILGEZET), "", Plekteken.Wijze.LAATSTE));
        List<String> rem =
                termijn.stilstaan().map(stil -> List.of(stil.vanaf())).orElse(List.of());
        letters.termijnstap(new Letters.Termijnstap(
                start(termijn, 0), stappen(termijn.stappen()), stappen(rem), plekken, !isNaTermijn(termijn)));
        return plekken;
    }

    private static boolean isNaTermijn(Termijn termijn) {
        return termijn.na().flatMap(Termijn.Start::eindeVan).isPresent();
    }

    /** Steps with which it starts, or with which the term starts at whose end it starts. */
    private List<Stap> start(Termijn termijn, int diepte) {
        Optional<Termijn> eerder = termijn.na().flatMap(Termijn.Start::eindeVan).flatMap(regels::termijn);
        return eerder.isPresent() && diepte <= DIEPSTE
                ? start(eerder.get(), diepte + 1)
                : stappen(termijn.na().map(Termijn.Start::stappen).orElse(List.of()));
    }

    private List<Stap> stappen(List<String> namen) {
        return namen.stream().flatMap(naam -> regels.stap(naam).stream()).toList();
    }

    /** Which of several starts counts, hours, and what is counted over a school calendar, the plain evaluator tells. */
    private @Nullable Laatstedag lengte(Termijn termijn) {
        boolean eenBegin = isNaTermijn(termijn)
                || termijn.na().filter(start -> start.stappen().size() == 1).isPresent();
        return eenBegin
                        && !termijn.elkSchooljaar()
                        && regels.kalender().equals(Schoolkalender.GEEN)
                        && termijn.uiterlijk() instanceof Lengte lengte
                        && lengte.eenheid() != Lengte.Eenheid.UREN
                ? new Laatstedag(termijn.rekenwijze(), lengte)
                : null;
    }
}
