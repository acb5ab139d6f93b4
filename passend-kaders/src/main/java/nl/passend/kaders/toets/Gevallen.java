package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.core.kader.Vorm;
import nl.passend.core.kader.Vorm.Duurregel;

/** Every combination of the facts that a case table reads: always the groep, and the answers, kinds of school and others it names. */
final class Gevallen {
    static final String GROEP = "groep";
    private static final int MEESTE = 100_000;

    private final Stapel stapel;
    private final Map<String, List<String>> bereik = new LinkedHashMap<>();
    private boolean dubbel;

    private Gevallen(Stapel stapel) {
        this.stapel = stapel;
    }

    /** Of the case table of a form. */
    static Gevallen van(Stapel stapel, Vorm vorm) {
        Gevallen gevallen = new Gevallen(stapel);
        gevallen.bereik.put(GROEP, getallen(0, 8));
        gevallen.lees(vorm, 0);
        return gevallen;
    }

    /** Of what these conditions ask and that has one value at a time. */
    static Gevallen van(Stapel stapel, List<Voorwaarde> voorwaarden) {
        Gevallen gevallen = new Gevallen(stapel);
        voorwaarden.forEach(deel -> Voorwaarden.bladen(deel, (blad, gevraagd) -> {
            if (gevraagd && heeftWaarde(blad)) {
                gevallen.lees(blad);
            }
        }));
        return gevallen;
    }

    /** Whether a leaf reads something that has one value at a time. */
    static boolean heeftWaarde(Voorwaarde blad) {
        return blad instanceof LeerlingIs
                || blad instanceof OordeelLuidt
                || blad instanceof OverlegGehouden
                || blad instanceof BeleidLuidt;
    }

    /** Whether two leaves read the same, so that they can get in each other's way. */
    boolean dubbel() {
        return dubbel;
    }

    private void lees(Vorm vorm, int diepte) {
        for (Duurregel regel : vorm.duur()) {
            regel.als().forEach(deel -> Voorwaarden.bladen(deel, (blad, gevraagd) -> lees(blad)));
            if (diepte < 4) {
                regel.verwijzing().flatMap(stapel.regels::vorm).ifPresent(ander -> lees(ander, diepte + 1));
            }
        }
    }

    private void lees(Voorwaarde blad) {
        List<String> waarden = new ArrayList<>();
        if (blad instanceof LeerlingIs is) {
            waarden.addAll(
                    switch (is.kenmerk()) {
                        case GROEP -> getallen(0, 8);
                        case LEEFTIJD -> getallen(3, 20);
                        case SCHOOLSOORT, AANGEMELD_BIJ -> List.of("bao", "sbo", "so");
                        case INGESCHREVEN -> List.of("nergens", "deze-school", "elders");
                        case ASIELOPVANG -> List.of("ja", "nee");
                    });
        } else if (blad instanceof OordeelLuidt luidt) {
            waarden.addAll(Uitkomsten.oordeel(stapel, luidt.oordeel()));
        } else if (blad instanceof OverlegGehouden gehouden) {
            waarden.addAll(Uitkomsten.overleg(stapel, gehouden.overleg()));
        } else if (blad instanceof BeleidLuidt luidt) {
            waarden.addAll(luidt.uitkomsten());
            waarden.add("anders");
        } else {
            waarden.addAll(List.of("ja", "nee"));
        }
        dubbel |= bereik.containsKey(Geval.sleutel(blad));
        bereik.merge(Geval.sleutel(blad), waarden, (oud, nieuw) -> {
            Set<String> samen = new LinkedHashSet<>(oud);
            samen.addAll(nieuw);
            return List.copyOf(samen);
        });
    }

    private static List<String> getallen(int van, int tot) {
        return IntStream.rangeClosed(van, tot).mapToObj(Integer::toString).toList();
    }

    /** Whether there are more combinations than can be tried. */
    boolean teVeel() {
        long aantal = 1;
        for (List<String> waarden : bereik.values()) {
            aantal *= Math.max(1, waarden.size());
            if (aantal > MEESTE) {
                return true;
            }
        }
        return false;
    }

    List<Map<String, String>> alle() {
        List<Map<String, String>> uit = new ArrayList<>(List.of(Map.of()));
        bereik.forEach((sleutel, waarden) -> {
            List<Map<String, String>> meer = new ArrayList<>();
            for (Map<String, String> geval : uit) {
                for (String waarde : waarden) {
                    Map<String, String> nieuw = new LinkedHashMap<>(geval);
                    nieuw.put(sleutel, waarde);
                    meer.add(nieuw);
                }
            }
            uit.clear();
            uit.addAll(meer);
        });
        return uit;
    }
}
