package nl.passend.adapters.oso.internal;

import nl.passend.core.fout.Plaats;

/** Follows a file element by element. */
public interface Luisteraar {
    /** No format that is read comes near this depth. */
    int MEESTE_DIEPTE = 64;

    /** What is wanted of the text where the file now is. */
    enum Wens {
        /** Nothing: it is skipped within the parser. */
        NIETS,
        /** Only that there is some: it is skipped within the parser. */
        AANWEZIG,
        /** Only whether it is more than white space. */
        NIET_WIT,
        /** All of it. */
        TEKST
    }

    /** The element that the file begins with; refuses one of another format or version. */
    void wortel(Plaats plaats, String namespace, String naam);

    /** An element begins; the root too. */
    void begin(String namespace, String naam, Waar waar);

    /** An attribute of the element that just began. */
    default void attribuut(String namespace, String naam, String waarde) {}

    /** What is wanted of text here. */
    Wens wens();

    /** Text, as wished; empty when only its presence was asked. Long text comes in pieces. */
    void tekst(String stuk);

    /** The element that began last ends. */
    void einde(Waar waar);

    /** Path of the deepest open element that is known. */
    String pad();

    /** Where the parser is. */
    interface Waar {
        /** Line, from 1. */
        int regel();

        /** Column, from 1. */
        int kolom();

        /** First byte of the tag, counted from the beginning of the file. */
        long beginVanTag();

        /** First byte after the tag. */
        long eindeVanTag();
    }
}
