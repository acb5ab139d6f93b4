package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.tlv.Wetsdagen;
import nl.passend.core.toetspunt.Toetscode;

/** A TLV that is granted has a number: so since 2014, sbo since early 2022. */
final class Volgnummer extends Besluittoets {
    Volgnummer() {
        super(Toetscode.T_DEC_NUM);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        boolean geldt = besluit.so() || !besluit.dag().isBefore(Wetsdagen.TLV_SBO);
        return als(
                besluit.toegekend()
                        && geldt
                        && besluit.gebeurtenis().tekst(Veld.VOLGNUMMER).isEmpty(),
                besluit);
    }
}
