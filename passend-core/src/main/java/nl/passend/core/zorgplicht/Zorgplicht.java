package nl.passend.core.zorgplicht;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;

/**
 * The ledger of the zorgplicht (WPO 40): who bears it, since when, on what ground. Contact is no registration; of several registrations
 * one counts; a TLV that is asked or waits for a place changes nothing: the referring school bears it until the child is enrolled
 * elsewhere. At most one school bears it on a day. Corrected events do not count, from the day of the correction on.
 *
 * <p>That a school is full, or that its foundation is not respected, ends its duty to search when it refuses for that (WPO 40.5); until
 * it decides it bears the duty, and its terms run. Immutable and thread safe.
 */
@Experimenteel
public final class Zorgplicht {
    private final Dossier dossier;
    private final LocalDate peildatum;
    private final List<Houderschap> regels;
    private final Lezing lezing;

    private Zorgplicht(Dossier dossier, LocalDate peildatum, Lezing lezing) {
        Grootboek boek = new Grootboek(lezing);
        dossier.geldendOp(peildatum).forEach(boek::schrijf);
        this.dossier = dossier;
        this.peildatum = peildatum;
        this.regels = List.copyOf(boek.regels());
        this.lezing = lezing;
    }

    /** The ledger of a dossier up to a day, under a reading. */
    public static Zorgplicht van(Dossier dossier, LocalDate peildatum, Lezing lezing) {
        return new Zorgplicht(dossier, peildatum, lezing);
    }

    /** All lines up to the peildatum, first to last. */
    public List<Houderschap> regels() {
        return regels;
    }

    /** The reading that was used. */
    public Lezing lezing() {
        return lezing;
    }

    /**
     * Who bears it on a day, by what had happened on that day: what came later, a correction too, changes nothing of it. A day after the
     * peildatum is answered as the peildatum.
     */
    public Optional<Houderschap> houder(LocalDate dag) {
        if (dag.isBefore(peildatum)) {
            return new Zorgplicht(dossier, dag, lezing).houder();
        }
        return houder();
    }

    private Optional<Houderschap> houder() {
        return regels.stream().filter(regel -> regel.opDag(peildatum)).reduce((eerder, later) -> later);
    }

    /** Who else would bear it on the peildatum, by a reading that differs in one point. */
    public Map<Lezing, Optional<Houderschap>> anders() {
        Optional<String> nu = houder().map(Houderschap::school);
        Map<Lezing, Optional<Houderschap>> uit = new LinkedHashMap<>();
        for (Lezing andere : lezing.andere()) {
            Optional<Houderschap> dan = new Zorgplicht(dossier, peildatum, andere).houder();
            if (!dan.map(Houderschap::school).equals(nu)) {
                uit.put(andere, dan);
            }
        }
        return uit;
    }
}
