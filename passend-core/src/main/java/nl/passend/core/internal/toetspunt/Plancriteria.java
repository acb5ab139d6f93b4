package nl.passend.core.internal.toetspunt;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Voorwaarde.OordeelLuidt;

/**
 * The judgements that the plan asks before this TLV may be requested: its criteria.
 *
 * @param oordelen canonical ids
 */
record Plancriteria(Regelset regels, List<String> oordelen) {

    static Plancriteria van(Tlvbesluit besluit) {
        List<String> oordelen = new ArrayList<>();
        besluit.regels()
                .vorm(besluit.vorm())
                .ifPresent(vorm -> vorm.vereist().forEach(eis -> {
                    if (eis.als().isEmpty() && eis.voorwaarde() instanceof OordeelLuidt luidt) {
                        besluit.regels().kanoniek(luidt.oordeel()).ifPresent(oordelen::add);
                    }
                }));
        return new Plancriteria(besluit.regels(), List.copyOf(oordelen));
    }

    /** Whether the plan knows any of these. */
    boolean kent(List<String> gewogen) {
        return gewogen.stream().anyMatch(naam -> regels.kanoniek(naam).isPresent());
    }

    /** Whether each is among these. */
    boolean allen(List<String> gewogen) {
        return oordelen.stream()
                .allMatch(oordeel -> gewogen.stream()
                        .anyMatch(naam ->
                                regels.kanoniek(naam).filter(oordeel::equals).isPresent()));
    }
}
