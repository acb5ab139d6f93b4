package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.stream.Stream;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** A pupil who was at sbo or so for more than six weeks has an OPP. At a bao the absence is no fault of the decision. */
final class OppOntbreekt extends Besluittoets {
    OppOntbreekt() {
        super(Toetscode.T_OPP_NONE, Soort.INGESCHREVEN, Soort.DOCUMENT_VASTGESTELD, Soort.DOCUMENT_VASTGELEGD);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        List<Feit> inschrijvingen = besluit.eerder(Soort.INGESCHREVEN, feit -> true);
        if (inschrijvingen.isEmpty()) {
            return List.of();
        }
        Gebeurtenis laatste = inschrijvingen.get(inschrijvingen.size() - 1).gebeurtenis();
        boolean speciaal = laatste.tekst(Veld.SCHOOLSOORT)
                .filter(soort -> soort.equals("sbo") || soort.equals("so"))
                .isPresent();
        boolean lang = laatste.op().plusWeeks(6).isBefore(besluit.dag());
        return speciaal && lang && zonderOpp(besluit) ? List.of(laatste, besluit.gebeurtenis()) : List.of();
    }

    private static boolean zonderOpp(Tlvbesluit besluit) {
        return Stream.of(Soort.DOCUMENT_VASTGESTELD, Soort.DOCUMENT_VASTGELEGD)
                .allMatch(soort -> besluit.eerder(
                                soort, feit -> besluit.zicht().zicht().gaatOver(feit, "land:opp"))
                        .isEmpty());
    }
}
