package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** The decision answers the statements or encloses them, where it tells what it answers or encloses. */
final class AdviezenInBesluit extends Besluittoets {
    AdviezenInBesluit() {
        super(Toetscode.T_DEC_MOT_EXP, Soort.ADVIES_GEGEVEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        boolean verteld = besluit.besluiten()
                .anyMatch(een -> een.lijst(Veld.INGEGAAN_OP).isPresent()
                        || een.lijst(Veld.BIJLAGEN).isPresent());
        boolean genoemd = besluit.besluiten().anyMatch(een -> {
            List<String> bijlagen = een.lijst(Veld.BIJLAGEN).orElse(List.of());
            return een.lijst(Veld.INGEGAAN_OP).orElse(List.of()).contains("adviezen")
                    || bijlagen.contains("adviezen")
                    || alleErbij(besluit, bijlagen);
        });
        return als(verteld && !genoemd, besluit);
    }

    static boolean alleErbij(Tlvbesluit besluit, List<String> bijlagen) {
        List<Feit> adviezen = besluit.adviezen();
        return !adviezen.isEmpty()
                && adviezen.stream()
                        .allMatch(advies -> advies.gebeurtenis()
                                .id()
                                .filter(bijlagen::contains)
                                .isPresent());
    }
}
