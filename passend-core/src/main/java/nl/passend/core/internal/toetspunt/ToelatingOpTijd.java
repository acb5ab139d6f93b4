package nl.passend.core.internal.toetspunt;

import nl.passend.core.regel.Termijnloop;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetszicht;

/** On a registration is decided within six weeks, or ten with notice. */
final class ToelatingOpTijd extends Termijntoets {
    ToelatingOpTijd() {
        super(Toetscode.Z_ADM_TERM, "land:toelating-zes-weken");
    }

    @Override
    String naam(Toetszicht zicht, Termijnloop loop) {
        return loop.waarvoor().orElseGet(() -> Namen.school(zicht));
    }
}
