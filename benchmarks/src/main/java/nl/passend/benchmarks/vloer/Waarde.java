package nl.passend.benchmarks.vloer;

/** The three values of a requirement or of an answer, combined as Kleene does. */
public enum Waarde {
    /** Met; as an answer: yes. */
    VOLDAAN,
    /** Not met; as an answer: no. */
    NIET_VOLDAAN,
    /** Cannot be told from what is recorded. */
    ONBEKEND;

    static Waarde als(boolean voldaan) {
        return voldaan ? VOLDAAN : NIET_VOLDAAN;
    }

    /** Met when one of both is met, not met when neither is. */
    Waarde of(Waarde ander) {
        if (this == VOLDAAN || ander == VOLDAAN) {
            return VOLDAAN;
        }
        return this == ONBEKEND || ander == ONBEKEND ? ONBEKEND : NIET_VOLDAAN;
    }
}
