package nl.passend.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Stabiel;
import nl.passend.core.internal.pak.Bewoording;
import nl.passend.core.internal.pak.Inkijk;
import nl.passend.core.internal.pak.Inpakker;
import nl.passend.core.internal.pak.Pak;
import org.jspecify.annotations.Nullable;

/**
 * All of one pupil: a pseudonym, the school, the samenwerkingsverband when named, and the events in order. Immutable and thread
 * safe. A dossier may hold anything: history is folded and then judged, never refused.
 */
@Stabiel
public final class Dossier {
    static {
        Inkijk.geef(dossier -> dossier.pak);
    }

    private final String leerling;
    private final @Nullable School school;
    private final @Nullable String samenwerkingsverband;
    private final Gebeurtenis[] gebeurtenissen;
    private final @Nullable Pak pak;

    private Dossier(
            String leerling,
            @Nullable School school,
            @Nullable String samenwerkingsverband,
            Gebeurtenis[] gebeurtenissen) {
        this.leerling = Objects.requireNonNull(leerling);
        this.school = school;
        this.samenwerkingsverband = samenwerkingsverband;
        this.gebeurtenissen = gebeurtenissen;
        this.pak = pak();
    }

    /**
     * A dossier of these events, in any order.
     *
     * @param leerling pseudonym of the pupil; never a name and never a PGN
     * @param samenwerkingsverband code of the SWV ({@code PO2803}) or id of its kader; null when not named
     */
    public static Dossier van(
            String leerling,
            @Nullable School school,
            @Nullable String samenwerkingsverband,
            Collection<Gebeurtenis> gebeurtenissen) {
        Gebeurtenis[] rij = gebeurtenissen.toArray(new Gebeurtenis[0]);
        Arrays.sort(rij);
        return new Dossier(leerling, school, samenwerkingsverband, rij);
    }

    private @Nullable Pak pak() {
        Bewoording[] bewoordingen = new Bewoording[gebeurtenissen.length];
        for (int i = 0; i < bewoordingen.length; i++) {
            bewoordingen[i] = gebeurtenissen[i].bewoording();
        }
        return Inpakker.pak(gebeurtenissen, bewoordingen, school);
    }

    /** Pseudonym of the pupil. */
    public String leerling() {
        return leerling;
    }

    /** School whose dossier it is. */
    public Optional<School> school() {
        return Optional.ofNullable(school);
    }

    /** The SWV that the dossier names: a code or the id of a kader. */
    public Optional<String> samenwerkingsverband() {
        return Optional.ofNullable(samenwerkingsverband);
    }

    /** Number of events. */
    public int aantal() {
        return gebeurtenissen.length;
    }

    /** The event at a place in the order, from 0. */
    public Gebeurtenis gebeurtenis(int plaats) {
        return gebeurtenissen[plaats];
    }

    /** All events in order. */
    public List<Gebeurtenis> gebeurtenissen() {
        return List.of(gebeurtenissen);
    }

    /** This dossier with more events. */
    public Dossier met(Collection<Gebeurtenis> meer) {
        List<Gebeurtenis> alle = new ArrayList<>(gebeurtenissen());
        alle.addAll(meer);
        return van(leerling, school, samenwerkingsverband, alle);
    }

    /** This dossier with these events instead of its own. */
    public Dossier metAlleen(Collection<Gebeurtenis> andere) {
        return van(leerling, school, samenwerkingsverband, andere);
    }

    /** Places of the events that count on a day, in order: not later ones, and not those that were corrected up to that day. */
    public List<Integer> plaatsenOp(LocalDate dag) {
        Set<String> hersteld = new HashSet<>();
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            if (!gebeurtenis.op().isAfter(dag) && gebeurtenis.is(Soort.GEBEURTENIS_HERSTELD)) {
                gebeurtenis.tekst(Veld.WELKE).ifPresent(hersteld::add);
            }
        }
        List<Integer> tellen = new ArrayList<>();
        for (int i = 0; i < gebeurtenissen.length; i++) {
            boolean telt = !gebeurtenissen[i].op().isAfter(dag)
                    && gebeurtenissen[i].id().filter(hersteld::contains).isEmpty();
            if (telt) {
                tellen.add(i);
            }
        }
        return tellen;
    }

    /** The events that count on a day, in order. */
    public List<Gebeurtenis> geldendOp(LocalDate dag) {
        return plaatsenOp(dag).stream().map(this::gebeurtenis).toList();
    }

    /** What was known on a day: events recorded later are left out; an event without a day of recording counts as known. */
    public Dossier zoalsBekendOp(LocalDate dag) {
        return metAlleen(gebeurtenissen().stream()
                .filter(gebeurtenis -> gebeurtenis
                        .vastgelegdOp()
                        .map(vast -> !vast.isAfter(dag))
                        .orElse(true))
                .toList());
    }

    /** Number of events only. */
    @Override
    public String toString() {
        return "Dossier[" + gebeurtenissen.length + " gebeurtenissen]";
    }
}
