package nl.passend.core.tlv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Termijn;
import nl.passend.core.tijd.Lengte;

/**
 * By when a renewal must be asked to be safe: counted back from the last day of the TLV over every term that can still come. Should the
 * TLV not be renewed, another school must have decided on the child by then (WPO 40.6, with its extension); before that the
 * samenwerkingsverband decides on the request (Awb 4:13, with its extension). Each term at its longest, so that no one needs luck.
 *
 * @param einde last day of the TLV
 * @param schakels the terms, last one first, each with the day on which it must begin at the latest
 */
@Experimenteel
public record Terugrekening(LocalDate einde, List<Schakel> schakels) {
    private static final List<String> KETEN = List.of("land:toelating-zes-weken", "land:tlv-besluit");
    private static final int MEESTE_DAGEN_VERSCHUIVING = 14;

    /**
     * One term.
     *
     * @param termijn its id
     * @param naam its name
     * @param uiterlijkBegin last day on which it can begin and be over in time, extended
     */
    public record Schakel(String termijn, String naam, LocalDate uiterlijkBegin) {}

    /** Back from the last day of a TLV, by the terms of these rules. */
    public static Terugrekening van(LocalDate einde, Regelset regels) {
        List<Schakel> schakels = new ArrayList<>();
        LocalDate klaar = einde;
        for (String id : KETEN) {
            Optional<Termijn> termijn = regels.termijn(id);
            if (termijn.isPresent() && termijn.get().uiterlijk() instanceof Lengte lengte) {
                klaar = begin(termijn.get(), lengte, klaar);
                schakels.add(new Schakel(id, termijn.get().naam(), klaar));
            }
        }
        return new Terugrekening(einde, List.copyOf(schakels));
    }

    /** The latest safe start: the day on which the renewal is asked. */
    public LocalDate uiterlijkBegin() {
        return schakels.isEmpty() ? einde : schakels.get(schakels.size() - 1).uiterlijkBegin();
    }

    /** Counted forward from each day back: the last day of a term may move past a weekend. */
    private static LocalDate begin(Termijn termijn, Lengte lengte, LocalDate klaar) {
        Optional<Lengte> extra = termijn.verlengen().map(Termijn.Verlenging::hoogstens);
        LocalDate dag = terug(termijn, lengte, extra, klaar);
        for (int i = 0; i < MEESTE_DAGEN_VERSCHUIVING; i++) {
            if (!einde(termijn, lengte, extra, dag).isAfter(klaar)) {
                return dag;
            }
            dag = dag.minusDays(1);
        }
        return dag;
    }

    private static LocalDate terug(Termijn termijn, Lengte lengte, Optional<Lengte> extra, LocalDate klaar) {
        LocalDate zonder =
                extra.flatMap(meer -> termijn.rekenwijze().terug(klaar, meer)).orElse(klaar);
        return termijn.rekenwijze().terug(zonder, lengte).orElse(zonder);
    }

    private static LocalDate einde(Termijn termijn, Lengte lengte, Optional<Lengte> extra, LocalDate dag) {
        LocalDate einde = termijn.rekenwijze().uiterlijk(dag, lengte).orElse(dag);
        return extra.flatMap(meer -> termijn.rekenwijze().uiterlijk(einde, meer))
                .orElse(einde);
    }
}
