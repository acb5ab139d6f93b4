package nl.passend.core.internal.motor;

import nl.passend.core.kader.Voorwaarde.BeleidLuidt;

/** The policy {@code zorgplicht} where one school is all that the history names; else the policy itself is asked. */
final class Zorgplichtstand extends Afwerking {
    private final boolean niemand;
    private final boolean dezeSchool;
    private final boolean andereSchool;
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
        this.niemand = vorm.uitkomsten().contains("niemand");
        this.dezeSchool = vorm.uitkomsten().contains("deze-school");
        this.andereSchool = vorm.uitkomsten().contains("andere-school");
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
        int eerste = stand.plekken[eersteSchool];
        boolean waar = eerste < 0 ? niemand : stand.pak().isEigenSchool(eerste) ? dezeSchool : andereSchool;
        stand.zet(bit, waar ? Vouwstand.WAAR : Vouwstand.ONWAAR);
    }
}
