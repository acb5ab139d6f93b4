package nl.passend.adapters.oso.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of the children of a block, as an automaton: state 0 is the beginning, state n + 1 is past position n. The tables say
 * of each child in each state where it leads; XML Schema holds that this is never in doubt.
 */
public final class Model {
    /** No child may stand here. */
    public static final int NERGENS = -1;

    private final int[][] volgende;
    private final boolean[] einde;

    private Model(int[][] volgende, boolean[] einde) {
        this.volgende = volgende;
        this.einde = einde;
    }

    static Model van(Deel deel, int kinderen) {
        Deel.Posities posities = new Deel.Posities();
        Deel.Randen randen = deel.leg(posities);
        int toestanden = posities.kinderen.size() + 1;
        int[][] volgende = new int[toestanden][kinderen];
        boolean[] einde = new boolean[toestanden];
        einde[0] = randen.leeg();
        for (int toestand = 0; toestand < toestanden; toestand++) {
            BitSet volgers = toestand == 0 ? randen.eerste() : posities.volgers.get(toestand - 1);
            Arrays.fill(volgende[toestand], NERGENS);
            for (int positie = volgers.nextSetBit(0); positie >= 0; positie = volgers.nextSetBit(positie + 1)) {
                int kind = posities.kinderen.get(positie);
                if (volgende[toestand][kind] != NERGENS) {
                    throw new IllegalStateException("dubbelzinnig");
                }
                volgende[toestand][kind] = positie + 1;
            }
        }
        randen.laatste().stream().forEach(positie -> einde[positie + 1] = true);
        return new Model(volgende, einde);
    }

    /** The state after a child, or {@link #NERGENS}. */
    public int stap(int toestand, int kind) {
        return volgende[toestand][kind];
    }

    /** Whether the block may end here. */
    public boolean magEinden(int toestand) {
        return einde[toestand];
    }

    /** Children that may stand next. */
    public List<Integer> mogelijk(int toestand) {
        return java.util.stream.IntStream.range(0, volgende[toestand].length)
                .filter(kind -> volgende[toestand][kind] != NERGENS)
                .boxed()
                .toList();
    }

    /**
     * Children that may stand next and bring nearest what is asked: more than one where a choice is open.
     *
     * @param kind the child that should be able to stand, or {@link #NERGENS} for the end of the block
     */
    List<Integer> eerstnodig(int toestand, int kind) {
        List<Integer> weg = kortste(toestand, kind);
        int verder = weg == null ? 0 : weg.size() - 1;
        return mogelijk(toestand).stream()
                .filter(stap -> {
                    List<Integer> rest = kortste(volgende[toestand][stap], kind);
                    return rest != null && rest.size() == verder;
                })
                .toList();
    }

    /** Whether two children can stand in one block in neither order. */
    boolean sluitUit(int een, int ander) {
        return !kanNa(een, ander) && !kanNa(ander, een);
    }

    private boolean kanNa(int eerst, int dan) {
        for (int[] hier : volgende) {
            if (hier[eerst] != NERGENS && kortste(hier[eerst], dan) != null) {
                return true;
            }
        }
        return false;
    }

    /** The fewest children that must come before this one may, or null when none help: it stands too late or too often. */
    public @Nullable List<Integer> ontbrekendVoor(int toestand, int kind) {
        return kortste(toestand, kind);
    }

    /** The fewest children that must come before the block may end. */
    public List<Integer> ontbrekendVoorEinde(int toestand) {
        List<Integer> weg = kortste(toestand, NERGENS);
        return weg == null ? List.of() : weg;
    }

    /** Breadth first from a state to one that takes the child, or that may end when no child is asked. */
    private @Nullable List<Integer> kortste(int van, int kind) {
        int[] vorige = new int[volgende.length];
        int[] over = new int[volgende.length];
        Arrays.fill(vorige, NERGENS);
        Deque<Integer> rij = new ArrayDeque<>(List.of(van));
        vorige[van] = van;
        while (!rij.isEmpty()) {
            int hier = rij.remove();
            if (kind == NERGENS ? einde[hier] : volgende[hier][kind] != NERGENS) {
                return weg(van, hier, vorige, over);
            }
            for (int stap : mogelijk(hier)) {
                int daar = volgende[hier][stap];
                if (vorige[daar] == NERGENS) {
                    vorige[daar] = hier;
                    over[daar] = stap;
                    rij.add(daar);
                }
            }
        }
        return null;
    }

    private static List<Integer> weg(int van, int tot, int[] vorige, int[] over) {
        Deque<Integer> weg = new ArrayDeque<>();
        for (int hier = tot; hier != van; hier = vorige[hier]) {
            weg.addFirst(over[hier]);
        }
        return List.copyOf(weg);
    }
}
