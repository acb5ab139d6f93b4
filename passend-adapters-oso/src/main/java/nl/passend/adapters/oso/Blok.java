package nl.passend.adapters.oso;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block of the file with the fields of it that are read. Its text form shows no values. */
final class Blok {
    /** A field as it stood in the file. */
    record Waarde(String tekst, Knoop knoop, int regel, int kolom) {
        @Override
        public String toString() {
            return knoop.pad();
        }
    }

    private final Knoop knoop;
    private final String pad;
    private final int regel;
    private final int kolom;
    private final Map<String, Waarde> waarden = new HashMap<>();

    Blok(Knoop knoop, String pad, int regel, int kolom) {
        this.knoop = knoop;
        this.pad = pad;
        this.regel = regel;
        this.kolom = kolom;
    }

    Knoop knoop() {
        return knoop;
    }

    /** Path from the root with numbers. */
    String pad() {
        return pad;
    }

    int regel() {
        return regel;
    }

    int kolom() {
        return kolom;
    }

    @Nullable
    Waarde waarde(String naam) {
        return waarden.get(naam);
    }

    /** Keeps a field; false when it stood there already. */
    boolean bewaar(Waarde waarde) {
        return waarden.putIfAbsent(waarde.knoop().naam(), waarde) == null;
    }

    @Override
    public String toString() {
        return pad;
    }
}
