package nl.passend.kaders.toets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.kader.Kader;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.spi.Beleid;

/**
 * Checks a stack of kaders: the law and what lies under it, in every stretch of time in which the stack is constant. Errors refuse it;
 * what a later law, or a law that lengthens, makes of a historical text is a note, and the law is applied. Stateless and thread safe.
 */
@Experimenteel
public final class Kadertoets {
    private Kadertoets() {}

    /**
     * Checks, without looking at outcomes of policies.
     *
     * @param alleVersies all versions of all kaders of one stack: one region with its law, boards and schools
     * @param beleidIds names of the policies that there are
     */
    public static Toetsuitslag toets(List<Kader> alleVersies, Set<String> beleidIds) {
        return toets(alleVersies, beleidIds.stream().collect(Collectors.toMap(Function.identity(), naam -> List.of())));
    }

    /**
     * Checks, with the names and outcomes of these policies.
     *
     * @param alleVersies all versions of all kaders of one stack
     */
    public static Toetsuitslag toets(List<Kader> alleVersies, Beleidskast kast) {
        return toets(
                alleVersies,
                kast.ids().stream()
                        .flatMap(naam -> kast.beleid(naam).stream())
                        .collect(Collectors.toMap(Beleid::id, Beleid::uitkomsten)));
    }

    private static Toetsuitslag toets(List<Kader> versies, Map<String, List<String>> beleid) {
        Toetsblad blad = new Toetsblad();
        new Geldigheid(versies, blad).toets();
        new Dubbelen(versies, blad).toets();
        for (Tijdvak vak : Tijdvakken.van(versies)) {
            if (!vak.lopend()) {
                nieuweAanvraag(vak, beleid, blad);
            }
            new Duurtoets(vak, blad).toets();
            new Documenttoets(vak, blad).toets();
        }
        return blad.uitslag();
    }

    private static void nieuweAanvraag(Tijdvak vak, Map<String, List<String>> beleid, Toetsblad blad) {
        Stapel stapel = vak.stapel();
        Namenwijzer namen = new Namenwijzer(stapel, blad);
        new Verwijzingen(stapel, namen).toets();
        new Voorwaardewijzer(stapel, namen, beleid).toets();
        new Stappentoets(stapel, blad).toets();
        new Verscherping(stapel, blad).toets();
        new Termijntoets(stapel, blad).toets();
        new Haalbaarheid(vak, blad).toets();
        new Aandacht(vak, blad).toets();
        new Onafhankelijkheid(vak, blad).toets();
        new Toestemmingen(vak, blad).toets();
    }
}
