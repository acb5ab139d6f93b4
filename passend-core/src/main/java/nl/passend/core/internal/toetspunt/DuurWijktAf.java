package nl.passend.core.internal.toetspunt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.tlv.Tlvperiode;
import nl.passend.core.tlv.Tlvperiode.Plansoort;
import nl.passend.core.toetspunt.Toetscode;

/** An end that departs from the exact end of the plan has a reason. */
final class DuurWijktAf extends Besluittoets {
    DuurWijktAf() {
        super(Toetscode.T_DEC_POLICY);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        Optional<LocalDate> tot = besluit.gebeurtenis().datum(Veld.TOT);
        Optional<Tlvperiode> periode = Duurvergelijking.periode(besluit);
        boolean zonderReden = besluit.gebeurtenis().tekst(Veld.AFWIJKING).isEmpty();
        return als(
                besluit.toegekend()
                        && zonderReden
                        && tot.isPresent()
                        && periode.filter(deze -> deze.planSoort() == Plansoort.TOT)
                                .flatMap(Tlvperiode::tot)
                                .filter(plan -> !plan.equals(tot.get()))
                                .isPresent(),
                besluit);
    }
}
