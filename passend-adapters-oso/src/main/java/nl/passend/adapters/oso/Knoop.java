package nl.passend.adapters.oso;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that a version of OSO knows, at one place in the dossier, and what the reader does with it. */
final class Knoop {
    /** What the reader does with an element. */
    enum Rol {
        /** Holds fields that are read. */
        BLOK,
        /** Read. */
        GELEZEN,
        /** Read to understand others or for the pseudonym, and counted all the same: it stands in no event. */
        HULP,
        /** Counted under its block. */
        REST,
        /** Counted under its own path. */
        GEMELD,
        /** Below an element that is counted. */
        ONDER
    }

    private final String naam;
    private final String pad;
    private final Rol rol;
    private final boolean meermaals;
    private final @Nullable String reden;
    private final Map<String, Knoop> kinderen = new LinkedHashMap<>();

    Knoop(String naam, String pad, Rol rol, boolean meermaals, @Nullable String reden) {
        this.naam = naam;
        this.pad = pad;
        this.rol = rol;
        this.meermaals = meermaals;
        this.reden = reden;
    }

    void voegToe(Knoop kind) {
        kinderen.put(kind.naam, kind);
    }

    String naam() {
        return naam;
    }

    /** Names from the root, without numbers. */
    String pad() {
        return pad;
    }

    Rol rol() {
        return rol;
    }

    /** Whether its text is wanted. */
    boolean heeftWaarde() {
        return rol == Rol.GELEZEN || rol == Rol.HULP;
    }

    /** Whether several may stand next to each other. */
    boolean meermaals() {
        return meermaals;
    }

    /** Key of the reason, for an element that is reported by its own path. */
    @Nullable
    String reden() {
        return reden;
    }

    @Nullable
    Knoop kind(String kindnaam) {
        return kinderen.get(kindnaam);
    }

    Map<String, Knoop> kinderen() {
        return kinderen;
    }
}
