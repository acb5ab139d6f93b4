package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** One expert of the first list of the law, and another of the second. */
final class DisciplinePast extends Besluittoets {
    private static final String GEDRAG = "land:deskundige-gedrag";
    private static final String ANDER = "land:deskundige-ander";

    DisciplinePast() {
        super(Toetscode.T_EXP_DISC, Soort.ADVIES_GEGEVEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        List<Gebeurtenis> adviezen =
                besluit.adviezen().stream().map(Feit::gebeurtenis).toList();
        boolean onbekend = adviezen.stream().anyMatch(advies -> advies.door().discipline() == null);
        boolean past = adviezen.stream()
                .filter(een -> heeft(besluit, een, GEDRAG))
                .anyMatch(
                        een -> adviezen.stream().anyMatch(ander -> !ander.equals(een) && heeft(besluit, ander, ANDER)));
        return adviezen.size() < 2 || onbekend || past ? List.of() : adviezen;
    }

    private static boolean heeft(Tlvbesluit besluit, Gebeurtenis advies, String rol) {
        return besluit.regels().disciplinePast(advies.door(), rol).orElse(false);
    }
}
