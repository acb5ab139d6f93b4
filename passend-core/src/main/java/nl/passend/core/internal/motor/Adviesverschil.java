package nl.passend.core.internal.motor;

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
                int persoon = persoon(stand, plekken[i]);
                if (persoon == 0) {
                    return Vouwstand.ONBEKEND;
                }
                for (int j = 0; j < i; j++) {
                    if (telt(stand, plekken[j]) && persoon == persoon(stand, plekken[j])) {
                        return Vouwstand.ONWAAR;
                    }
                }
            }
        }
        return Vouwstand.WAAR;
    }

    private boolean telt(Vouwstand stand, int plek) {
        return stand.plekken[plek] >= 0 && (hoogstens == null || hoogstens.jongGenoeg(stand.dagVan(plek), stand.dag));
    }

    private static int persoon(Vouwstand stand, int plek) {
        return stand.pak().persoon(stand.plekken[plek]);
    }
}
