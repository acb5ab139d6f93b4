package nl.passend.scenarios;

/** Ids with and without their kader. */
final class Namen {
    private Namen() {}

    /** Whether an id is called so, with or without the kader before it. */
    static boolean heet(String id, String naam) {
        return id.equals(naam) || kaal(id).equals(naam);
    }

    /** An id without its kader. */
    static String kaal(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
