package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Zicht;
import nl.passend.core.toetspunt.Toetspunten;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;
import nl.passend.core.zorgplicht.Houderschap;
import nl.passend.core.zorgplicht.Zorgplicht;

/**
 * The answer for one dossier on one day. Nothing is worked out before it is asked for; the same question gives the same answer.
 * Immutable and thread safe.
 */
@Experimenteel
public final class Beoordeling {
    private final Beoordelaar beoordelaar;
    private final Dossier dossier;
    private final LocalDate peildatum;
    private final Map<String, Zaakoordeel> perZaak = new ConcurrentHashMap<>();

    Beoordeling(Beoordelaar beoordelaar, Dossier dossier, LocalDate peildatum) {
        this.beoordelaar = beoordelaar;
        this.dossier = dossier;
        this.peildatum = peildatum;
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The day asked about. */
    public LocalDate peildatum() {
        return peildatum;
    }

    /** The rules in force on the day for a new request. */
    public Regelset regels() {
        return beoordelaar.regels(peildatum, peildatum);
    }

    /** Texts in force. */
    public List<Kader> kaders() {
        return regels().kaders();
    }

    /** Ids of the zaken up to the day, the dossier's own ({@code ""}) first. */
    public List<String> zaken() {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(Zicht.HOOFDZAAK);
        for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
            if (!gebeurtenis.op().isAfter(peildatum)) {
                gebeurtenis.zaak().ifPresent(ids::add);
            }
        }
        return List.copyOf(ids);
    }

    /** One zaak: steps and terms. */
    public Zaakoordeel zaak(String id) {
        return perZaak.computeIfAbsent(id, nieuw -> beoordelaar.zaak(dossier, nieuw, peildatum));
    }

    /** All zaken. */
    public List<Zaakoordeel> alleZaken() {
        return zaken().stream().map(this::zaak).toList();
    }

    /** The state of the dossier on the day. */
    public Stand stand() {
        return new Standlezer(Zicht.op(regels(), dossier, Zicht.HOOFDZAAK, peildatum)).vouw();
    }

    /** Where the pupil stands in the continuum. */
    public Plaats plaats() {
        return new Continuum(Zicht.op(regels(), dossier, Zicht.HOOFDZAAK, peildatum), beoordelaar.kast()).plaats();
    }

    /** The ledger of the zorgplicht up to the day. */
    public Zorgplicht zorgplicht() {
        return Zorgplicht.van(dossier, peildatum, beoordelaar.lezing());
    }

    /** Who bears the zorgplicht on the day. */
    public Optional<Houderschap> zorgplichthouder() {
        return zorgplicht().houder(peildatum);
    }

    /** What deserves attention. */
    public List<Signaal> signalen() {
        return new Signaleerder(this, beoordelaar).signalen();
    }

    /**
     * What the kaders tell with what is going on: with the trajecten that run, the steps that matter now, the support that runs and
     * the terms that began. Each once, highest layer first.
     */
    public List<Elementen.Informatie> informatie() {
        return new Toelichting(this).alles();
    }

    /** Faults that show, those on which a person must look too; by zaak, then in the order of the codes. */
    public List<Treffer> toetspunten() {
        return alleZaken().stream()
                .flatMap(zaak ->
                        Toetspunten.toets(new Toetszicht(zaak.zicht(), beoordelaar.kast(), beoordelaar.toetsmaten()))
                                .stream())
                .toList();
    }

    /** Events up to the day of which these kaders do not know the subject. */
    public List<Gebeurtenis> onbekendeGebeurtenissen() {
        List<Gebeurtenis> onbekend = new ArrayList<>();
        for (Feit feit : Zicht.op(regels(), dossier, Zicht.HOOFDZAAK, peildatum).feiten()) {
            boolean heeftOnderwerp = feit.gebeurtenis().onderwerp().isPresent();
            boolean vrij = feit.gebeurtenis().is(nl.passend.core.dossier.Soort.INGETROKKEN)
                    || feit.gebeurtenis().is(nl.passend.core.dossier.Soort.GEWEIGERD)
                    || feit.gebeurtenis().is(nl.passend.core.dossier.Soort.VERNIETIGD)
                    || feit.gebeurtenis().is(nl.passend.core.dossier.Soort.ONDERZOEK_ONTVANGEN);
            if (feit.gebeurtenis().soort().isEmpty()
                    || heeftOnderwerp && feit.onderwerp().isEmpty() && !vrij) {
                onbekend.add(feit.gebeurtenis());
            }
        }
        return onbekend;
    }

    /** Receipt. */
    public Ontvangstbewijs ontvangstbewijs() {
        return Ontvangstbewijs.van(dossier, peildatum, kaders(), beoordelaar.kalender());
    }
}
