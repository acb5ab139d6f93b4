package nl.passend.adapters.oso;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;

/**
 * The fields that cannot be understood, thrown together. A finding names the field, the line and what was expected; what stood
 * there is never repeated.
 */
final class Fouten {
    /** More rows than any pupil has: a bound for memory. */
    static final int MEESTE_BLOKKEN = 1000;

    private static final int MEESTE_MELDINGEN = 50;

    private final String bestand;
    private final List<Melding> meldingen = new ArrayList<>();

    Fouten(String bestand) {
        this.bestand = bestand;
    }

    String bestand() {
        return bestand;
    }

    /** A field with a value that does not fit. */
    void onbegrepen(Blok blok, Blok.Waarde waarde, String verwacht) {
        meld(
                new Plaats(
                        bestand,
                        waarde.regel(),
                        waarde.kolom(),
                        blok.pad() + "/" + waarde.knoop().naam()),
                waarde.knoop().naam(),
                verwacht);
    }

    /** A field that must be there. */
    void ontbreekt(Blok blok, String veld, String verwacht) {
        meld(new Plaats(bestand, blok.regel(), blok.kolom(), blok.pad() + "/" + veld), veld, verwacht);
    }

    /** A block that must be there. */
    void ontbreekt(String pad) {
        meld(new Plaats(bestand, 0, 0, pad), pad.substring(pad.lastIndexOf('/') + 1), "1x");
    }

    /** A block that stands there more often than it may. */
    void teVaak(Blok blok) {
        meld(
                new Plaats(bestand, blok.regel(), blok.kolom(), blok.pad()),
                blok.knoop().naam(),
                blok.knoop().meermaals() ? "<= " + MEESTE_BLOKKEN + "x" : "1x");
    }

    /** Stops when anything was found. */
    void gooiAlsErZijn() {
        if (!meldingen.isEmpty()) {
            throw alles();
        }
    }

    /** All that was found. */
    InvoerException alles() {
        return new InvoerException(meldingen);
    }

    private void meld(Plaats plaats, String veld, String verwacht) {
        Melding melding = Melding.van(Foutcode.OSO_VELD, plaats, veld, verwacht);
        if (meldingen.size() < MEESTE_MELDINGEN && !meldingen.contains(melding)) {
            meldingen.add(melding);
        }
    }
}
