package nl.passend.scenarios;

import java.util.Locale;

/** Constants as files and scenarios spell them. */
final class Woord {
    private Woord() {}

    /** {@code TLV_TE_KORT} as {@code tlv-te-kort}. */
    static String van(Enum<?> constante) {
        return constante.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
