package nl.passend.adapters.oso.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was found in one file, in the order in which it was found; some is taken back when more of the file is known. */
final class Bevindingen {
    /** A file with more is broken throughout; to read more of it helps nobody. */
    static final int MEESTE = 1000;

    private record Gevonden(Bevinding bevinding, @Nullable Regel regel) {}

    private final List<@Nullable Gevonden> alle = new ArrayList<>();
    private boolean vol;

    int aantal() {
        return alle.size();
    }

    void voegToe(Bevinding bevinding, @Nullable Regel regel) {
        if (alle.size() >= MEESTE) {
            vol = true;
        } else {
            alle.add(new Gevonden(bevinding, regel));
        }
    }

    /** Takes one back, by its number. */
    void trekIn(int nummer) {
        if (nummer < alle.size()) {
            alle.set(nummer, null);
        }
    }

    /** Takes back those of rules that turn out not to be for this dossier. */
    void houd(int vanaf, Predicate<Regel> geldt) {
        for (int i = vanaf; i < alle.size(); i++) {
            Gevonden gevonden = alle.get(i);
            if (gevonden != null && gevonden.regel != null && !geldt.test(gevonden.regel)) {
                alle.set(i, null);
            }
        }
    }

    /** Whether more was found than is kept. */
    boolean vol() {
        return vol;
    }

    List<Bevinding> lijst() {
        List<Bevinding> uit = new ArrayList<>();
        for (Gevonden gevonden : alle) {
            if (gevonden != null) {
                uit.add(gevonden.bevinding);
            }
        }
        return uit;
    }
}
