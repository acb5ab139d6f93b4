package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;

/**
 * Which steps can be reached when everyone helps: the least set that is closed under "its lines can be met by steps in the set". What
 * is denied counts as met and time is free, so it has too many steps and never too few: a step outside it can certainly not be taken.
 */
final class Bereikbaarheid {
    private final Stapel stapel;
    private final Voortbrengers voortbrengers;
    private final Predicate<Voorwaarde> geweigerd;
    private final Set<Stapkeuze> bereikt = Collections.newSetFromMap(new IdentityHashMap<>());

    private Bereikbaarheid(Stapel stapel, Predicate<Voorwaarde> geweigerd) {
        this.stapel = stapel;
        this.voortbrengers = stapel.voortbrengers;
        this.geweigerd = geweigerd;
        List<Stapkeuze> over = new ArrayList<>(voortbrengers.regels().keuzes());
        boolean verder = true;
        while (verder) {
            List<Stapkeuze> nieuw = over.stream().filter(this::kan).toList();
            bereikt.addAll(nieuw);
            over.removeIf(bereikt::contains);
            verder = !nieuw.isEmpty();
        }
    }

    /**
     * Of a stack.
     *
     * @param geweigerd leaves that are never met, such as a permission that is refused
     */
    static Bereikbaarheid van(Stapel stapel, Predicate<Voorwaarde> geweigerd) {
        return new Bereikbaarheid(stapel, geweigerd);
    }

    /** In order of layer and file. */
    List<Stapkeuze> stappen() {
        return voortbrengers.regels().keuzes().stream()
                .filter(bereikt::contains)
                .toList();
    }

    /** Whether the lines of a step can be met by steps that can be reached. */
    boolean kan(Stapkeuze keuze) {
        if (keuze.vereist().isEmpty() && !keuze.zodra().isEmpty()) {
            return keuze.zodra().stream().anyMatch(this::alle);
        }
        return alle(keuze.vereist());
    }

    private boolean alle(List<Eis> eisen) {
        List<Voorwaarde> regels = eisen.stream().map(Eis::geheel).toList();
        return haalbaar(regels, this::los) && tegelijk(regels);
    }

    private static boolean haalbaar(List<Voorwaarde> regels, Predicate<Voorwaarde> blad) {
        return regels.stream().allMatch(regel -> Voorwaarden.haalbaar(regel, blad));
    }

    private boolean los(Voorwaarde blad) {
        return !geweigerd.test(blad) && voortbrengers.kan(blad, bereikt::contains);
    }

    /** A judgement, a meeting or a fact of the pupil has one value at a time: there is one that meets all lines. */
    private boolean tegelijk(List<Voorwaarde> regels) {
        Gevallen gevallen = Gevallen.van(stapel, regels);
        return !gevallen.dubbel()
                || gevallen.teVeel()
                || gevallen.alle().stream()
                        .anyMatch(geval -> haalbaar(
                                regels,
                                blad -> los(blad) && (!Gevallen.heeftWaarde(blad) || Geval.geldt(blad, geval))));
    }

    /** Whether the step, or one that tightens it, for the same subject, can be reached. */
    boolean heeft(Stapkeuze gezocht) {
        return bereikt.stream()
                .anyMatch(keuze -> keuze.onderwerp().equals(gezocht.onderwerp())
                        && keuze.keten().stream()
                                .anyMatch(
                                        deel -> deel.id().equals(gezocht.stap().id())));
    }
}
