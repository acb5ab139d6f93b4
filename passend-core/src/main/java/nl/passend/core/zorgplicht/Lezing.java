package nl.passend.core.zorgplicht;

import nl.passend.core.api.Experimenteel;

/** Readings of the zorgplicht where sources differ; the one used is named in every answer. */
@Experimenteel
public enum Lezing {
    /**
     * A school where the child is enrolled bears it until the child is enrolled elsewhere; a registration at another school moves
     * nothing (practice of samenwerkingsverbanden).
     */
    INGESCHREVEN_SCHOOL_HOUDT,
    /** The school of the last written registration bears it, though the child is enrolled elsewhere (some committee rulings). */
    SCHOOL_VAN_AANMELDING
}
