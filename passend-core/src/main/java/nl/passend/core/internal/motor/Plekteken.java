package nl.passend.core.internal.motor;

import java.util.Objects;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;

/**
 * What an event does with a kept place.
 *
 * @param wijze what it does
 * @param plek the place that it sets
 * @param andere a second place that it reads or sets; -1 when there is none
 */
record Plekteken(Wijze wijze, int plek, int andere) {

    /** Ways of keeping a place. */
    enum Wijze {
        /** The last such event. */
        LAATSTE,
        /** The first such event. */
        EERSTE,
        /** Nothing stands any more. */
        WIS,
        /** The last that tells the date of birth. */
        MET_GEBOORTEDATUM,
        /** The last that tells about reception. */
        MET_ASIELOPVANG,
        /** The enrolment that stands ends when it is at this school. */
        UITGESCHREVEN,
        /** First school; a different one is kept in the other place. */
        SCHOOL,
        /** A term starts again; the other place is its act. */
        BEGIN,
        /** The first act after the start in the other place. */
        GEDAAN
    }

    void zet(Vouwstand stand, Gebeurtenis gebeurtenis, int plaats, boolean inZaak) {
        int[] plekken = stand.plekken;
        switch (wijze) {
            case LAATSTE -> plekken[plek] = plaats;
            case EERSTE -> plekken[plek] = plekken[plek] < 0 ? plaats : plekken[plek];
            case WIS -> plekken[plek] = -1;
            case MET_GEBOORTEDATUM -> alsVeld(plekken, gebeurtenis, Veld.GEBOORTEDATUM, plaats);
            case MET_ASIELOPVANG -> alsVeld(plekken, gebeurtenis, Veld.ASIELOPVANG, plaats);
            case UITGESCHREVEN -> uitgeschreven(stand, gebeurtenis);
            case SCHOOL -> school(stand, gebeurtenis, plaats);
            case BEGIN -> {
                plekken[plek] = plaats;
                plekken[andere] = -1;
            }
            case GEDAAN -> gedaan(stand, plaats, inZaak);
        }
    }

    private void alsVeld(int[] plekken, Gebeurtenis gebeurtenis, Veld veld, int plaats) {
        if (gebeurtenis.veldOfNiets(veld) != null) {
            plekken[plek] = plaats;
        }
    }

    private void uitgeschreven(Vouwstand stand, Gebeurtenis gebeurtenis) {
        Gebeurtenis inschrijving = stand.op(plek);
        @Nullable String school = (String) gebeurtenis.veldOfNiets(Veld.SCHOOL);
        if (inschrijving != null && Objects.equals(school, Zorgplichtstand.school(inschrijving))) {
            stand.plekken[plek] = -1;
        }
    }

    private void school(Vouwstand stand, Gebeurtenis gebeurtenis, int plaats) {
        Gebeurtenis eerste = stand.op(plek);
        if (eerste == null) {
            stand.plekken[plek] = plaats;
        } else if (!Zorgplichtstand.school(eerste).equals(Zorgplichtstand.school(gebeurtenis))) {
            stand.plekken[andere] = plaats;
        }
    }

    private static boolean isBreed(Gebeurtenis gebeurtenis) {
        @Nullable Soort soort = gebeurtenis.soortOfNiets();
        return soort != null && soort.dossierbreed();
    }

    /** In another zaak an act counts only when the start was told of the pupil as a whole. */
    private void gedaan(Vouwstand stand, int plaats, boolean inZaak) {
        Gebeurtenis begin = stand.op(andere);
        boolean telt = begin != null
                && stand.plekken[andere] < plaats
                && stand.plekken[plek] < 0
                && (inZaak || isBreed(begin));
        if (telt) {
            stand.plekken[plek] = plaats;
        }
    }
}
