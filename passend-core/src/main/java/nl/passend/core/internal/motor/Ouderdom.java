package nl.passend.core.internal.motor;

/** A letter that only counts while its last event is young enough. */
final class Ouderdom extends Afwerking {
    private final int letter;
    private final int plek;
    private final Laatstedag hoogstens;
    private final int afwezig;

    Ouderdom(int bit, int letter, int plek, Laatstedag hoogstens, int afwezig) {
        super(bit);
        this.letter = letter;
        this.plek = plek;
        this.hoogstens = hoogstens;
        this.afwezig = afwezig;
    }

    @Override
    void werkAf(Vouwstand stand) {
        int plaats = stand.plekken[plek];
        boolean telt = plaats >= 0
                && hoogstens.jongGenoeg(stand.dossier.gebeurtenis(plaats).dag(), stand.dag);
        stand.zet(bit, telt ? stand.lees(letter) : afwezig);
    }
}
