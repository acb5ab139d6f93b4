package nl.passend.core.internal.motor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.internal.pak.Inkijk;
import nl.passend.core.internal.pak.Pak;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Beleidskast;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules in compiled form: events are looked up in a table of written words, which sets bits; what depends on days is worked
 * out at the end. Gives the same values as {@link nl.passend.core.regel.Weger}, which it asks for corrected or taken over history and
 * for a zaak that comes from another. Immutable but for what its tables remember; thread safe.
 */
public final class Programma {
    private final Regelset regels;
    private final Beleidskast kast;
    private final Stappenblad blad;
    private final Afwerking[] afwerkingen;
    private final Afwerking[] gronden;
    private final long[] beginwoorden;
    private final int[] beginplekken;
    private final Werkingen werkingen;

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
        int geenPlek = bouw.aantalPlekken();
        this.beginplekken = new int[geenPlek + 1];
        Arrays.fill(beginplekken, -1);
        this.werkingen = new Werkingen(new Uitwerker(regels, kast, bouw.letters(), geenPlek));
    }

    Regelset regels() {
        return regels;
    }

    /** The steps that it answers. */
    public Stappenblad blad() {
        return blad;
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
        @Nullable Pak pak = Inkijk.pak(dossier);
        if (pak == null) {
            return gewoon(new Vouwstand(this, dossier, Pak.LEEG, zaak, peildatum, dag));
        }
        Vouwstand stand = new Vouwstand(this, dossier, pak, zaak, peildatum, dag);
        if (!vouw(stand)) {
            return gewoon(new Vouwstand(this, dossier, pak, zaak, peildatum, dag));
        }
        for (Afwerking afwerking : afwerkingen) {
            afwerking.werkAf(stand);
        }
        return stand.woorden;
    }

    /** Folds all events up to the day; false when the history has something that is left to the plain evaluator. */
    private boolean vouw(Vouwstand stand) {
        Pak pak = stand.pak();
        @Nullable Werking[] tabel = werkingen.tabel();
        int zaak = pak.zaak(stand.zaak);
        boolean alles = zaak == 0 && pak.isEenZaak();
        int aantal = pak.aantal();
        for (int i = 0; i < aantal && pak.dag(i) <= stand.dag; i++) {
            @Nullable Werking werking = Werkingen.vind(tabel, pak.bewoording(i));
            if (werking == null) {
                werking = werkingen.leer(pak.bewoording(i), stand.dossier.gebeurtenis(i));
            }
            boolean inZaak = alles || pak.isBreed(i) || pak.zaakVan(i) == zaak;
            if (!(inZaak ? werking : werking.buiten).vouw(stand, i, inZaak)) {
                return false;
            }
        }
        return true;
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
