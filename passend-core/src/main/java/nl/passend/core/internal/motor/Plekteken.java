package nl.passend.core.internal.motor;

import nl.passend.core.dossier.Veld;
import nl.passend.core.internal.pak.Pak;

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
        /** The enrolment that stands ends when it is at this school. */
        UITGESCHREVEN,
        /** First school; a different one is kept in the other place. */
        SCHOOL,
        /** A term starts again; the other place is its act. */
        BEGIN,
        /** The first act after the start in the other place. */
        GEDAAN
    }

    void zet(Vouwstand stand, int plaats, boolean inZaak) {
        int[] plekken = stand.plekken;
        switch (wijze) {
            case LAATSTE -> plekken[plek] = plaats;
            case EERSTE -> plekken[plek] = plekken[plek] < 0 ? plaats : plekken[plek];
            case WIS -> plekken[plek] = -1;
            case MET_GEBOORTEDATUM ->
                plekken[plek] = stand.pak().heeft(plaats, Veld.GEBOORTEDATUM) ? plaats : plekken[plek];
            case UITGESCHREVEN -> uitgeschreven(stand, plaats);
            case SCHOOL -> school(stand, plaats);
            case BEGIN -> {
                plekken[plek] = plaats;
                plekken[andere] = -1;
            }
            case GEDAAN -> gedaan(stand, plaats, inZaak);
        }
    }

    private void uitgeschreven(Vouwstand stand, int plaats) {
        Pak pak = stand.pak();
        int inschrijving = stand.plekken[plek];
        if (inschrijving >= 0 && pak.vertelSchool(plaats) && pak.isZelfdeSchool(inschrijving, plaats)) {
            stand.plekken[plek] = -1;
        }
    }

    private void school(Vouwstand stand, int plaats) {
        int eerste = stand.plekken[plek];
        if (eerste < 0) {
            stand.plekken[plek] = plaats;
        } else if (!stand.pak().isZelfdeSchool(eerste, plaats)) {
            stand.plekken[andere] = plaats;
        }
    }

    /** In another zaak an act counts only when the start was told of the pupil as a whole. */
    private void gedaan(Vouwstand stand, int plaats, boolean inZaak) {
        int begin = stand.plekken[andere];
        boolean telt = begin >= 0
                && begin < plaats
                && stand.plekken[plek] < 0
                && (inZaak || stand.pak().isBreed(begin));
        if (telt) {
            stand.plekken[plek] = plaats;
        }
    }
}
