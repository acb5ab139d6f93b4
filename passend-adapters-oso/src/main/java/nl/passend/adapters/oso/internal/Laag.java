package nl.passend.adapters.oso.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One open element while a file is judged. The layers of a file are used over and over: a dossier holds a thousand elements and its
 * judgement should cost little more than reading it.
 */
final class Laag {
    /** Null for an element that is not known here, or below such a one. */
    @Nullable
    Element element;

    int regel;
    int kolom;
    /** Which of its name within the parent, from 1. */
    int rang;
    /** State in the order of the children. */
    int toestand;
    /** Whether any text was met. */
    boolean gevuld;

    private @Nullable Set<String> gezien;
    private @Nullable String tekst;
    private @Nullable StringBuilder langeTekst;
    private int[] aantal = new int[0];
    private int[] eersteRegel = new int[0];
    private int[] eersteKolom = new int[0];
    private int[] gemist = new int[0];
    private @Nullable String[] waarde = new String[0];

    void begin(@Nullable Element nieuw, int opRegel, int opKolom, int alsZoveelste) {
        element = nieuw;
        regel = opRegel;
        kolom = opKolom;
        rang = alsZoveelste;
        toestand = 0;
        gevuld = false;
        gezien = null;
        tekst = null;
        langeTekst = null;
        int kinderen = nieuw == null ? 0 : nieuw.kinderen().size();
        if (kinderen > aantal.length) {
            aantal = new int[kinderen];
            eersteRegel = new int[kinderen];
            eersteKolom = new int[kinderen];
            gemist = new int[kinderen];
            waarde = new String[kinderen];
        }
        Arrays.fill(aantal, 0, kinderen, 0);
        Arrays.fill(gemist, 0, kinderen, 0);
        Arrays.fill(waarde, 0, kinderen, null);
    }

    /** Counts a child and gives its number. */
    int tel(int plek, int opRegel, int opKolom) {
        if (aantal[plek]++ == 0) {
            eersteRegel[plek] = opRegel;
            eersteKolom[plek] = opKolom;
        }
        return aantal[plek];
    }

    int aantal(int plek) {
        return aantal[plek];
    }

    int eersteRegel(int plek) {
        return eersteRegel[plek];
    }

    int eersteKolom(int plek) {
        return eersteKolom[plek];
    }

    /** Keeps the first value of a field. */
    void bewaar(int plek, String inhoud) {
        if (waarde[plek] == null) {
            waarde[plek] = inhoud;
        }
    }

    @Nullable
    String waarde(int plek) {
        return waarde[plek];
    }

    /** Remembers under which number it was reported that a child is missing. */
    void mis(int plek, int bevinding) {
        gemist[plek] = bevinding + 1;
    }

    /** That number, or -1. */
    int gemist(int plek) {
        return gemist[plek] - 1;
    }

    /** Remembers an attribute. */
    void ziet(String attribuut) {
        if (gezien == null) {
            gezien = new HashSet<>();
        }
        gezien.add(attribuut);
    }

    boolean zag(String attribuut) {
        return gezien != null && gezien.contains(attribuut);
    }

    void tekst(String stuk) {
        if (langeTekst != null) {
            langeTekst.append(stuk);
        } else if (tekst != null) {
            langeTekst = new StringBuilder(tekst).append(stuk);
        } else {
            tekst = stuk;
        }
    }

    String tekst() {
        return langeTekst != null ? langeTekst.toString() : tekst == null ? "" : tekst;
    }
}
