package nl.passend.core.tijd;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;

/**
 * The holidays of a region or a school, as the user supplies them. It knows the days of its periods and no others: what must be
 * counted over an unknown day cannot be told. Immutable and thread safe.
 */
@Experimenteel
public final class Schoolkalender {
    /** No calendar: no day is known, and no day is equated with a public holiday. */
    public static final Schoolkalender GEEN = new Schoolkalender("", List.of(), List.of(), Set.of(), Set.of());

    private final String regio;
    private final List<Periode> perioden;
    private final List<Vakantie> vakanties;
    private final Set<LocalDate> vrij;
    private final Set<LocalDate> gelijkgesteld;

    private Schoolkalender(
            String regio,
            List<Periode> perioden,
            List<Vakantie> vakanties,
            Set<LocalDate> vrij,
            Set<LocalDate> gelijkgesteld) {
        this.regio = regio;
        this.perioden = perioden;
        this.vakanties = vakanties;
        this.vrij = vrij;
        this.gelijkgesteld = gelijkgesteld;
    }

    /**
     * A calendar of one period.
     *
     * @param regio name of the region or school, as people know it
     * @param periode days that it knows
     * @param vakanties holidays, in any order; they do not overlap, and each has at least one day in the period
     * @param vrij other days without lessons
     * @param gelijkgesteld days that a royal decree equates with a public holiday (Algemene termijnenwet 3.3)
     * @throws InvoerException with everything that is wrong
     */
    public static Schoolkalender van(
            String regio,
            Periode periode,
            List<Vakantie> vakanties,
            Set<LocalDate> vrij,
            Set<LocalDate> gelijkgesteld) {
        List<Melding> meldingen = gebreken(periode, vakanties).stream()
                .map(gebrek -> new Melding(gebrek.code(), Plaats.ONBEKEND, gebrek.woorden()))
                .toList();
        if (!meldingen.isEmpty()) {
            throw new InvoerException(meldingen);
        }
        return new Schoolkalender(
                regio, List.of(periode), geordend(vakanties), Set.copyOf(vrij), Set.copyOf(gelijkgesteld));
    }

    /** What is wrong with a period and its holidays; empty when nothing is. */
    public static List<Kalendergebrek> gebreken(Periode periode, List<Vakantie> vakanties) {
        return new Kalendertoets(periode, vakanties).gebreken();
    }

    /**
     * Two calendars of one region taken together.
     *
     * @throws InvoerException when the regions differ or some day is told twice
     */
    public Schoolkalender met(Schoolkalender ander) {
        List<Melding> meldingen = Kalendertoets.samen(this, ander).stream()
                .map(gebrek -> new Melding(gebrek.code(), Plaats.ONBEKEND, gebrek.woorden()))
                .toList();
        if (!meldingen.isEmpty()) {
            throw new InvoerException(meldingen);
        }
        List<Periode> beide = new ArrayList<>(perioden);
        beide.addAll(ander.perioden);
        Set<Vakantie> alle = new HashSet<>(vakanties);
        alle.addAll(ander.vakanties);
        return new Schoolkalender(
                ander.regio,
                beide.stream()
                        .sorted((een, twee) -> een.van().compareTo(twee.van()))
                        .toList(),
                geordend(alle),
                samen(vrij, ander.vrij),
                samen(gelijkgesteld, ander.gelijkgesteld));
    }

    private static List<Vakantie> geordend(Iterable<Vakantie> vakanties) {
        List<Vakantie> uit = new ArrayList<>();
        vakanties.forEach(uit::add);
        uit.sort((een, twee) -> een.periode().van().compareTo(twee.periode().van()));
        return List.copyOf(uit);
    }

    private static Set<LocalDate> samen(Set<LocalDate> een, Set<LocalDate> twee) {
        Set<LocalDate> beide = new HashSet<>(een);
        beide.addAll(twee);
        return Set.copyOf(beide);
    }

    /** Name of the region or school; empty for {@link #GEEN}. */
    public String regio() {
        return regio;
    }

    /** Days that it knows, in order. */
    public List<Periode> perioden() {
        return perioden;
    }

    /** Holidays, in order. */
    public List<Vakantie> vakanties() {
        return vakanties;
    }

    /** Whether it tells of a day whether there are lessons. */
    public boolean kent(LocalDate dag) {
        return perioden.stream().anyMatch(periode -> periode.bevat(dag)) || vakantie(dag);
    }

    /** Whether a day lies in a holiday. */
    public boolean vakantie(LocalDate dag) {
        return vakanties.stream().anyMatch(vakantie -> vakantie.periode().bevat(dag));
    }

    /**
     * Whether there are lessons on a day that it knows: Monday to Friday, no holiday, no public holiday and no other free day. Good
     * Friday and 5 May are school days unless the calendar says otherwise: schools differ there.
     */
    public boolean schooldag(LocalDate dag) {
        return !Feestdagen.weekend(dag) && !vakantie(dag) && !vrij.contains(dag) && !Feestdagen.isOveralVrij(dag);
    }

    /** Whether Monday to Friday of the week of a day lie in a holiday. */
    boolean vakantieweek(LocalDate dag) {
        LocalDate maandag = maandag(dag);
        for (int i = 0; i < 5; i++) {
            if (!vakantie(maandag.plusDays(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it knows Monday to Friday of the week of a day. */
    boolean kentWeek(LocalDate dag) {
        LocalDate maandag = maandag(dag);
        for (int i = 0; i < 5; i++) {
            if (!kent(maandag.plusDays(i))) {
                return false;
            }
        }
        return true;
    }

    static LocalDate maandag(LocalDate dag) {
        return dag.minusDays(dag.getDayOfWeek().getValue() - 1L);
    }

    /** Whether a day is a Saturday, a Sunday, a public holiday or a day that was equated with one. */
    public boolean geenWerkdag(LocalDate dag) {
        return Feestdagen.vrij(dag) || gelijkgesteld.contains(dag);
    }

    /**
     * The summer holiday that begins or ends next.
     *
     * @param einde whether its end is looked for
     * @return empty when a day before it is not known
     */
    Optional<LocalDate> zomer(LocalDate vanaf, boolean einde) {
        for (Vakantie vakantie : vakanties) {
            LocalDate dag =
                    einde ? vakantie.periode().totEnMet() : vakantie.periode().van();
            if (vakantie.zomer() && !dag.isBefore(vanaf)) {
                return kentAlles(vanaf, vakantie.periode().van()) ? Optional.of(dag) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean kentAlles(LocalDate van, LocalDate tot) {
        return eersteOnbekende(van).isAfter(tot);
    }

    /** The first day from a day on of which it tells nothing. */
    public LocalDate eersteOnbekende(LocalDate vanaf) {
        LocalDate dag = vanaf;
        while (kent(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    /** The last day up to a day of which it tells nothing. */
    public LocalDate laatsteOnbekende(LocalDate tot) {
        LocalDate dag = tot;
        while (kent(dag)) {
            dag = dag.minusDays(1);
        }
        return dag;
    }

    /** What a receipt names: region and a hash over all days; empty for {@link #GEEN}. */
    public String kenmerk() {
        if (equals(GEEN)) {
            return "";
        }
        String tekst = regio
                + perioden
                + vakanties
                + vrij.stream().sorted().toList()
                + gelijkgesteld.stream().sorted().toList();
        try {
            byte[] som = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return regio + "#" + HexFormat.of().formatHex(som);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object ander) {
        return ander instanceof Schoolkalender kalender
                && regio.equals(kalender.regio)
                && perioden.equals(kalender.perioden)
                && vakanties.equals(kalender.vakanties)
                && vrij.equals(kalender.vrij)
                && gelijkgesteld.equals(kalender.gelijkgesteld);
    }

    @Override
    public int hashCode() {
        return 31 * regio.hashCode() + vakanties.hashCode();
    }

    @Override
    public String toString() {
        return "Schoolkalender[" + regio + " " + perioden + "]";
    }
}
