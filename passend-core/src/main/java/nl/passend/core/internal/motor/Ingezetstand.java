package nl.passend.core.internal.motor;

/** Tried, evaluated after a start, and proved so. */
final class Ingezetstand extends Afwerking {
    private final int eersteStart;
    private final int laatsteEvaluatie;
    private final int bleek;

    /**
     * Of places.
     *
     * @param bleek letter: what the last evaluation proved
     */
    Ingezetstand(int bit, int eersteStart, int laatsteEvaluatie, int bleek) {
        super(bit);
        this.eersteStart = eersteStart;
        this.laatsteEvaluatie = laatsteEvaluatie;
        this.bleek = bleek;
    }

    @Override
    void werkAf(Vouwstand stand) {
        int gestart = stand.plekken[eersteStart];
        if (gestart >= 0) {
            boolean erna = gestart < stand.plekken[laatsteEvaluatie];
            stand.zet(bit, erna ? stand.lees(bleek) : Vouwstand.ONBEKEND);
        }
    }
}
