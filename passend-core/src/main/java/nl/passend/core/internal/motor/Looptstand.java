package nl.passend.core.internal.motor;

import nl.passend.core.dossier.Veld;
import nl.passend.core.internal.pak.Pak;
import nl.passend.core.tijd.Schooljaar;

/** Support that runs on the day: its last start or decision, wiped by its end. */
final class Looptstand extends Afwerking {
    private final int begin;
    private final int toegekend;
    private final int categorie;
    private final boolean eindigtDitSchooljaar;

    /**
     * Of a place.
     *
     * @param begin place of the last start or decision
     * @param toegekend letter: whether that was a start or a decision that granted
     * @param categorie letter: whether that is of a category that is asked
     */
    Looptstand(int bit, int begin, int toegekend, int categorie, boolean eindigtDitSchooljaar) {
        super(bit);
        this.begin = begin;
        this.toegekend = toegekend;
        this.categorie = categorie;
        this.eindigtDitSchooljaar = eindigtDitSchooljaar;
    }

    @Override
    void werkAf(Vouwstand stand) {
        int plaats = stand.plekken[begin];
        if (plaats < 0) {
            return;
        }
        int gegeven = stand.lees(toegekend);
        if (gegeven != Vouwstand.WAAR) {
            stand.zet(bit, gegeven);
            return;
        }
        Pak pak = stand.pak();
        int van = pak.getal(plaats, Veld.VAN, Integer.MIN_VALUE);
        int tot = pak.getal(plaats, Veld.TOT, Integer.MAX_VALUE);
        if (stand.dag < van || stand.dag > tot) {
            return;
        }
        int waarde = eindigt(stand, plaats, tot);
        int soort = stand.lees(categorie);
        if (waarde != Vouwstand.ONWAAR && soort != Vouwstand.ONWAAR) {
            stand.zet(bit, waarde == Vouwstand.WAAR ? soort : waarde);
        }
    }

    private int eindigt(Vouwstand stand, int plaats, int tot) {
        if (!eindigtDitSchooljaar) {
            return Vouwstand.WAAR;
        }
        if (!stand.pak().heeft(plaats, Veld.TOT)) {
            return Vouwstand.ONBEKEND;
        }
        return tot <= Schooljaar.einde(stand.peildatum).toEpochDay() ? Vouwstand.WAAR : Vouwstand.ONWAAR;
    }
}
