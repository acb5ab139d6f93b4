package nl.passend.core.internal.motor;

import nl.passend.core.dossier.Veld;
import nl.passend.core.internal.pak.Pak;
import nl.passend.core.tijd.Schooljaar;

/** The groep of the pupil; one of another school year is not carried over, and is then unknown. */
final class Groepstand extends Afwerking {
    private final int letter;
    private final int indeling;

    /**
     * Of a place.
     *
     * @param letter whether the last groep is one that is asked
     */
    Groepstand(int bit, int letter, int indeling) {
        super(bit);
        this.letter = letter;
        this.indeling = indeling;
    }

    @Override
    void werkAf(Vouwstand stand) {
        int plaats = stand.plekken[indeling];
        boolean nu = plaats >= 0 && isVanDitSchooljaar(stand, plaats);
        stand.zet(bit, nu ? stand.lees(letter) : Vouwstand.ONBEKEND);
    }

    private static boolean isVanDitSchooljaar(Vouwstand stand, int plaats) {
        Pak pak = stand.pak();
        if (pak.heeft(plaats, Veld.SCHOOLJAAR)) {
            return pak.getal(plaats, Veld.SCHOOLJAAR, 0) == Schooljaar.van(stand.peildatum);
        }
        // It happened on or before the day that is asked about.
        return pak.dag(plaats) >= Schooljaar.begin(stand.peildatum).toEpochDay();
    }
}
