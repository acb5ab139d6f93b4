package nl.passend.core.dossier;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one event, in the order of their declaration. An event tells a handful of the many fields; this holds no room for the
 * others. Immutable.
 */
final class Veldwaarden extends AbstractMap<Veld, Object> {
    /** Field and value by turns. */
    private final Object[] paren;

    Veldwaarden(Object[] paren) {
        this.paren = paren;
    }

    /** Fields and values by turns. */
    static Object[] paren(EnumMap<Veld, Object> velden) {
        Object[] paren = new Object[2 * velden.size()];
        int plaats = 0;
        for (Entry<Veld, Object> een : velden.entrySet()) {
            paren[plaats++] = een.getKey();
            paren[plaats++] = een.getValue();
        }
        return paren;
    }

    /** Value of a field in such a row; null when it is not there. */
    static @Nullable Object waarde(Object[] paren, @Nullable Object veld) {
        for (int i = 0; i < paren.length; i += 2) {
            if (paren[i] == veld) {
                return paren[i + 1];
            }
        }
        return null;
    }

    @Override
    public @Nullable Object get(@Nullable Object veld) {
        return waarde(paren, veld);
    }

    @Override
    public boolean containsKey(@Nullable Object veld) {
        return get(veld) != null;
    }

    @Override
    public int size() {
        return paren.length / 2;
    }

    @Override
    public Set<Entry<Veld, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Veld, Object>> iterator() {
                return new Rij();
            }

            @Override
            public int size() {
                return paren.length / 2;
            }
        };
    }

    private final class Rij implements Iterator<Entry<Veld, Object>> {
        private int plaats;

        @Override
        public boolean hasNext() {
            return plaats < paren.length;
        }

        @Override
        public Entry<Veld, Object> next() {
            if (plaats >= paren.length) {
                throw new NoSuchElementException();
            }
            plaats += 2;
            return Map.entry((Veld) paren[plaats - 2], paren[plaats - 1]);
        }
    }
}
