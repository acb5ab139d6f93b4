package nl.passend.core.internal.motor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Beleidskast;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules in compiled form: events are looked up in a table of written words, which sets bits; what depends on days is worked
 * out at the end. Gives the same values as {@link nl.passend.core.regel.Weger}, which it asks for corrected or taken over history and
 * for a zaak that comes from another. Immutable but for what its tables remember; thread safe.
 */
public final class Programma {
    private static final int ONBEKENDE_SOORT = 63;
    private static final long BREED = breed();
    private static final long ZELDZAAM =
            bit(Soort.GEBEURTENIS_HERSTELD) | bit(Soort.DOSSIER_OVERGENOMEN) | bit(Soort.ZAAK_GEOPEND);

    private final Regelset regels;
    private final Beleidskast kast;
    private final Stappenblad blad;
    private final Afwerking[] afwerkingen;
    private final Afwerking[] gronden;
    private final long[] beginwoorden;
    private final int[] beginplekken;
    private final long leest;
    private final Uitwerker uitwerker;
    private final Aanwezigheid aanwezigheid;
    private final Trefwoorden trefwoorden;

    /**
     * Of what was built.
     *
     * @param afwerkingen in the order in which they can be worked out
     * @param gronden those among them that put the lines of a ground together
     */
    Programma(
            Regelset regels,
            Beleidskast kast,
            Stappenblad blad,
            Letterbouw bouw,
            List<Afwerking> afwerkingen,
            List<? extends Afwerking> gronden) {
        this.regels = regels;
        this.kast = kast;
        this.blad = blad;
        this.afwerkingen = afwerkingen.toArray(new Afwerking[0]);
        this.gronden = gronden.toArray(new Afwerking[0]);
        this.beginwoorden = new long[2 * bouw.paren()];
        for (int bit : bouw.beginOnbekend()) {
            beginwoorden[(bit >>> 6 << 1) + 1] |= 1L << bit;
        }
        this.beginplekken = new int[bouw.aantalPlekken()];
        Arrays.fill(beginplekken, -1);
        Letters letters = bouw.letters();
        this.uitwerker = new Uitwerker(regels, kast, letters);
        this.aanwezigheid = new Aanwezigheid(regels, letters.rollen());
        this.trefwoorden = new Trefwoorden(regels, uitwerker);
        this.leest = uitwerker.leest() | ZELDZAAM;
    }

    private static long breed() {
        long breed = 0;
        for (Soort soort : Soort.values()) {
            breed |= soort.dossierbreed() ? bit(soort) : 0;
        }
        return breed;
    }

    static long bit(Soort soort) {
        return 1L << soort.ordinal();
    }

    Regelset regels() {
        return regels;
    }

    /** The steps that it answers. */
    public Stappenblad blad() {
        return blad;
    }

    Uitwerker uitwerker() {
        return uitwerker;
    }

    Aanwezigheid aanwezigheid() {
        return aanwezigheid;
    }

    long[] beginwoorden() {
        return beginwoorden.clone();
    }

    int[] beginplekken() {
        return beginplekken.clone();
    }

    /**
     * Judges every line of every step: a new row of words, which {@link #blad()} reads.
     *
     * @param dag the peildatum as a number of days since 1970
     */
    public long[] beantwoord(Dossier dossier, String zaak, LocalDate peildatum, int dag) {
        Vouwstand stand = new Vouwstand(this, dossier, zaak, peildatum, dag);
        if (!vouw(stand)) {
            return gewoon(new Vouwstand(this, dossier, zaak, peildatum, dag));
        }
        for (Afwerking afwerking : afwerkingen) {
            afwerking.werkAf(stand);
        }
        return stand.woorden;
    }

    /** Folds all events up to the day; false when the history has something that is left to the plain evaluator. */
    private boolean vouw(Vouwstand stand) {
        Dossier dossier = stand.dossier;
        Trefwoorden.Tabel tabel = trefwoorden.tabel();
        int aantal = dossier.aantal();
        for (int i = 0; i < aantal; i++) {
            Gebeurtenis gebeurtenis = dossier.gebeurtenis(i);
            if (gebeurtenis.dag() > stand.dag) {
                break;
            }
            @Nullable Soort soort = gebeurtenis.soortOfNiets();
            int nummer = soort == null ? ONBEKENDE_SOORT : soort.ordinal();
            @Nullable String stap = gebeurtenis.stapOfNiets();
            if (stap == null && (leest >>> nummer & 1) == 0) {
                continue;
            }
            if ((ZELDZAAM >>> nummer & 1) != 0 && zeldzaam(gebeurtenis, stand.zaak)) {
                return false;
            }
            boolean inZaak = (BREED >>> nummer & 1) != 0 || isVan(gebeurtenis, stand.zaak);
            tabel.zoek(nummer, stap, gebeurtenis).vouw(stand, gebeurtenis, i, inZaak);
        }
        return true;
    }

    static boolean isVan(Gebeurtenis gebeurtenis, String zaak) {
        @Nullable String eigen = gebeurtenis.zaakOfNiets();
        return eigen == null ? zaak.isEmpty() : eigen.equals(zaak);
    }

    private static boolean zeldzaam(Gebeurtenis gebeurtenis, String zaak) {
        return !gebeurtenis.is(Soort.ZAAK_GEOPEND)
                || gebeurtenis.zaak().filter(zaak::equals).isPresent()
                        && gebeurtenis
                                .lijst(Veld.KOMT_VOORT_UIT)
                                .filter(bronnen -> !bronnen.isEmpty())
                                .isPresent();
    }

    /** The plain evaluator weighs every line. */
    private long[] gewoon(Vouwstand stand) {
        Arrays.fill(stand.woorden, 0);
        blad.lijnen().forEach((voorwaarde, bit) -> stand.zetGewoon(bit, voorwaarde, kast));
        for (Afwerking grond : gronden) {
            grond.werkAf(stand);
        }
        return stand.woorden;
    }
}
