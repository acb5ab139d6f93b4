package nl.passend.kaders.internal.boom;

import java.util.List;
import java.util.Optional;

/** A part of a text, with line and column from 1. Every scalar is text as it was written: {@code ja} is a word, {@code 2020} too. */
public sealed interface Knoop {

    /** Line, from 1. */
    int regel();

    /** Column, from 1. */
    int kolom();

    /** Keys with what stands under them, in the order of the text. */
    record Tabel(List<Ingang> ingangen, int regel, int kolom) implements Knoop {

        /** What stands under a key. */
        public Optional<Knoop> onder(String sleutel) {
            for (Ingang ingang : ingangen) {
                if (ingang.sleutel().equals(sleutel)) {
                    return Optional.of(ingang.waarde());
                }
            }
            return Optional.empty();
        }
    }

    /** A key of a table, with its own place. */
    record Ingang(String sleutel, int regel, int kolom, Knoop waarde) {}

    /** Items in order. */
    record Rij(List<Knoop> delen, int regel, int kolom) implements Knoop {}

    /** A scalar; empty when nothing was written. */
    record Waarde(String tekst, int regel, int kolom) implements Knoop {}
}
