package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.core.kader.Vorm;
import nl.passend.core.kader.Vorm.Duurregel;
import nl.passend.core.tijd.Schooljaar;

/** One combination of facts, by what they are: reading conditions and tables in it. */
final class Geval {
    private Geval() {}

    /** What a leaf reads. */
    static String sleutel(Voorwaarde blad) {
        if (blad instanceof LeerlingIs is) {
            return is.kenmerk().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        } else if (blad instanceof OordeelLuidt luidt) {
            return luidt.oordeel();
        } else if (blad instanceof OverlegGehouden gehouden) {
            return gehouden.overleg();
        } else if (blad instanceof BeleidLuidt luidt) {
            return luidt.beleid();
        }
        return Voorwaarden.kort(blad);
    }

    /** Whether a condition holds in a case. */
    static boolean geldt(Voorwaarde voorwaarde, Map<String, String> geval) {
        if (voorwaarde instanceof AlleVan alle) {
            return alle.delen().stream().allMatch(deel -> geldt(deel, geval));
        } else if (voorwaarde instanceof EenVan een) {
            return een.delen().stream().anyMatch(deel -> geldt(deel, geval));
        } else if (voorwaarde instanceof Niet niet) {
            return !geldt(niet.deel(), geval);
        }
        String waarde = geval.getOrDefault(sleutel(voorwaarde), "");
        if (voorwaarde instanceof LeerlingIs is) {
            boolean getal = is.kenmerk() == Kenmerk.GROEP || is.kenmerk() == Kenmerk.LEEFTIJD;
            return getal
                    ? Integer.parseInt(waarde) >= is.van() && Integer.parseInt(waarde) <= is.tot()
                    : is.waarden().contains(waarde);
        } else if (voorwaarde instanceof OordeelLuidt luidt) {
            return luidt.antwoorden().contains(waarde);
        } else if (voorwaarde instanceof OverlegGehouden gehouden) {
            return gehouden.uitkomsten().isEmpty() || gehouden.uitkomsten().contains(waarde);
        } else if (voorwaarde instanceof BeleidLuidt luidt) {
            return luidt.uitkomsten().contains(waarde);
        }
        return waarde.equals("ja");
    }

    /** The lines of a table that hold in a case. */
    static List<Duurregel> regels(Vorm vorm, Map<String, String> geval) {
        return vorm.duur().stream()
                .filter(regel -> regel.als().stream().allMatch(deel -> geldt(deel, geval)))
                .toList();
    }

    static int groep(Map<String, String> geval) {
        return Integer.parseInt(geval.getOrDefault(Gevallen.GROEP, "0"));
    }

    /** A case in words, with only these facts: {@code groep 8, emb-groep geen}. */
    static String tekst(Map<String, String> geval, Set<String> sleutels) {
        return geval.entrySet().stream()
                .filter(feit -> sleutels.contains(feit.getKey()))
                .map(feit -> Stapel.kort(feit.getKey()) + " " + feit.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A date of birth for a groep on a day: the usual age, and some years older. */
    static LocalDate geboren(LocalDate dag, int groep, int ouder) {
        return LocalDate.of(Schooljaar.van(dag) + 1 - (groep + 4) - ouder, 1, 1);
    }
}
