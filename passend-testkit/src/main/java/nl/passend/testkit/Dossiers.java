package nl.passend.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.kader.Regelset;

/**
 * Random dossiers under a stack of kaders: what its steps record by right and wrong roles, with right and wrong outcomes, of people who
 * are named or not; facts of the pupil; zaken that come from one another; history taken over and events put right; kinds and ids that
 * nobody knows. A dossier shrinks by leaving out events. Immutable and thread safe.
 */
@Experimenteel
public final class Dossiers {
    private static final School SCHOOL = new School(Veldvuller.SCHOLEN.get(0), "12AB", "bao", "Stichting Voorbeeld");

    private final Gebeurtenisbron bron;
    private final int hoogstens;

    private Dossiers(Gebeurtenisbron bron, int hoogstens) {
        this.bron = bron;
        this.hoogstens = hoogstens;
    }

    /**
     * Dossiers in the words of these rules.
     *
     * @param van first day of events
     * @param tot last day of events
     */
    public static Dossiers onder(Regelset regels, LocalDate van, LocalDate tot) {
        return new Dossiers(new Gebeurtenisbron(new Woordenschat(regels), van, tot), 30);
    }

    /** The same with at most this many events. */
    public Dossiers metHoogstens(int gebeurtenissen) {
        return new Dossiers(bron, gebeurtenissen);
    }

    /** Single events. */
    public Arbitrary<Gebeurtenis> gebeurtenissen() {
        return Arbitraries.randomValue(kans -> bron.een(new Kans(kans)));
    }

    /** Events in order of arrival, which is any order. */
    public Arbitrary<List<Gebeurtenis>> reeksen() {
        return gebeurtenissen().list().ofMaxSize(hoogstens).withSizeDistribution(RandomDistribution.uniform());
    }

    /** Dossiers. */
    public Arbitrary<Dossier> dossiers() {
        return reeksen().map(Dossiers::van);
    }

    /** One dossier by a fixed seed, for a test without jqwik. */
    public Dossier dossier(long zaad) {
        Kans kans = new Kans(new Random(zaad));
        return van(java.util.stream.Stream.generate(() -> bron.een(kans))
                .limit(kans.tot(hoogstens + 1))
                .toList());
    }

    /** These events as the dossier of one pupil. */
    public static Dossier van(List<Gebeurtenis> gebeurtenissen) {
        return Dossier.van("leerling-1", SCHOOL, null, gebeurtenissen);
    }
}
