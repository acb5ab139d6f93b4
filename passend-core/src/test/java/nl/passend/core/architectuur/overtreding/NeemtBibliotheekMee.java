package nl.passend.core.architectuur.overtreding;

import org.assertj.core.api.Assertions;

/** Brings a library along. */
public final class NeemtBibliotheekMee {
    private NeemtBibliotheekMee() {}

    static void zeker(boolean waar) {
        Assertions.assertThat(waar).isTrue();
    }
}
