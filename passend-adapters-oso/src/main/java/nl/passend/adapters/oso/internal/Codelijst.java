package nl.passend.adapters.oso.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The values that a field may have. */
public final class Codelijst {
    private static final int GENOEG = 40;

    private final String nummer;
    private final Set<String> waarden;

    Codelijst(String nummer, Collection<String> waarden) {
        this.nummer = nummer;
        this.waarden = new LinkedHashSet<>(waarden);
    }

    /** Number or name of the list. */
    public String nummer() {
        return nummer;
    }

    /** Whether it belongs to the schema itself: then it has a name and no number. */
    boolean isSchema() {
        return !Character.isDigit(nummer.charAt(0));
    }

    /** The values for a sentence, cut off when there are many. */
    String kort() {
        String alle = waarden.stream().limit(GENOEG).collect(Collectors.joining(", "));
        return waarden.size() > GENOEG ? alle + ", ..." : alle;
    }

    /** The values, in the order of the list. */
    public Set<String> waarden() {
        return Collections.unmodifiableSet(waarden);
    }

    /** Whether a value is on the list. */
    public boolean heeft(String waarde) {
        return waarden.contains(waarde);
    }
}
