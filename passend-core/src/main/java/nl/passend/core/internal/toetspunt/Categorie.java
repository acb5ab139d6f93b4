package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** A TLV so has a category, a TLV sbo has none. */
final class Categorie extends Besluittoets {
    Categorie() {
        super(Toetscode.T_DEC_CAT);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        boolean genoemd = besluit.gebeurtenis().tekst(Veld.CATEGORIE).isPresent();
        return als(besluit.toegekend() && besluit.so() != genoemd, besluit);
    }
}
