package nl.passend.core.internal.toetspunt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Feit;
import nl.passend.core.tlv.Aanvrager;
import nl.passend.core.toetspunt.Toetszicht;

/**
 * The last decision on a TLV in a zaak, with what lay before it. A decision on bezwaar weighs anew (Awb 7:11): what came in until then
 * counts, so a defect that was mended in bezwaar is gone.
 */
final class Tlvbesluit {
    static final String SBO = "land:tlv-sbo";
    static final String SO = "land:tlv-so";

    private final Toetszicht zicht;
    private final Feit besluit;
    private final String vorm;
    private final Optional<Feit> heroverweging;

    private Tlvbesluit(Toetszicht zicht, Feit besluit, String vorm) {
        this.zicht = zicht;
        this.besluit = besluit;
        this.vorm = vorm;
        this.heroverweging = zicht.zicht()
                .laatste(feit -> feit.inZaak()
                        && feit.plaats() > besluit.plaats()
                        && feit.gebeurtenis().is(Soort.RECHTSMIDDEL_BESLIST)
                        && zicht.zicht().gaatOver(feit, "land:bezwaar-tegen-tlv"));
    }

    /** The last decision of the zaak itself for each kind of TLV. */
    static List<Tlvbesluit> van(Toetszicht zicht) {
        List<Tlvbesluit> uit = new ArrayList<>();
        for (String vorm : List.of(SBO, SO)) {
            zicht.laatsteEigen(Soort.BESLUIT_GENOMEN, feit -> zicht.zicht().gaatOver(feit, vorm))
                    .ifPresent(feit -> uit.add(new Tlvbesluit(zicht, feit, vorm)));
        }
        return uit;
    }

    Toetszicht zicht() {
        return zicht;
    }

    Regelset regels() {
        return zicht.zicht().regels();
    }

    Gebeurtenis gebeurtenis() {
        return besluit.gebeurtenis();
    }

    String vorm() {
        return vorm;
    }

    boolean so() {
        return vorm.equals(SO);
    }

    LocalDate dag() {
        return gebeurtenis().op();
    }

    boolean toegekend() {
        return gebeurtenis().uitkomst().filter("toegekend"::equals).isPresent();
    }

    boolean afgewezen() {
        return gebeurtenis().uitkomst().filter("afgewezen"::equals).isPresent();
    }

    /** The decision, and that on bezwaar when there was one. */
    Stream<Gebeurtenis> besluiten() {
        return Stream.concat(Stream.of(gebeurtenis()), heroverweging.stream().map(Feit::gebeurtenis));
    }

    /** Events of the zaak of a kind before the decision, or before that on bezwaar. */
    List<Feit> eerder(Soort soort, Predicate<Feit> past) {
        int tot = heroverweging.orElse(besluit).plaats();
        return zicht.feiten(soort, feit -> feit.plaats() < tot && past.test(feit));
    }

    /** Events of the zaak of a kind after the decision. */
    List<Feit> later(Soort soort, Predicate<Feit> past) {
        return zicht.feiten(soort, feit -> feit.plaats() > besluit.plaats() && past.test(feit));
    }

    boolean overTlv(Feit feit) {
        return zicht.zicht().gaatOver(feit, SBO) || zicht.zicht().gaatOver(feit, SO);
    }

    /** The last statement of each author, on a TLV of either kind, in order. */
    List<Feit> adviezen() {
        List<Feit> alle = eerder(Soort.ADVIES_GEGEVEN, this::overTlv);
        Set<String> gezien = new LinkedHashSet<>();
        List<Feit> laatste = new ArrayList<>();
        for (int i = alle.size() - 1; i >= 0; i--) {
            String naam = alle.get(i).gebeurtenis().door().naam();
            if (naam == null || gezien.add(naam)) {
                laatste.add(0, alle.get(i));
            }
        }
        return laatste;
    }

    Optional<Gebeurtenis> aanvraag() {
        List<Feit> alle = eerder(Soort.AANVRAAG_INGEDIEND, this::overTlv);
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.of(alle.get(alle.size() - 1).gebeurtenis());
    }

    Aanvrager aanvrager() {
        return Aanvrager.van(zicht.zicht().dossier(), aanvraag());
    }

    /** Whether reasons are recorded, with the decision or with that on bezwaar. */
    boolean gemotiveerd() {
        return besluiten().anyMatch(een -> een.tekst(Veld.MOTIVERING).isPresent());
    }
}
