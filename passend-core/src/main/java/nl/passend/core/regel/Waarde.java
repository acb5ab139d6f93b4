package nl.passend.core.regel;

import nl.passend.core.api.Stabiel;

/** Three values (Kleene): met, not met, cannot be told. */
@Stabiel
public enum Waarde {
    /** Met. */
    VOLDAAN,
    /** Not met. */
    NIET_VOLDAAN,
    /** The dossier does not tell. */
    NIET_TE_ZEGGEN;

    /** Met or not. */
    public static Waarde als(boolean voldaan) {
        return voldaan ? VOLDAAN : NIET_VOLDAAN;
    }

    /** Both. */
    public Waarde en(Waarde andere) {
        if (this == NIET_VOLDAAN || andere == NIET_VOLDAAN) {
            return NIET_VOLDAAN;
        }
        return this == VOLDAAN && andere == VOLDAAN ? VOLDAAN : NIET_TE_ZEGGEN;
    }

    /** Either. */
    public Waarde of(Waarde andere) {
        if (this == VOLDAAN || andere == VOLDAAN) {
            return VOLDAAN;
        }
        return this == NIET_VOLDAAN && andere == NIET_VOLDAAN ? NIET_VOLDAAN : NIET_TE_ZEGGEN;
    }

    /** The opposite; what cannot be told stays so. */
    public Waarde niet() {
        return switch (this) {
            case VOLDAAN -> NIET_VOLDAAN;
            case NIET_VOLDAAN -> VOLDAAN;
            case NIET_TE_ZEGGEN -> NIET_TE_ZEGGEN;
        };
    }
}
