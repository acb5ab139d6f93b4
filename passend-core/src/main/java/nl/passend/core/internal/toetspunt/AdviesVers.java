package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.toetspunt.Toetscode;

/** What a statement rests on is not older than the measure, where it tells how old that is. */
final class AdviesVers extends Adviestoets {
    AdviesVers() {
        super(Toetscode.T_EXP_STALE);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        return advies.gebeurtenis()
                .datum(Veld.GEBASEERD_OP)
                .flatMap(dag -> new Rekenwijze(false)
                        .uiterlijk(dag, besluit.zicht().maten().bewijsHoogstens()))
                .filter(laatste -> advies.gebeurtenis().op().isAfter(laatste))
                .isPresent();
    }
}
