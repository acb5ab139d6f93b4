package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.AdviesGegeven;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;
import nl.passend.core.kader.Voorwaarde.Gedaan;
import nl.passend.core.kader.Voorwaarde.IsGehoord;
import nl.passend.core.kader.Voorwaarde.OordeelLuidt;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an event does, by asking the plain evaluator about a dossier that holds that event alone. Slow and seldom: its
 * answers are remembered. Thread safe.
 */
final class Uitwerker {
    private final Regelset regels;
    private final Beleidskast kast;
    private final Letters letters;

    Uitwerker(Regelset regels, Beleidskast kast, Letters letters) {
        this.regels = regels;
        this.kast = kast;
        this.letters = letters;
    }

    /** Kinds of events that may do something, when they name no step. */
    long leest() {
        long leest = 0;
        for (Letters.Plaatshouder houder : letters.plekken()) {
            for (Soort soort : houder.soorten()) {
                leest |= Programma.bit(soort);
            }
        }
        for (Letters.Laatste letter : letters.laatste()) {
            Optional<Soort> soort = soort(letter.proef());
            leest |= soort.map(Programma::bit).orElse(0L);
        }
        for (Letters.Termijnstap termijn : letters.termijnen()) {
            for (Stap stap : stappen(termijn)) {
                leest |= regels.vastlegging(stap)
                        .map(vast -> Programma.bit(vast.soort()))
                        .orElse(0L);
            }
        }
        leest |= letters.overleggen().isEmpty() ? 0 : Programma.bit(Soort.OVERLEG_GEHOUDEN);
        boolean delen = !letters.documenten().isEmpty() || !letters.vervallend().isEmpty();
        return leest | (delen ? Programma.bit(Soort.DOCUMENT_VASTGELEGD) : 0);
    }

    private Optional<Soort> soort(Voorwaarde proef) {
        if (proef instanceof Gedaan gedaan) {
            return regels.stap(gedaan.stap()).flatMap(regels::vastlegging).map(Stap.Vastlegging::soort);
        } else if (proef instanceof AkkoordGegeven) {
            return Optional.of(Soort.AKKOORD);
        } else if (proef instanceof IsGehoord) {
            return Optional.of(Soort.GEHOORD);
        } else if (proef instanceof AdviesGegeven) {
            return Optional.of(Soort.ADVIES_GEGEVEN);
        } else if (proef instanceof OordeelLuidt) {
            return Optional.of(Soort.OORDEEL_GEGEVEN);
        }
        throw new AssertionError(proef);
    }

    private static List<Stap> stappen(Letters.Termijnstap termijn) {
        List<Stap> stappen = new ArrayList<>(termijn.start());
        stappen.addAll(termijn.daad());
        stappen.addAll(termijn.rem());
        return stappen;
    }

    /** A dossier of one event, seen from its own zaak on its own day. */
    private record Proef(Zicht zicht, Feit feit, Gebeurtenis gebeurtenis) {}

    private Proef proef(Gebeurtenis gebeurtenis) {
        Zicht zicht = Zicht.op(
                regels,
                Dossier.van("", null, null, List.of(gebeurtenis)),
                gebeurtenis.zaak().orElse(Zicht.HOOFDZAAK),
                gebeurtenis.op());
        return new Proef(zicht, zicht.feiten().get(0), gebeurtenis);
    }

    /** What of an event of this kind and subject is read. */
    Trefwoord.Lezing lezing(Gebeurtenis gebeurtenis) {
        Proef proef = proef(gebeurtenis);
        boolean uitkomst = false;
        boolean rol = false;
        boolean discipline = false;
        boolean iets = false;
        Set<Veld> velden = new LinkedHashSet<>();
        List<Stap> stappen = new ArrayList<>();
        for (Letters.Termijnstap termijn : letters.termijnen()) {
            stappen(termijn).stream().filter(stap -> kanZijn(proef, stap)).forEach(stappen::add);
        }
        for (Letters.Laatste letter : letters.laatste()) {
            if (!kan(proef, letter.proef())) {
                continue;
            }
            iets = true;
            uitkomst |= leestUitkomst(letter.proef());
            if (letter.proef() instanceof Gedaan gedaan) {
                regels.stap(gedaan.stap()).ifPresent(stappen::add);
            } else if (letter.proef() instanceof AkkoordGegeven) {
                velden.addAll(List.of(Veld.WIE, Veld.AARD));
            } else if (letter.proef() instanceof IsGehoord) {
                velden.add(Veld.OVER);
            } else if (letter.proef() instanceof AdviesGegeven) {
                rol = true;
                discipline = true;
            }
        }
        if (gebeurtenis.stap().isEmpty()) {
            for (Stap stap : stappen) {
                boolean over = regels.vastlegging(stap)
                        .filter(vast -> vast.over().isPresent())
                        .isPresent();
                if (over) {
                    velden.add(Veld.OVER);
                }
                if (!regels.wie(stap).isEmpty() && gebeurtenis.is(Soort.AKKOORD)) {
                    velden.add(Veld.WIE);
                }
                rol |= !regels.wie(stap).isEmpty() && !gebeurtenis.is(Soort.AKKOORD);
            }
        }
        List<Letters.Vergadering> overleggen = overleggen(proef);
        uitkomst |= overleggen.stream()
                .anyMatch(letter -> !letter.vorm().uitkomsten().isEmpty());
        List<Plekteken> tekens = tekens(proef);
        return new Trefwoord.Lezing(
                iets || !stappen.isEmpty() || !overleggen.isEmpty(),
                uitkomst,
                rol,
                discipline,
                !overleggen.isEmpty(),
                velden.toArray(new Veld[0]),
                laatste(tekens),
                andere(tekens),
                deeltabel(proef));
    }

    private static int[] laatste(List<Plekteken> tekens) {
        return tekens.stream()
                .filter(teken -> teken.wijze() == Plekteken.Wijze.LAATSTE)
                .mapToInt(Plekteken::plek)
                .toArray();
    }

    private static Plekteken[] andere(List<Plekteken> tekens) {
        return tekens.stream()
                .filter(teken -> teken.wijze() != Plekteken.Wijze.LAATSTE)
                .toArray(Plekteken[]::new);
    }

    private static boolean leestUitkomst(Voorwaarde proef) {
        if (proef instanceof Gedaan gedaan) {
            return !gedaan.uitkomsten().isEmpty();
        } else if (proef instanceof AdviesGegeven advies) {
            return !advies.strekking().isEmpty();
        }
        return proef instanceof AkkoordGegeven || proef instanceof OordeelLuidt;
    }

    /** Whether an event may decide a letter, whatever its other words; rather once too often than too seldom. */
    private boolean kan(Proef proef, Voorwaarde letter) {
        Gebeurtenis gebeurtenis = proef.gebeurtenis();
        if (letter instanceof Gedaan gedaan) {
            return regels.stap(gedaan.stap())
                    .filter(stap -> kanZijn(proef, stap))
                    .isPresent();
        } else if (letter instanceof AdviesGegeven advies) {
            return gebeurtenis.is(Soort.ADVIES_GEGEVEN)
                    && advies.over().stream().anyMatch(over -> proef.zicht().gaatOver(proef.feit(), over));
        } else if (letter instanceof OordeelLuidt oordeel) {
            return gebeurtenis.is(Soort.OORDEEL_GEGEVEN) && proef.zicht().gaatOver(proef.feit(), oordeel.oordeel());
        }
        return soort(letter).filter(gebeurtenis::is).isPresent();
    }

    private boolean kanZijn(Proef proef, Stap stap) {
        Gebeurtenis gebeurtenis = proef.gebeurtenis();
        Optional<String> genoemd = gebeurtenis.stap();
        if (genoemd.isPresent()) {
            return regels.isEenSoort(genoemd.get(), stap.id()) || regels.isEenSoort(stap.id(), genoemd.get());
        }
        return !stap.herkendAanStap()
                && regels.vastlegging(stap)
                        .filter(vast -> gebeurtenis.is(vast.soort())
                                && (vast.onderwerpen().isEmpty()
                                        || vast.onderwerpen().stream()
                                                .anyMatch(wat -> proef.zicht().gaatOver(proef.feit(), wat))))
                        .isPresent();
    }

    private List<Plekteken> tekens(Proef proef) {
        List<Plekteken> tekens = new ArrayList<>();
        for (Letters.Plaatshouder houder : letters.plekken()) {
            boolean soort = proef.gebeurtenis()
                    .soort()
                    .filter(houder.soorten()::contains)
                    .isPresent();
            if (soort && (houder.over().isEmpty() || proef.zicht().gaatOver(proef.feit(), houder.over()))) {
                tekens.add(houder.teken());
            }
        }
        if (proef.gebeurtenis().is(Soort.DOCUMENT_VASTGELEGD)) {
            for (Letters.Schrift schrift : documenten(proef)) {
                tekens.add(new Plekteken(Plekteken.Wijze.LAATSTE, schrift.plek(), -1));
            }
        }
        return tekens;
    }

    private List<Letters.Schrift> documenten(Proef proef) {
        return letters.documenten().stream()
                .filter(schrift -> proef.zicht().gaatOver(proef.feit(), schrift.document()))
                .toList();
    }

    private List<Letters.Vergadering> overleggen(Proef proef) {
        if (!proef.gebeurtenis().is(Soort.OVERLEG_GEHOUDEN)) {
            return List.of();
        }
        return letters.overleggen().stream()
                .filter(letter ->
                        proef.zicht().gaatOver(proef.feit(), letter.vorm().overleg()))
                .toList();
    }

    private @Nullable Deeltabel deeltabel(Proef proef) {
        if (!proef.gebeurtenis().is(Soort.DOCUMENT_VASTGELEGD)) {
            return null;
        }
        String document = proef.gebeurtenis().onderwerp().orElse("");
        List<Letters.Schrift> documenten = documenten(proef);
        Maskers altijd = new Maskers();
        Maskers zonderDelen = new Maskers();
        for (Letters.Schrift schrift : documenten) {
            altijd.zet(schrift.aanwezig(), Vouwstand.WAAR);
            zonderDelen.zet(schrift.inhoudOnbekend(), Vouwstand.WAAR);
        }
        return new Deeltabel(
                altijd.rijen(),
                zonderDelen.rijen(),
                Maskers.van(onzeker(proef)),
                new Woordtabel(deel -> deel(document, deel, documenten)));
    }

    /** Agreements for a part of this document. */
    private List<Integer> onzeker(Proef proef) {
        List<Integer> bits = new ArrayList<>();
        for (Letters.Laatste letter : letters.vervallend()) {
            if (letter.proef() instanceof AkkoordGegeven akkoord) {
                int punt = akkoord.voor().lastIndexOf('.');
                if (punt > 0
                        && proef.zicht().gaatOver(proef.feit(), akkoord.voor().substring(0, punt))) {
                    bits.add(letter.bit());
                }
            }
        }
        return bits;
    }

    /** Sets the parts that a written part stands for, and clears the agreements that were given for them. */
    private long[] deel(String document, String deel, List<Letters.Schrift> documenten) {
        List<String> ids = regels.delen(document, deel);
        Maskers maskers = new Maskers();
        for (Letters.Schrift schrift : documenten) {
            for (Letters.Deel gevraagd : schrift.delen()) {
                if (ids.contains(gevraagd.id())) {
                    maskers.zet(gevraagd.bit(), Vouwstand.WAAR);
                }
            }
        }
        for (Letters.Laatste letter : letters.vervallend()) {
            if (letter.proef() instanceof AkkoordGegeven akkoord && ids.contains(akkoord.voor())) {
                maskers.zet(letter.bit(), Vouwstand.ONWAAR);
            }
        }
        return maskers.rijen();
    }

    /** What an event does, when the zaak sees it or when it does not. */
    Uitwerking.Werking werking(Gebeurtenis gebeurtenis, boolean inZaak) {
        Proef proef = proef(gebeurtenis);
        Maskers maskers = new Maskers();
        List<Plekteken> tekens = new ArrayList<>();
        for (Letters.Laatste letter : letters.laatste()) {
            if ((inZaak || letter.heelDossier()) && kan(proef, letter.proef())) {
                laatste(proef, letter, maskers, tekens);
            }
        }
        for (Letters.Termijnstap termijn : letters.termijnen()) {
            termijn(proef, termijn, inZaak, tekens);
        }
        List<Letters.Vergadering> overleggen = overleggen(proef).stream()
                .filter(letter -> inZaak || letter.vorm().bereik().dossier())
                .toList();
        for (Letters.Vergadering letter : overleggen) {
            if (letter.plek() >= 0) {
                tekens.add(new Plekteken(Plekteken.Wijze.LAATSTE, letter.plek(), -1));
            }
        }
        return new Uitwerking.Werking(maskers.rijen(), overleg(proef, overleggen), laatste(tekens), andere(tekens));
    }

    /** The plain evaluator says whether the event fits, and what the letter is when it is the last that does. */
    private void laatste(Proef proef, Letters.Laatste letter, Maskers maskers, List<Plekteken> tekens) {
        var weging = new Weger(proef.zicht(), kast).weeg(letter.proef());
        if (!weging.feiten().isEmpty()) {
            maskers.zet(letter.bit(), Vouwstand.code(weging.waarde()));
            if (letter.plek() >= 0) {
                tekens.add(new Plekteken(Plekteken.Wijze.LAATSTE, letter.plek(), -1));
            }
        }
    }

    private static void termijn(Proef proef, Letters.Termijnstap termijn, boolean inZaak, List<Plekteken> tekens) {
        Termijnklok.Plekken plekken = termijn.plekken();
        if (inZaak && isEen(proef, termijn.start())) {
            tekens.add(new Plekteken(Plekteken.Wijze.BEGIN, plekken.begin(), plekken.gedaan()));
        }
        if (inZaak && isEen(proef, termijn.rem())) {
            tekens.add(new Plekteken(Plekteken.Wijze.LAATSTE, plekken.stil(), -1));
        }
        if ((inZaak || termijn.ookBuiten()) && isEen(proef, termijn.daad())) {
            tekens.add(new Plekteken(Plekteken.Wijze.GEDAAN, plekken.gedaan(), plekken.begin()));
        }
    }

    private static boolean isEen(Proef proef, List<Stap> stappen) {
        return stappen.stream().anyMatch(stap -> proef.zicht().isStap(proef.feit(), stap));
    }

    /** Rows of five, one per set of roles and word. */
    private static long[] overleg(Proef proef, List<Letters.Vergadering> overleggen) {
        Map<Long, Maskers> perNodig = new LinkedHashMap<>();
        for (Letters.Vergadering letter : overleggen) {
            perNodig.computeIfAbsent(letter.nodig(), weg -> new Maskers())
                    .zet(
                            letter.bit(),
                            uitkomst(proef.gebeurtenis(), letter.vorm().uitkomsten()));
        }
        List<Long> rijen = new ArrayList<>();
        perNodig.forEach((nodig, maskers) -> {
            long[] vier = maskers.rijen();
            for (int i = 0; i < vier.length; i++) {
                if (i % 4 == 0) {
                    rijen.add(nodig);
                }
                rijen.add(vier[i]);
            }
        });
        return rijen.stream().mapToLong(Long::longValue).toArray();
    }

    private static int uitkomst(Gebeurtenis gebeurtenis, List<String> uitkomsten) {
        return uitkomsten.isEmpty() ? Vouwstand.WAAR : Ingezetstand.uitkomst(gebeurtenis, uitkomsten);
    }
}
