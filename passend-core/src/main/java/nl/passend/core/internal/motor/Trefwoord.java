package nl.passend.core.internal.motor;

import java.util.Arrays;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.internal.motor.Uitwerking.Werking;
import org.jspecify.annotations.Nullable;

/**
 * Events of one kind about one written subject, and of one named step: what they do, per other words that count. New words are
 * looked up once and remembered, up to a bound. Thread safe.
 */
final class Trefwoord {
    private static final int MEESTE = 64;

    private final int soort;
    private final @Nullable String stap;
    private final @Nullable String onderwerp;
    private final boolean woordenTellen;
    private final boolean leestUitkomst;
    private final boolean leestRol;
    private final boolean leestDiscipline;
    private final boolean leestAanwezig;
    private final Veld[] velden;
    private final int[] laatste;
    private final Plekteken[] tekens;
    private final @Nullable Deeltabel deeltabel;
    private volatile Uitwerking[] uitwerkingen = new Uitwerking[0];

    /**
     * What of an event is read.
     *
     * @param woordenTellen whether anything hangs on its further words
     * @param uitkomst whether the outcome counts
     * @param rol whether the role counts
     * @param discipline whether the discipline counts
     * @param aanwezig whether who was there counts
     * @param velden fields of which the text counts
     * @param laatste places that become the place of such an event, whatever else it says
     * @param tekens what such an event does with other places
     * @param deeltabel the parts of a document; null for other kinds
     */
    record Lezing(
            boolean woordenTellen,
            boolean uitkomst,
            boolean rol,
            boolean discipline,
            boolean aanwezig,
            Veld[] velden,
            int[] laatste,
            Plekteken[] tekens,
            @Nullable Deeltabel deeltabel) {}

    Trefwoord(int soort, @Nullable String stap, @Nullable String onderwerp, Lezing lezing) {
        this.soort = soort;
        this.stap = stap;
        this.onderwerp = onderwerp;
        this.woordenTellen = lezing.woordenTellen();
        this.leestUitkomst = lezing.uitkomst();
        this.leestRol = lezing.rol();
        this.leestDiscipline = lezing.discipline();
        this.leestAanwezig = lezing.aanwezig();
        this.velden = lezing.velden();
        this.laatste = lezing.laatste();
        this.tekens = lezing.tekens();
        this.deeltabel = lezing.deeltabel();
    }

    boolean is(int andereSoort, @Nullable String andereStap, @Nullable String anderOnderwerp) {
        return soort == andereSoort && gelijk(onderwerp, anderOnderwerp) && gelijk(stap, andereStap);
    }

    int plaats() {
        return plaats(soort, stap, onderwerp);
    }

    static int plaats(int soort, @Nullable String stap, @Nullable String onderwerp) {
        int som = soort * 0x9E3779B1;
        if (onderwerp != null) {
            som += onderwerp.hashCode();
        }
        if (stap != null) {
            som += stap.hashCode() * 31;
        }
        som *= 0x85EBCA6B;
        return som ^ som >>> 15;
    }

    void vouw(Vouwstand stand, Gebeurtenis gebeurtenis, int nummer, boolean inZaak) {
        houd(stand, gebeurtenis, nummer, inZaak, laatste, tekens);
        if (deeltabel != null) {
            deeltabel.vouw(stand, gebeurtenis);
        }
        if (woordenTellen) {
            Uitwerking uitwerking = uitwerking(stand, gebeurtenis);
            Werking werking = inZaak ? uitwerking.inZaak() : uitwerking.buiten();
            stand.pasToe(werking.rijen());
            if (leestAanwezig) {
                stand.programma.aanwezigheid().vouw(stand, gebeurtenis, werking.overleg());
            }
            houd(stand, gebeurtenis, nummer, inZaak, werking.laatste(), werking.tekens());
        }
    }

    private static void houd(
            Vouwstand stand, Gebeurtenis gebeurtenis, int nummer, boolean inZaak, int[] laatste, Plekteken[] tekens) {
        for (int plek : laatste) {
            stand.plekken[plek] = nummer;
        }
        for (Plekteken teken : tekens) {
            teken.zet(stand, gebeurtenis, nummer, inZaak);
        }
    }

    private Uitwerking uitwerking(Vouwstand stand, Gebeurtenis gebeurtenis) {
        @Nullable String uitkomst = leestUitkomst ? gebeurtenis.uitkomstOfNiets() : null;
        @Nullable String rol = leestRol ? gebeurtenis.rolOfNiets() : null;
        @Nullable String discipline = leestDiscipline ? gebeurtenis.door().discipline() : null;
        for (Uitwerking bekend : uitwerkingen) {
            if (gelijk(bekend.uitkomst(), uitkomst)
                    && gelijk(bekend.rol(), rol)
                    && gelijk(bekend.discipline(), discipline)
                    && zelfdeVelden(bekend.velden(), gebeurtenis)) {
                return bekend;
            }
        }
        return leer(stand, gebeurtenis, uitkomst, rol, discipline);
    }

    private boolean zelfdeVelden(@Nullable String[] bekend, Gebeurtenis gebeurtenis) {
        for (int i = 0; i < velden.length; i++) {
            if (!gelijk(bekend[i], (String) gebeurtenis.veldOfNiets(velden[i]))) {
                return false;
            }
        }
        return true;
    }

    private Uitwerking leer(
            Vouwstand stand,
            Gebeurtenis gebeurtenis,
            @Nullable String uitkomst,
            @Nullable String rol,
            @Nullable String discipline) {
        @Nullable String[] waarden = new String[velden.length];
        for (int i = 0; i < velden.length; i++) {
            waarden[i] = (String) gebeurtenis.veldOfNiets(velden[i]);
        }
        Uitwerker uitwerker = stand.programma.uitwerker();
        Uitwerking nieuw = new Uitwerking(
                uitkomst,
                rol,
                discipline,
                waarden,
                uitwerker.werking(gebeurtenis, true),
                uitwerker.werking(gebeurtenis, false));
        synchronized (this) {
            if (uitwerkingen.length < MEESTE) {
                Uitwerking[] meer = Arrays.copyOf(uitwerkingen, uitwerkingen.length + 1);
                meer[uitwerkingen.length] = nieuw;
                uitwerkingen = meer;
            }
        }
        return nieuw;
    }

    /** Most written words are shared; the same is decided by equals. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean gelijk(@Nullable String deze, @Nullable String andere) {
        return deze == andere || deze != null && deze.equals(andere);
    }
}
