package nl.passend.core.internal.toetspunt;

import nl.passend.core.toetspunt.Toetscode;

/** The law asks the request of the board, and no permission of the parents. */
final class GeweigerdZonderToestemming extends Weigergrond {
    GeweigerdZonderToestemming() {
        super(Toetscode.T_DEC_CONSENT, "geen-toestemming");
    }
}
