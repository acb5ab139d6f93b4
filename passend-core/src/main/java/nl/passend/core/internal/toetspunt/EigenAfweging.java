package nl.passend.core.internal.toetspunt;

import nl.passend.core.toetspunt.Toetscode;

/** The samenwerkingsverband weighs itself; checking the steps is not enough. */
final class EigenAfweging extends Antwoordtoets {
    EigenAfweging() {
        super(Toetscode.T_DEC_CHECK, "eigen-afweging");
    }

    @Override
    boolean moest(Tlvbesluit besluit) {
        return true;
    }
}
