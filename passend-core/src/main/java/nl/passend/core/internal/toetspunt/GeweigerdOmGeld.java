package nl.passend.core.internal.toetspunt;

import nl.passend.core.toetspunt.Toetscode;

/** Money alone is no ground. */
final class GeweigerdOmGeld extends Weigergrond {
    GeweigerdOmGeld() {
        super(Toetscode.T_DEC_FIN, "budget");
    }
}
