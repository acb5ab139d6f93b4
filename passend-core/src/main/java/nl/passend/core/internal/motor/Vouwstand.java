package nl.passend.core.internal.motor;

import java.time.LocalDate;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.internal.pak.Pak;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import org.jspecify.annotations.Nullable;

/**
 * A dossier while it is folded: two bits per letter (word {@code 2k} holds what is true, word {@code 2k + 1} what cannot be told) and
 * places of events. Lives for one evaluation.
 */
final class Vouwstand {
    static final int ONWAAR = 0;
    static final int WAAR = 1;
    static final int ONBEKEND = 2;

    final Programma programma;
    final Dossier dossier;
    final String zaak;
    final LocalDate peildatum;
    final int dag;
    private final Pak pak;
    final long[] woorden;
    final int[] plekken;
    private @Nullable Weger weger;

    Vouwstand(Programma programma, Dossier dossier, Pak pak, String zaak, LocalDate peildatum, int dag) {
        this.programma = programma;
        this.dossier = dossier;
        this.pak = pak;
        this.zaak = zaak;
        this.peildatum = peildatum;
        this.dag = dag;
        this.woorden = programma.beginwoorden();
        this.plekken = programma.beginplekken();
    }

    /** The events, packed. */
    Pak pak() {
        return pak;
    }

    /** Gives a bit that was not set yet its value. */
    void zet(int bit, int waarde) {
        int woord = bit >>> 6 << 1;
        woorden[woord] |= (waarde & 1L) << bit;
        woorden[woord + 1] |= (waarde >>> 1 & 1L) << bit;
    }

    int lees(int bit) {
        return lees(woorden, bit);
    }

    static int lees(long[] woorden, int bit) {
        int woord = bit >>> 6 << 1;
        return (int) (woorden[woord] >>> bit & 1 | (woorden[woord + 1] >>> bit & 1) << 1);
    }

    /** Sets and clears as rows of four tell: word, bits that change, bits that become true, bits that become unknown. */
    void pasToe(long[] rijen) {
        for (int i = 0; i < rijen.length; i += 4) {
            int woord = (int) rijen[i];
            long blijft = ~rijen[i + 1];
            woorden[woord] = woorden[woord] & blijft | rijen[i + 2];
            woorden[woord + 1] = woorden[woord + 1] & blijft | rijen[i + 3];
        }
    }

    /** What stood true can no longer be told: pairs of word and bits. */
    void maakOnzeker(long[] paren) {
        for (int i = 0; i < paren.length; i += 2) {
            int woord = (int) paren[i];
            long waar = woorden[woord] & paren[i + 1];
            woorden[woord] &= ~waar;
            woorden[woord + 1] |= waar;
        }
    }

    /** All of a mask: pairs of word and bits. */
    int alle(long[] masker) {
        long ontbreekt = 0;
        long onwaar = 0;
        for (int i = 0; i < masker.length; i += 2) {
            int woord = (int) masker[i];
            long hier = masker[i + 1] & ~woorden[woord];
            ontbreekt |= hier;
            onwaar |= hier & ~woorden[woord + 1];
        }
        if (ontbreekt == 0) {
            return WAAR;
        }
        return onwaar == 0 ? ONBEKEND : ONWAAR;
    }

    /** One of a mask. */
    int een(long[] masker) {
        long waar = 0;
        long onbekend = 0;
        for (int i = 0; i < masker.length; i += 2) {
            int woord = (int) masker[i];
            waar |= masker[i + 1] & woorden[woord];
            onbekend |= masker[i + 1] & woorden[woord + 1];
        }
        if (waar != 0) {
            return WAAR;
        }
        return onbekend == 0 ? ONWAAR : ONBEKEND;
    }

    /** Day of the event at a place where there is one. */
    int dagVan(int plek) {
        return pak().dag(plekken[plek]);
    }

    /** Asks the plain evaluator over the same view, for what is not compiled. */
    void zetGewoon(int bit, Voorwaarde voorwaarde, Beleidskast kast) {
        if (weger == null) {
            weger = new Weger(Zicht.op(programma.regels(), dossier, zaak, peildatum), kast);
        }
        zet(bit, code(weger.weeg(voorwaarde).waarde()));
    }

    static int code(Waarde waarde) {
        return switch (waarde) {
            case VOLDAAN -> WAAR;
            case NIET_VOLDAAN -> ONWAAR;
            case NIET_TE_ZEGGEN -> ONBEKEND;
        };
    }
}
