package nl.passend.core.internal.motor;

import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Voorwaarde.BeleidLuidt;
import org.jspecify.annotations.Nullable;

/** The policy {@code zorgplicht} where one school is all that the history names; else the policy itself is asked. */
final class Zorgplichtstand extends Afwerking {
    private final BeleidLuidt vorm;
    private final Beleidstand anders;
    private final int eersteSchool;
    private final int meer;

    /**
     * Of a condition.
     *
     * @param eersteSchool place of the first registration or enrolment
     * @param meer place of an event that makes it more than that
     */
    Zorgplichtstand(int bit, BeleidLuidt vorm, Beleidstand anders, int eersteSchool, int meer) {
        super(bit);
        this.vorm = vorm;
        this.anders = anders;
        this.eersteSchool = eersteSchool;
        this.meer = meer;
    }

    @Override
    void werkAf(Vouwstand stand) {
        if (stand.plekken[meer] >= 0) {
            anders.werkAf(stand);
            return;
        }
        Gebeurtenis eerste = stand.op(eersteSchool);
        stand.zet(bit, vorm.uitkomsten().contains(uitkomst(stand, eerste)) ? Vouwstand.WAAR : Vouwstand.ONWAAR);
    }

    private static String uitkomst(Vouwstand stand, @Nullable Gebeurtenis eerste) {
        if (eerste == null) {
            return "niemand";
        }
        boolean deze = Leerlingstand.isDezeSchool(stand, school(eerste));
        return deze ? "deze-school" : "andere-school";
    }

    /** School of an event; empty when it names none. */
    static String school(Gebeurtenis gebeurtenis) {
        @Nullable String school = (String) gebeurtenis.veldOfNiets(Veld.SCHOOL);
        return school == null ? "" : school;
    }
}
