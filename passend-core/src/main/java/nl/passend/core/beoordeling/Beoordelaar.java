package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.internal.motor.Beantwoorder;
import nl.passend.core.internal.motor.Programma;
import nl.passend.core.internal.motor.Tijdvakken;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tijd.Schoolkalender;
import nl.passend.core.toetspunt.Toetsmaten;
import nl.passend.core.zorgplicht.Lezing;

/**
 * Judges dossiers under a stack of kaders. Make it once and keep it: rules are laid together once for each stretch of time in which
 * they do not change. Immutable and thread safe.
 */
@Experimenteel
public final class Beoordelaar {
    private final List<Kader> versies;
    private final Beleidskast kast;
    private final Lezing lezing;
    private final Collection<String> trajecten;
    private final Schoolkalender kalender;
    private final Toetsmaten toetsmaten;
    /** By id and hash of the texts: hashing the texts themselves would go through all that they hold. */
    private final Map<List<String>, Regelset> gelegd = new ConcurrentHashMap<>();

    private final Tijdvakken<Regelset> perTijdvak;
    private final Beantwoorder beantwoorder;

    private Beoordelaar(
            List<Kader> versies,
            Beleidskast kast,
            Lezing lezing,
            Toetsmaten toetsmaten,
            Collection<String> trajecten,
            Schoolkalender kalender) {
        this.versies = versies.stream()
                .sorted(Comparator.comparing(Kader::laag)
                        .thenComparing(Kader::id)
                        .thenComparing(Kader::van))
                .toList();
        this.kast = kast.met(lezing);
        this.lezing = lezing;
        this.trajecten = List.copyOf(trajecten);
        this.kalender = kalender;
        this.toetsmaten = toetsmaten;
        this.perTijdvak = new Tijdvakken<>(this.versies, this::leg);
        this.beantwoorder = new Beantwoorder(this.versies, this::regels, this.kast, trajecten);
    }

    /** Under these kaders, with the policies of the core and the usual reading of the zorgplicht. */
    public static Beoordelaar van(List<Kader> versies) {
        return van(versies, Beleidskast.standaard(), Lezing.GANGBAAR);
    }

    /**
     * Under these kaders, policies and reading.
     *
     * @param versies all versions of all kaders of the stack: the law, and what lies under it
     */
    public static Beoordelaar van(List<Kader> versies, Beleidskast kast, Lezing lezing) {
        return new Beoordelaar(versies, kast, lezing, Toetsmaten.STANDAARD, List.of(), Schoolkalender.GEEN);
    }

    /**
     * The same, of which {@link #antwoorden} asks only the steps of some trajecten: for a work list.
     *
     * @param trajecten full or bare ids; a step also belongs to the traject of a step that it tightens
     */
    public Beoordelaar beperktTot(Collection<String> trajecten) {
        return new Beoordelaar(versies, kast, lezing, toetsmaten, trajecten, kalender);
    }

    /** The same, with the holidays over which terms in school weeks and school days are counted; without they cannot be told. */
    public Beoordelaar met(Schoolkalender schoolkalender) {
        return new Beoordelaar(versies, kast, lezing, toetsmaten, trajecten, schoolkalender);
    }

    /** The same, with other measures for what no law gives a measure. */
    public Beoordelaar met(Toetsmaten maten) {
        return new Beoordelaar(versies, kast, lezing, maten, trajecten, kalender);
    }

    /**
     * Judges a dossier.
     *
     * @param peildatum the day asked about; the core has no clock
     * @throws InvoerException when the day lies before the first event
     */
    public Beoordeling beoordeel(Dossier dossier, LocalDate peildatum) {
        if (dossier.aantal() > 0 && peildatum.isBefore(dossier.gebeurtenis(0).op())) {
            throw new InvoerException(
                    Foutcode.PEILDATUM_TE_VROEG, Plaats.ONBEKEND, peildatum.toString(), eersteDag(dossier));
        }
        return new Beoordeling(this, dossier, peildatum);
    }

    /** First day to name in a message: a pupil may have become known on the day of birth, which no message tells. */
    private static String eersteDag(Dossier dossier) {
        return dossier.gebeurtenissen().stream()
                .filter(gebeurtenis -> !gebeurtenis.is(Soort.LEERLING_BEKEND))
                .findFirst()
                .map(gebeurtenis -> gebeurtenis.op().toString())
                .orElse("-");
    }

    /** The answers for all steps of the dossier's own zaak: values without reasons, by the fast road. */
    public Antwoorden antwoorden(Dossier dossier, LocalDate peildatum) {
        return antwoorden(dossier, peildatum, Zicht.HOOFDZAAK);
    }

    /** The answers for all steps of a zaak. A day before the first event is answered as for an empty dossier. */
    public Antwoorden antwoorden(Dossier dossier, LocalDate peildatum, String zaak) {
        int dag = Math.toIntExact(peildatum.toEpochDay());
        Programma programma = beantwoorder.programma(dossier, zaak, dag);
        return new Antwoorden(programma.blad(), programma.beantwoord(dossier, zaak, peildatum, dag));
    }

    /** The rules for a peildatum and a day of request. */
    public Regelset regels(LocalDate peildatum, LocalDate aanvraagdatum) {
        return perTijdvak.op(peildatum.toEpochDay(), aanvraagdatum.toEpochDay());
    }

    private Regelset leg(LocalDate peildatum, LocalDate aanvraagdatum) {
        List<String> sleutel = Regelset.inKracht(versies, peildatum, aanvraagdatum).stream()
                .map(kader -> kader.volledigId() + "#" + kader.hash())
                .toList();
        return gelegd.computeIfAbsent(sleutel, weg -> Regelset.van(versies, peildatum, aanvraagdatum, kalender));
    }

    /** All versions of all kaders. */
    public List<Kader> versies() {
        return versies;
    }

    /** Ids of the kaders below the law. */
    public List<String> regio() {
        return versies.stream()
                .filter(kader -> kader.laag() != Laag.LANDELIJK)
                .map(Kader::id)
                .distinct()
                .toList();
    }

    /** The calendar; {@link Schoolkalender#GEEN} when none was given. */
    public Schoolkalender kalender() {
        return kalender;
    }

    /** The policies that conditions may ask. */
    public Beleidskast kast() {
        return kast;
    }

    Toetsmaten toetsmaten() {
        return toetsmaten;
    }

    Lezing lezing() {
        return lezing;
    }

    Zaakoordeel zaak(Dossier dossier, String zaak, LocalDate peildatum) {
        LocalDate aanvraag = aanvraagdatum(dossier, zaak, peildatum).orElse(peildatum);
        return new Zaakoordeel(Zicht.op(regels(peildatum, aanvraag), dossier, zaak, peildatum), kast);
    }

    /** Day of the last request that was made in a zaak itself, up to a day. */
    static Optional<LocalDate> aanvraagdatum(Dossier dossier, String zaak, LocalDate tot) {
        Optional<LocalDate> laatste = Optional.empty();
        for (int i = 0; i < dossier.aantal(); i++) {
            Gebeurtenis gebeurtenis = dossier.gebeurtenis(i);
            boolean aanvraag = gebeurtenis.is(Soort.AANVRAAG_INGEDIEND) || gebeurtenis.is(Soort.AANMELDING_ONTVANGEN);
            if (aanvraag
                    && !gebeurtenis.op().isAfter(tot)
                    && gebeurtenis.zaak().orElse(Zicht.HOOFDZAAK).equals(zaak)) {
                laatste = Optional.of(gebeurtenis.datum(Veld.ONTVANGEN_OP).orElse(gebeurtenis.op()));
            }
        }
        return laatste;
    }
}
