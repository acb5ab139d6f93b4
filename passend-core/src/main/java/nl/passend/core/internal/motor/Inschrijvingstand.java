package nl.passend.core.internal.motor;

/** Whether the pupil is enrolled at this school, or nowhere. */
final class Inschrijvingstand extends Afwerking {
    private final int inschrijving;
    private final boolean nergens;

    Inschrijvingstand(int bit, int inschrijving, boolean nergens) {
        super(bit);
        this.inschrijving = inschrijving;
        this.nergens = nergens;
    }

    @Override
    void werkAf(Vouwstand stand) {
        int plaats = stand.plekken[inschrijving];
        boolean waar = plaats < 0
                ? nergens
                : !nergens && stand.pak().vertelSchool(plaats) && stand.pak().isEigenSchool(plaats);
        stand.zet(bit, waar ? Vouwstand.WAAR : Vouwstand.ONWAAR);
    }
}
