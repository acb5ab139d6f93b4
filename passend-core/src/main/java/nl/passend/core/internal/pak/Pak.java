package nl.passend.core.internal.pak;

import nl.passend.core.dossier.Veld;

/**
 * The events of a dossier, packed: of each its wording and its day, and of some more: zaak, school, person, days told. Numbers of zaken,
 * schools and people hold in this dossier alone. Immutable and thread safe.
 */
public final class Pak {
    /** Of a dossier without events. */
    public static final Pak LEEG = new Pak(new Bewoording[0], new int[0], new String[0], 0);

    /** Flag of an event that every zaak sees. */
    static final int BREED = 1 << 31;

    /** Flag of a request or a registration. */
    static final int AANVRAAG = 1 << 30;

    /** Where the rest of an event stands; 0 for an event that has no more. */
    static final int MEER = AANVRAAG - 1;

    /** The school is this dossier's own, or the dossier names none. */
    static final int EIGEN = 1;

    /** A school was told. */
    static final int VERTELD = 2;

    private final Bewoording[] bewoordingen;
    /** Two numbers per event: flags with the place of the rest, and its day; then the rest: zaak and school, person and fields, fields. */
    private final int[] rij;

    private final String[] zaken;
    private final int geenSchool;

    Pak(Bewoording[] bewoordingen, int[] rij, String[] zaken, int geenSchool) {
        this.bewoordingen = bewoordingen;
        this.rij = rij;
        this.zaken = zaken;
        this.geenSchool = geenSchool;
    }

    /** Number of events. */
    public int aantal() {
        return bewoordingen.length;
    }

    /** What an event says. */
    public Bewoording bewoording(int plaats) {
        return bewoordingen[plaats];
    }

    /** Day of an event, counted from 1970-01-01. */
    public int dag(int plaats) {
        return rij[2 * plaats + 1];
    }

    /** Whether every zaak sees it. */
    public boolean isBreed(int plaats) {
        return (rij[2 * plaats] & BREED) != 0;
    }

    /** Whether it is a request or a registration. */
    public boolean isAanvraag(int plaats) {
        return (rij[2 * plaats] & AANVRAAG) != 0;
    }

    /** Whether all events are of the dossier's own zaak. */
    public boolean isEenZaak() {
        return zaken.length == 0;
    }

    /** Number of a zaak; 0 for the dossier's own, -1 for one of which there is no event. */
    public int zaak(String naam) {
        if (naam.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < zaken.length; i++) {
            if (zaken[i].equals(naam)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Number of the zaak of an event. */
    public int zaakVan(int plaats) {
        int meer = rij[2 * plaats] & MEER;
        return meer == 0 ? 0 : rij[meer] >>> 16;
    }

    private int school(int plaats) {
        int meer = rij[2 * plaats] & MEER;
        return meer == 0 ? geenSchool : rij[meer] & 0xFFFF;
    }

    /** Whether two events name the same school; none is the same as a blank name. */
    public boolean isZelfdeSchool(int plaats, int andere) {
        return school(plaats) >>> 2 == school(andere) >>> 2;
    }

    /** Whether an event names a school. */
    public boolean vertelSchool(int plaats) {
        return (school(plaats) & VERTELD) != 0;
    }

    /** Whether its school is that of the dossier; true when the dossier names none. */
    public boolean isEigenSchool(int plaats) {
        return (school(plaats) & EIGEN) != 0;
    }

    /** Number of who gave an advice; 0 when no name was told, and for other events. */
    public int persoon(int plaats) {
        int meer = rij[2 * plaats] & MEER;
        return meer == 0 ? 0 : rij[meer + 1] >>> 16;
    }

    /** Whether it tells a field that is a day, or a school year. */
    public boolean heeft(int plaats, Veld veld) {
        int meer = rij[2 * plaats] & MEER;
        return meer != 0 && (rij[meer + 1] & Getallen.bit(veld)) != 0;
    }

    /** Value of such a field, a day counted from 1970-01-01; another number when it was not told. */
    public int getal(int plaats, Veld veld, int anders) {
        int meer = rij[2 * plaats] & MEER;
        int bit = Getallen.bit(veld);
        if (meer == 0 || (rij[meer + 1] & bit) == 0) {
            return anders;
        }
        return rij[meer + 2 + Integer.bitCount(rij[meer + 1] & bit - 1)];
    }
}
