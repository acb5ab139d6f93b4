package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.function.Predicate;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** An expert led or sat in a meeting on this pupil, was appointed for the pupil, judged, or wrote in a document, before advising. */
final class EerderBetrokken extends Adviestoets {
    EerderBetrokken() {
        super(
                Toetscode.T_EXP_CARE,
                Soort.OVERLEG_GEHOUDEN,
                Soort.OORDEEL_GEGEVEN,
                Soort.DOCUMENT_VASTGELEGD,
                Soort.TOEGEWEZEN);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        String naam = advies.gebeurtenis().door().naam();
        return naam != null
                && (eerder(besluit, Soort.OVERLEG_GEHOUDEN, feit -> deed(feit, naam) || zat(feit, naam))
                        || eerder(besluit, Soort.DOCUMENT_VASTGELEGD, feit -> deed(feit, naam))
                        || eerder(besluit, Soort.OORDEEL_GEGEVEN, feit -> deed(feit, naam))
                        || eerder(besluit, Soort.TOEGEWEZEN, feit -> begeleidt(besluit, feit, naam)));
    }

    private static boolean eerder(Tlvbesluit besluit, Soort soort, Predicate<Feit> past) {
        return !besluit.eerder(soort, past).isEmpty();
    }

    private static boolean deed(Feit feit, String naam) {
        return naam.equals(feit.gebeurtenis().door().naam());
    }

    private static boolean zat(Feit feit, String naam) {
        return feit.gebeurtenis().lijst(Veld.PERSONEN).orElse(List.of()).contains(naam);
    }

    /** Appointed in another role than that of an expert of the law. */
    private static boolean begeleidt(Tlvbesluit besluit, Feit feit, String naam) {
        String rol = feit.gebeurtenis().tekst(Veld.ROL).orElse("");
        return feit.gebeurtenis().tekst(Veld.PERSOON).filter(naam::equals).isPresent()
                && !besluit.regels().rolPast(rol, "land:deskundige-gedrag")
                && !besluit.regels().rolPast(rol, "land:deskundige-ander");
    }
}
