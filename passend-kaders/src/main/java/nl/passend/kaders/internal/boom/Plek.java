package nl.passend.kaders.internal.boom;

import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;

/** Where a table stands, and what is reported about it. */
abstract sealed class Plek permits Vak {
    private final Knoop.Tabel tabel;
    private final String naam;
    private final String bestand;
    private final String wijzer;
    private final Meldingen meldingen;

    Plek(Knoop.Tabel tabel, String naam, String bestand, String wijzer, Meldingen meldingen) {
        this.tabel = tabel;
        this.naam = naam;
        this.bestand = bestand;
        this.wijzer = wijzer;
        this.meldingen = meldingen;
    }

    final Knoop.Tabel tabel() {
        return tabel;
    }

    /** Key under which the table stands; empty for the whole file. */
    public final String naam() {
        return naam;
    }

    /** Pointer with one more step. */
    final String wijzer(String sleutel) {
        return Wijzer.met(wijzer, sleutel);
    }

    /** Where the table stands. */
    public final Plaats plaats() {
        return new Plaats(bestand, tabel.regel(), tabel.kolom(), wijzer);
    }

    /** Place of a node under a key. */
    public final Plaats plaats(Knoop knoop, String sleutel) {
        return new Plaats(bestand, knoop.regel(), knoop.kolom(), wijzer(sleutel));
    }

    /** The gathered messages. */
    public final Meldingen meldingen() {
        return meldingen;
    }

    /** Name of the file. */
    public final String bestand() {
        return bestand;
    }

    /** Reports a value of the wrong shape. */
    public final void onjuist(Knoop knoop, String sleutel, String verwacht) {
        meldingen.meld(Foutcode.WAARDE_ONGELDIG, plaats(knoop, sleutel), Wijzer.toonbaar(sleutel), verwacht);
    }

    /** Reports a key that is not there. */
    public final void ontbreekt(String sleutel) {
        meldingen.meld(Foutcode.SLEUTEL_ONTBREEKT, plaats(), sleutel);
    }
}
