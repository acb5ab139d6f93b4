package nl.passend.core.internal.motor;

import java.util.List;
import nl.passend.core.kader.Voorwaarde.TermijnStaat;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Beleidskast;

/** Where a term stands. */
final class Termijnstandbit extends Afwerking {
    private final TermijnStaat vorm;
    private final Beleidskast kast;
    private final Termijnklok klok;
    private final int standen;

    Termijnstandbit(int bit, TermijnStaat vorm, Beleidskast kast, Termijnklok klok) {
        super(bit);
        this.vorm = vorm;
        this.kast = kast;
        this.klok = klok;
        this.standen = standen(vorm.standen());
    }

    private static int standen(List<Termijnstand> standen) {
        int masker = 0;
        for (Termijnstand stand : standen) {
            masker |= 1 << stand.ordinal();
        }
        return masker;
    }

    @Override
    boolean wachtOpDelen() {
        return klok.leestDelen();
    }

    @Override
    void werkAf(Vouwstand stand) {
        int uiterlijk = klok.uiterlijk(stand);
        switch (uiterlijk) {
            case Termijnklok.NIET_BEGONNEN -> zet(stand, Termijnstand.NIET_BEGONNEN);
            case Termijnklok.ANDERS -> stand.zetGewoon(bit, vorm, kast);
            default -> begonnen(stand, uiterlijk);
        }
    }

    private void begonnen(Vouwstand stand, int uiterlijk) {
        if (uiterlijk == Laatstedag.GEEN) {
            stand.zet(bit, Vouwstand.ONBEKEND);
            return;
        }
        int gedaan = klok.gedaan(stand);
        if (gedaan != Termijnklok.NIET_BEGONNEN) {
            zet(stand, gedaan > uiterlijk ? Termijnstand.TE_LAAT : Termijnstand.GEHAALD);
        } else {
            zet(stand, stand.dag > uiterlijk ? Termijnstand.VERSTREKEN : Termijnstand.LOOPT);
        }
    }

    private void zet(Vouwstand stand, Termijnstand waar) {
        stand.zet(bit, standen >>> waar.ordinal() & 1);
    }
}
