package nl.passend.kaders.internal.boom;

/** Spelling of JSON pointers and of keys in messages. */
public final class Wijzer {
    private static final int LANGSTE = 40;

    private Wijzer() {}

    /** A pointer with one more step. */
    public static String met(String wijzer, String stap) {
        return wijzer + "/" + toonbaar(stap);
    }

    /** A key as it may stand in a message: one that does not look like the name of a field may be a text that slipped. */
    public static String toonbaar(String sleutel) {
        return veldnaam(sleutel) ? sleutel : "…";
    }

    /** Letters, digits, hyphens, dots, colons and spaces, beginning with a letter: nothing that a pointer would escape. */
    private static boolean veldnaam(String sleutel) {
        for (int i = 0; i < sleutel.length(); i++) {
            char teken = sleutel.charAt(i);
            boolean letter = teken >= 'a' && teken <= 'z' || teken >= 'A' && teken <= 'Z';
            boolean verder =
                    teken >= '0' && teken <= '9' || teken == '-' || teken == '.' || teken == ':' || teken == ' ';
            if (!letter && (i == 0 || !verder)) {
                return false;
            }
        }
        return !sleutel.isEmpty() && sleutel.length() <= LANGSTE;
    }
}
