package nl.passend.core.internal.toetspunt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.tijd.Schooljaar;
import nl.passend.core.tlv.Tlvperiode;
import nl.passend.core.toetspunt.Toetscode;

/** Ends on 31 July, at the earliest after one whole school year, at the latest when the law says; and not before the plan without a reason. */
final class Duur extends Besluittoets {
    Duur() {
        super(Toetscode.T_DEC_DUR);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        Optional<LocalDate> tot = besluit.gebeurtenis().datum(Veld.TOT);
        return als(
                besluit.toegekend()
                        && tot.isPresent()
                        && Duurvergelijking.periode(besluit)
                                .filter(periode -> past(besluit, periode, tot.get()))
                                .isEmpty(),
                besluit);
    }

    private static boolean past(Tlvbesluit besluit, Tlvperiode periode, LocalDate tot) {
        boolean heleJaren = !periode.wetKentDuur() || tot.equals(Schooljaar.einde(tot));
        boolean binnen = periode.wetVroegst().filter(tot::isBefore).isEmpty()
                && periode.wetLaatst().filter(tot::isAfter).isEmpty();
        boolean plan = besluit.gebeurtenis().tekst(Veld.AFWIJKING).isPresent()
                || periode.plan().filter(einde -> einde(periode, tot, einde)).isEmpty();
        return heleJaren && binnen && plan;
    }

    private static boolean einde(Tlvperiode periode, LocalDate tot, LocalDate plan) {
        return switch (periode.planSoort()) {
            case TOT, TEN_MINSTE -> tot.isBefore(plan);
            case HOOGSTENS -> !periode.wetVerlengt() && tot.isAfter(plan);
            case ZWIJGT, KEUZE, NIET_TE_ZEGGEN -> false;
        };
    }
}
