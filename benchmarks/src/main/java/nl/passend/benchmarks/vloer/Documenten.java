package nl.passend.benchmarks.vloer;

import static nl.passend.benchmarks.vloer.Eis.*;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document holds and who was at a meeting: the requirements over the parts of an event. */
final class Documenten {

    private static final long GROEIDOCUMENT = GD_ALGEMEEN.bit()
            | GD_WAARNEMEN.bit()
            | GD_BEGRIJPEN.bit()
            | GD_STRATEGIE.bit()
            | GD_UITVOEREN.bit()
            | GD_EVALUATIE.bit();
    private static final long OPP = OPP_UITSTROOM.bit() | OPP_FACTOREN.bit();
    private static final long OPP_OVERLEG = OPP_SCHOOL.bit() | OPP_OUDERS.bit();
    private static final long HIA =
            HIA_LEERKRACHT.bit() | HIA_INTERN_BEGELEIDER.bit() | HIA_ADVISEUR.bit() | HIA_OUDERS.bit();

    private static final List<String> BIJ_SOT = List.of(
            "intern-begeleider", "directeur", "leerkracht", "sociaal-kernteam", "ondersteuningsadviseur", "ouders");

    private Documenten() {}

    static void toets(Dossierstand stand, Uitslag uitslag) {
        toets(stand.groeidocument, GROEIDOCUMENT, uitslag);
        // the groeidocument is Westland's OPP; a document of the law's own name comes from elsewhere
        toets(stand.opp != null ? stand.opp : stand.groeidocument, OPP, uitslag);
        toets(stand.oppOverleg, OPP_OVERLEG, uitslag);
        toets(stand.hia, HIA, uitslag);
    }

    private static void toets(@Nullable Feit feit, long eisen, Uitslag uitslag) {
        if (feit == null) {
            uitslag.noteerNietVoldaan(eisen);
        } else if (feit.omvat() == null) {
            uitslag.noteerOnbekend(eisen);
        } else {
            uitslag.noteerNietVoldaan(eisen & ~voldaan(feit.omvat()));
        }
    }

    /** Whether all who always belong at a SOT were there (plan §1.3.1 en §1.7.2). */
    static Waarde voltalligSot(@Nullable Feit sot) {
        if (sot == null) {
            return Waarde.NIET_VOLDAAN;
        }
        return sot.omvat() == null ? Waarde.ONBEKEND : Waarde.als(sot.omvat().containsAll(BIJ_SOT));
    }

    /** The requirements that these parts meet, or these people by being there. */
    private static long voldaan(List<String> omvat) {
        long eisen = 0;
        for (String deel : omvat) {
            eisen |= switch (deel) {
                case "algemeen" -> GD_ALGEMEEN.bit();
                case "waarnemen" -> GD_WAARNEMEN.bit() | OPP_FACTOREN.bit();
                case "begrijpen" -> GD_BEGRIJPEN.bit() | OPP_UITSTROOM.bit();
                case "strategie" -> GD_STRATEGIE.bit();
                case "uitvoeren" -> GD_UITVOEREN.bit();
                case "evaluatie" -> GD_EVALUATIE.bit();
                case "uitstroom" -> OPP_UITSTROOM.bit();
                case "factoren" -> OPP_FACTOREN.bit();
                case "school" -> OPP_SCHOOL.bit();
                case "leerkracht" -> HIA_LEERKRACHT.bit();
                case "intern-begeleider" -> HIA_INTERN_BEGELEIDER.bit();
                case "ondersteuningsadviseur" -> HIA_ADVISEUR.bit();
                case "ouders" -> OPP_OUDERS.bit() | HIA_OUDERS.bit();
                default -> 0L;
            };
        }
        return eisen;
    }
}
