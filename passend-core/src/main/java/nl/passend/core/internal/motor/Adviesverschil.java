package nl.passend.core.internal.motor;

import java.util.Objects;
import nl.passend.core.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/** Whether the advices that were given come from different people; with fewer than two there is nothing to compare. */
final class Adviesverschil extends Afwerking {
    private final int[] plekken;
    private final @Nullable Laatstedag hoogstens;

    Adviesverschil(int bit, int[] plekken, @Nullable Laatstedag hoogstens) {
        super(bit);
        this.plekken = plekken;
        this.hoogstens = hoogstens;
    }

    @Override
    void werkAf(Vouwstand stand) {
        stand.zet(bit, verschil(stand));
    }

    private int verschil(Vouwstand stand) {
        int aantal = 0;
        for (int plek : plekken) {
            aantal += telt(stand, plek) ? 1 : 0;
        }
        if (aantal < 2) {
            return Vouwstand.WAAR;
        }
        for (int i = 0; i < plekken.length; i++) {
            if (telt(stand, plekken[i])) {
                String naam = naam(stand, plekken[i]);
                if (naam == null) {
                    return Vouwstand.ONBEKEND;
                }
                for (int j = 0; j < i; j++) {
                    if (telt(stand, plekken[j]) && Objects.equals(naam, naam(stand, plekken[j]))) {
                        return Vouwstand.ONWAAR;
                    }
                }
            }
        }
        return Vouwstand.WAAR;
    }

    private boolean telt(Vouwstand stand, int plek) {
        Gebeurtenis advies = stand.op(plek);
        return advies != null && (hoogstens == null || hoogstens.jongGenoeg(advies.dag(), stand.dag));
    }

    private static @Nullable String naam(Vouwstand stand, int plek) {
        Gebeurtenis advies = stand.op(plek);
        return advies == null ? null : advies.door().naam();
    }
}
