package nl.passend.core.internal.pak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;

/** Packs the events of one dossier. Used once; not thread safe. */
public final class Inpakker {
    private static final int MEESTE_NAMEN = 1 << 14;

    private final @Nullable School school;
    private final Gebeurtenis[] gebeurtenissen;
    private final List<String> zaken = new ArrayList<>();
    private final List<String> scholen = new ArrayList<>();
    private final List<String> personen = new ArrayList<>();
    private final int geenSchool;
    private int[] rij;
    private int vol;

    private Inpakker(@Nullable School school, Gebeurtenis[] gebeurtenissen) {
        this.school = school;
        this.gebeurtenissen = gebeurtenissen;
        this.geenSchool = school(null);
        this.vol = 2 * gebeurtenissen.length;
        this.rij = new int[vol + 16];
    }

    /**
     * The events in their order.
     *
     * @param bewoordingen what each says; kept as it is
     * @param school whose dossier it is; null when it names none
     * @return null for a dossier with days too far away or too many names: who would fold it reads the events themselves
     */
    public static @Nullable Pak pak(Gebeurtenis[] gebeurtenissen, Bewoording[] bewoordingen, @Nullable School school) {
        return new Inpakker(school, gebeurtenissen).pak(bewoordingen);
    }

    private @Nullable Pak pak(Bewoording[] bewoordingen) {
        try {
            for (int i = 0; i < gebeurtenissen.length; i++) {
                Gebeurtenis gebeurtenis = gebeurtenissen[i];
                int meer = meer(gebeurtenis); // may move the row
                rij[2 * i] = tekens(gebeurtenis) | meer;
                rij[2 * i + 1] = gebeurtenis.dag();
            }
        } catch (ArithmeticException verWeg) {
            return null;
        }
        int namen = Math.max(Math.max(zaken.size(), scholen.size()), personen.size());
        return namen >= MEESTE_NAMEN || vol > Pak.MEER
                ? null
                : new Pak(bewoordingen, Arrays.copyOf(rij, vol), zaken.toArray(new String[0]), geenSchool);
    }

    private static int tekens(Gebeurtenis gebeurtenis) {
        @Nullable Soort soort = gebeurtenis.soortOfNiets();
        boolean aanvraag = soort == Soort.AANVRAAG_INGEDIEND || soort == Soort.AANMELDING_ONTVANGEN;
        return (soort != null && soort.dossierbreed() ? Pak.BREED : 0) | (aanvraag ? Pak.AANVRAAG : 0);
    }

    /** Adds the rest of an event, and gives its place. */
    private int meer(Gebeurtenis gebeurtenis) {
        int plaats = vol;
        zet(plaats + 1, 0);
        int zaak = nummer(zaken, gebeurtenis.zaakOfNiets());
        int schoolcode = geenSchool;
        int velden = 0;
        vol = plaats + 2;
        for (var veld : gebeurtenis.velden().entrySet()) {
            int bit = Getallen.bit(veld.getKey());
            if (bit != 0) {
                zet(vol, Getallen.van(veld.getValue()));
                vol++;
                velden |= bit;
            } else if (veld.getKey() == Veld.SCHOOL) {
                schoolcode = school((String) veld.getValue());
            }
        }
        int persoon = gebeurtenis.is(Soort.ADVIES_GEGEVEN)
                ? nummer(personen, gebeurtenis.door().naam())
                : 0;
        if (zaak == 0 && schoolcode == geenSchool && velden == 0 && persoon == 0) {
            vol = plaats;
            return 0;
        }
        rij[plaats] = zaak << 16 | schoolcode;
        rij[plaats + 1] = persoon << 16 | velden;
        return plaats;
    }

    private void zet(int plaats, int getal) {
        if (plaats >= rij.length) {
            rij = Arrays.copyOf(rij, 2 * plaats);
        }
        rij[plaats] = getal;
    }

    /** Number of a school with what is known of it; a blank name and none have the same number. */
    private int school(@Nullable String naam) {
        String gezegd = naam == null ? "" : naam;
        boolean eigen = school == null || school.heet(gezegd);
        return nummer(scholen, gezegd) << 2 | (naam == null ? 0 : Pak.VERTELD) | (eigen ? Pak.EIGEN : 0);
    }

    /** Number of a name, from 1; 0 for none and for a blank one. */
    private static int nummer(List<String> namen, @Nullable String naam) {
        if (naam == null || naam.isEmpty()) {
            return 0;
        }
        int bekend = namen.indexOf(naam);
        if (bekend < 0) {
            namen.add(naam);
            return namen.size();
        }
        return bekend + 1;
    }
}
