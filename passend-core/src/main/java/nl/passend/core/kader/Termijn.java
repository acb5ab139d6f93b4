package nl.passend.core.kader;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Veld;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.tijd.Tijdmaat;
import org.immutables.value.Value;

/** A term: what must be done, at the latest when, by whom, and what follows if not. Build it with {@link #bouw()}; immutable. */
@Experimenteel
@Value.Immutable
@Stijl
public interface Termijn extends Element {

    /** Steps of which one must be done; empty when it tightens another term. */
    List<String> stappen();

    /** At the latest; a length from the start, or a moment. */
    Tijdmaat uiterlijk();

    /** When it starts; empty when it tightens another term or comes back each school year. */
    Optional<Start> na();

    /** Step before which it counts back. */
    Optional<String> voor();

    /** Moment of each school year before which it counts back. */
    Optional<Moment> voorMoment();

    /** Date field from which it counts, when the event has more than one. */
    Optional<Veld> rekentVanaf();

    /** Only when. */
    List<Voorwaarde> als();

    /** How hard. */
    Hardheid hardheid();

    /** Who must act; empty when it tightens another term. */
    Optional<String> wie();

    /** What follows if not. */
    Optional<String> gevolg();

    /** How it may be extended. */
    Optional<Verlenging> verlengen();

    /** How it stands still. */
    Optional<Stilstand> stilstaan();

    /** Whether it comes back each school year. */
    @Value.Default
    default boolean elkSchooljaar() {
        return false;
    }

    /** Whether a lower layer may not tighten it. */
    @Value.Default
    default boolean gesloten() {
        return false;
    }

    /** Term of a higher layer that this one is, shorter. */
    Optional<String> verscherpt();

    /** How days are counted. */
    Rekenwijze rekenwijze();

    /** A caveat for the reader. */
    Optional<String> letOp();

    /** A builder. */
    static Builder bouw() {
        return new Builder();
    }

    /** Builds a {@link Termijn}. */
    final class Builder extends ImmutableTermijn.Builder {}

    /** Whether missing it breaks the law, an agreement, or a wish. */
    enum Hardheid {
        /** A breach of the law. */
        WET,
        /** A broken agreement. */
        AFSPRAAK,
        /** A signal. */
        STREVEN
    }

    /**
     * When a term starts.
     *
     * @param stappen one or more steps
     * @param welke which of several
     * @param eindeVan the term at whose end it starts, instead of a step
     * @param moment the moment of each school year at which it starts, instead of a step
     */
    record Start(List<String> stappen, Welke welke, Optional<String> eindeVan, Optional<Moment> moment) {
        /** Of steps, or of the end of a term. */
        public Start(List<String> stappen, Welke welke, Optional<String> eindeVan) {
            this(stappen, welke, eindeVan, Optional.empty());
        }

        /** At a moment of each school year. */
        public static Start op(Moment moment) {
            return new Start(List.of(), Welke.LAATSTE, Optional.empty(), Optional.of(moment));
        }

        /** Which of several steps. */
        public enum Welke {
            /** The first that happened. */
            EERSTE,
            /** The last, once all have happened. */
            LAATSTE
        }
    }

    /**
     * Extension.
     *
     * @param hoogstens longest extra length
     * @param keer how often
     * @param mededelenAan role that must be told in time; without notice the extension does not count. Empty when no notice is asked
     */
    record Verlenging(Lengte hoogstens, int keer, Optional<String> mededelenAan) {
        /** Without notice. */
        public Verlenging(Lengte hoogstens, int keer) {
            this(hoogstens, keer, Optional.empty());
        }
    }

    /**
     * Standing still from the day after one step until the day of another; only where it may, an event {@code termijn-stilgezet} works
     * too.
     *
     * @param vanaf step that stops the clock
     * @param uitkomsten outcomes with which it does; empty for any
     * @param tot step that starts it again
     */
    record Stilstand(String vanaf, List<String> uitkomsten, String tot) {
        /** With any outcome. */
        public Stilstand(String vanaf, String tot) {
            this(vanaf, List.of(), tot);
        }
    }
}
