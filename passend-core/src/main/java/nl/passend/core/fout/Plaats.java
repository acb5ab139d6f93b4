package nl.passend.core.fout;

import nl.passend.core.api.Stabiel;

/**
 * Where in the input something is wrong.
 *
 * @param bestand name of the file without its folder, or empty when there is none
 * @param regel line, from 1; 0 when unknown
 * @param kolom column, from 1; 0 when unknown
 * @param wijzer JSON pointer or element path, empty when unknown; holds names of fields and never their values
 */
@Stabiel
public record Plaats(String bestand, int regel, int kolom, String wijzer) {

    /** A place of which nothing is known. */
    public static final Plaats ONBEKEND = new Plaats("", 0, 0, "");

    /** A place known by pointer alone. */
    public static Plaats wijzer(String wijzer) {
        return new Plaats("", 0, 0, wijzer);
    }

    @Override
    public String toString() {
        StringBuilder tekst = new StringBuilder(bestand);
        if (regel > 0) {
            tekst.append(tekst.length() > 0 ? ":" : "")
                    .append(regel)
                    .append(':')
                    .append(kolom);
        }
        if (!wijzer.isEmpty()) {
            tekst.append(tekst.length() > 0 ? " " : "").append(wijzer);
        }
        return tekst.toString();
    }
}
