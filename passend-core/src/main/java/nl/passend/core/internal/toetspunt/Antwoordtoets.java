package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** A fault that shows when the decision tells what its reasons answer, and this is not among it. */
abstract class Antwoordtoets extends Besluittoets {
    private final String woord;

    Antwoordtoets(Toetscode code, String woord, Soort... ook) {
        super(code, ook);
        this.woord = woord;
    }

    /** Whether this had to be answered. */
    abstract boolean moest(Tlvbesluit besluit);

    @Override
    final List<Gebeurtenis> fout(Tlvbesluit besluit) {
        boolean verteld =
                besluit.besluiten().anyMatch(een -> een.lijst(Veld.INGEGAAN_OP).isPresent());
        boolean beantwoord = besluit.besluiten()
                .anyMatch(een -> een.lijst(Veld.INGEGAAN_OP).orElse(List.of()).contains(woord));
        return als(verteld && !beantwoord && moest(besluit), besluit);
    }
}
