package nl.passend.core.internal.motor;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/** Tried, evaluated after a start, and proved so. */
final class Ingezetstand extends Afwerking {
    private final int eersteStart;
    private final int laatsteEvaluatie;
    private final List<String> bleek;

    Ingezetstand(int bit, int eersteStart, int laatsteEvaluatie, List<String> bleek) {
        super(bit);
        this.eersteStart = eersteStart;
        this.laatsteEvaluatie = laatsteEvaluatie;
        this.bleek = bleek;
    }

    @Override
    void werkAf(Vouwstand stand) {
        int gestart = stand.plekken[eersteStart];
        if (gestart < 0) {
            return;
        }
        Gebeurtenis evaluatie = stand.op(laatsteEvaluatie);
        boolean erna = evaluatie != null && gestart < stand.plekken[laatsteEvaluatie];
        stand.zet(bit, evaluatie != null && erna ? uitkomst(evaluatie, bleek) : Vouwstand.ONBEKEND);
    }

    /** Outcome in a list; not told is unknown. */
    static int uitkomst(Gebeurtenis gebeurtenis, List<String> lijst) {
        @Nullable String uitkomst = gebeurtenis.uitkomstOfNiets();
        if (uitkomst == null) {
            return Vouwstand.ONBEKEND;
        }
        return lijst.contains(uitkomst) ? Vouwstand.WAAR : Vouwstand.ONWAAR;
    }
}
