package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.internal.pak.Bewoording;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;
import nl.passend.core.regel.Beleidskast;
import org.jspecify.annotations.Nullable;

/**
 * Works out what events of a wording do, by asking the plain evaluator about one of them. Slow and seldom: its answers are remembered.
 * Thread safe.
 */
final class Uitwerker {
    private final Regelset regels;
    private final Beleidskast kast;
    private final Letters letters;
    private final int geenPlek;

    /**
     * For a set of letters.
     *
     * @param geenPlek place that nobody reads
     */
    Uitwerker(Regelset regels, Beleidskast kast, Letters letters, int geenPlek) {
        this.regels = regels;
        this.kast = kast;
        this.letters = letters;
        this.geenPlek = geenPlek;
    }

    /** What an event does, when the zaak sees it and when it does not. */
    Werking werking(Bewoording bewoording, Gebeurtenis gebeurtenis) {
        if (gebeurtenis.is(Soort.GEBEURTENIS_HERSTELD) || gebeurtenis.is(Soort.DOSSIER_OVERGENOMEN)) {
            return new Werking(bewoording, new long[0], List.of(), new long[0], true, geenPlek, null);
        }
        Proef proef = new Proef(regels, kast, gebeurtenis);
        return werking(bewoording, proef, true, werking(bewoording, proef, false, null));
    }

    private Werking werking(Bewoording bewoording, Proef proef, boolean inZaak, @Nullable Werking buiten) {
        Uitslag uitslag = new Uitslag(new Maskers(), new ArrayList<>());
        plekken(proef, uitslag);
        woordletters(proef, uitslag);
        if (proef.is(Soort.DOCUMENT_VASTGELEGD)) {
            document(proef, uitslag);
        }
        for (Letters.Laatste letter : letters.laatste()) {
            if (inZaak || letter.heelDossier()) {
                laatste(proef, letter, uitslag);
            }
        }
        for (Letters.Termijnstap termijn : letters.termijnen()) {
            termijn(proef, termijn, inZaak, uitslag);
        }
        for (Letters.Vergadering letter : letters.overleggen()) {
            if (inZaak || letter.vorm().bereik().dossier()) {
                overleg(proef, letter, uitslag);
            }
        }
        return new Werking(
                bewoording,
                uitslag.maskers.rijen(),
                uitslag.tekens,
                Maskers.van(onzeker(proef)),
                inZaak && komtVoort(proef),
                geenPlek,
                buiten);
    }

    /** What was found so far. */
    private record Uitslag(Maskers maskers, List<Plekteken> tekens) {
        void houd(int plek) {
            if (plek >= 0) {
                tekens.add(new Plekteken(Plekteken.Wijze.LAATSTE, plek, -1));
            }
        }
    }

    private static boolean komtVoort(Proef proef) {
        return proef.is(Soort.ZAAK_GEOPEND)
                && proef.gebeurtenis()
                        .lijst(Veld.KOMT_VOORT_UIT)
                        .filter(bronnen -> !bronnen.isEmpty())
                        .isPresent();
    }

    private static boolean isEen(Proef proef, Set<Soort> soorten) {
        return proef.gebeurtenis().soort().filter(soorten::contains).isPresent();
    }

    private void plekken(Proef proef, Uitslag uitslag) {
        for (Letters.Plaatshouder houder : letters.plekken()) {
            if (isEen(proef, houder.soorten()) && (houder.over().isEmpty() || proef.gaatOver(houder.over()))) {
                uitslag.tekens.add(houder.teken());
            }
        }
    }

    private void woordletters(Proef proef, Uitslag uitslag) {
        for (Letters.Woordletter letter : letters.woordletters()) {
            if (isEen(proef, letter.soorten()) && (letter.over().isEmpty() || proef.gaatOver(letter.over()))) {
                letter.waarde()
                        .apply(proef.gebeurtenis())
                        .ifPresent(waarde -> uitslag.maskers.zet(letter.bit(), waarde));
            }
        }
    }

    /** Sets what was written, and clears the agreements that were given for it. */
    private void document(Proef proef, Uitslag uitslag) {
        List<String> ids = new ArrayList<>();
        Optional<List<String>> geschreven = proef.gebeurtenis().lijst(Veld.DELEN);
        String document = proef.gebeurtenis().onderwerp().orElse("");
        geschreven.orElse(List.of()).forEach(deel -> ids.addAll(regels.delen(document, deel)));
        for (Letters.Schrift schrift : letters.documenten()) {
            if (proef.gaatOver(schrift.document())) {
                uitslag.houd(schrift.plek());
                uitslag.maskers.zet(schrift.aanwezig(), Vouwstand.WAAR);
                if (geschreven.isEmpty()) {
                    uitslag.maskers.zet(schrift.inhoudOnbekend(), Vouwstand.WAAR);
                }
                schrift.delen().stream()
                        .filter(deel -> ids.contains(deel.id()))
                        .forEach(deel -> uitslag.maskers.zet(deel.bit(), Vouwstand.WAAR));
            }
        }
        for (Letters.Laatste letter : letters.vervallend()) {
            if (letter.proef() instanceof AkkoordGegeven akkoord && ids.contains(akkoord.voor())) {
                uitslag.maskers.zet(letter.bit(), Vouwstand.ONWAAR);
            }
        }
    }

    /** Agreements for a part of a document that was written without telling which parts. */
    private List<Integer> onzeker(Proef proef) {
        List<Integer> bits = new ArrayList<>();
        if (proef.is(Soort.DOCUMENT_VASTGELEGD)
                && proef.gebeurtenis().lijst(Veld.DELEN).isEmpty()) {
            for (Letters.Laatste letter : letters.vervallend()) {
                if (letter.proef() instanceof AkkoordGegeven akkoord && isDeelVan(proef, akkoord.voor())) {
                    bits.add(letter.bit());
                }
            }
        }
        return bits;
    }

    private static boolean isDeelVan(Proef proef, String deel) {
        int punt = deel.lastIndexOf('.');
        return punt > 0 && proef.gaatOver(deel.substring(0, punt));
    }

    private static void laatste(Proef proef, Letters.Laatste letter, Uitslag uitslag) {
        proef.weeg(letter.proef()).ifPresent(weging -> {
            uitslag.maskers.zet(letter.bit(), Vouwstand.code(weging.waarde()));
            uitslag.houd(letter.plek());
        });
    }

    private static void termijn(Proef proef, Letters.Termijnstap termijn, boolean inZaak, Uitslag uitslag) {
        Termijnklok.Plekken plekken = termijn.plekken();
        if (inZaak && proef.isEen(termijn.start())) {
            uitslag.tekens.add(new Plekteken(Plekteken.Wijze.BEGIN, plekken.begin(), plekken.gedaan()));
        }
        if (inZaak && proef.isEen(termijn.rem())) {
            uitslag.houd(plekken.stil());
        }
        if ((inZaak || termijn.ookBuiten()) && proef.isEen(termijn.daad())) {
            uitslag.tekens.add(new Plekteken(Plekteken.Wijze.GEDAAN, plekken.gedaan(), plekken.begin()));
        }
    }

    private void overleg(Proef proef, Letters.Vergadering letter, Uitslag uitslag) {
        if (!proef.is(Soort.OVERLEG_GEHOUDEN) || !proef.gaatOver(letter.vorm().overleg())) {
            return;
        }
        List<String> uitkomsten = letter.vorm().uitkomsten();
        int luidt = uitkomsten.isEmpty()
                ? Vouwstand.WAAR
                : Letters.in(uitkomsten, proef.gebeurtenis().uitkomst());
        Optional<List<String>> aanwezig = proef.gebeurtenis().lijst(Veld.AANWEZIG);
        boolean compleet = aanwezig.isEmpty()
                || letter.nodig().stream()
                        .allMatch(rol -> aanwezig.get().stream().anyMatch(wie -> regels.rolPast(wie, rol)));
        int waarde = aanwezig.isEmpty() && luidt == Vouwstand.WAAR ? Vouwstand.ONBEKEND : luidt;
        uitslag.maskers.zet(letter.bit(), compleet ? waarde : Vouwstand.ONWAAR);
        uitslag.houd(letter.plek());
    }
}
