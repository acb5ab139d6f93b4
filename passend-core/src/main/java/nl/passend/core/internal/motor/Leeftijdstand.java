package nl.passend.core.internal.motor;

import java.time.LocalDate;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Voorwaarde.LeerlingIs;

/** The age of the pupil in whole years. */
final class Leeftijdstand extends Afwerking {
    private final int bekend;
    private final int van;
    private final int tot;

    /**
     * Of a place.
     *
     * @param bekend place of the last event that tells the date of birth
     */
    Leeftijdstand(int bit, int bekend, LeerlingIs vorm) {
        super(bit);
        this.bekend = bekend;
        this.van = vorm.van();
        this.tot = vorm.tot();
    }

    @Override
    void werkAf(Vouwstand stand) {
        int plaats = stand.plekken[bekend];
        if (plaats < 0) {
            stand.zet(bit, Vouwstand.ONBEKEND);
            return;
        }
        LocalDate geboren = LocalDate.ofEpochDay(stand.pak().getal(plaats, Veld.GEBOORTEDATUM, 0));
        int leeftijd = jaren(geboren, stand.peildatum);
        stand.zet(bit, leeftijd >= van && leeftijd <= tot ? Vouwstand.WAAR : Vouwstand.ONWAAR);
    }

    /** Whole years between two days, as {@link java.time.Period} counts them. */
    static int jaren(LocalDate geboren, LocalDate dag) {
        int maanden = (dag.getYear() - geboren.getYear()) * 12 + dag.getMonthValue() - geboren.getMonthValue();
        int dagen = dag.getDayOfMonth() - geboren.getDayOfMonth();
        if (maanden > 0 && dagen < 0) {
            maanden--;
        } else if (maanden < 0 && dagen > 0) {
            maanden++;
        }
        return maanden / 12;
    }
}
