package nl.passend.core.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.passend.core.api.Stabiel;
import nl.passend.core.internal.pak.Bewoording;
import org.jspecify.annotations.Nullable;

/**
 * One event of a dossier. Immutable and thread safe; ordered by day, then sequence number, then content, so that the order of
 * arrival does not matter.
 *
 * <p>Its text form names kind and day only, never a value.
 */
@Stabiel
public final class Gebeurtenis implements Comparable<Gebeurtenis> {
    // What every evaluation reads stands first: it lies together in memory.
    private final int dag;
    private final int volgnummer;
    private final @Nullable Soort soort;
    private final @Nullable String stap;
    private final @Nullable String onderwerp;
    private final @Nullable String uitkomst;
    private final @Nullable String zaak;
    private final @Nullable String rol;
    private final Bewoording bewoording;
    /** Field and value by turns. */
    private final Object[] velden;

    private final Actor door;
    private final String soortcode;
    private final LocalDate op;
    private final @Nullable LocalDate vastgelegdOp;
    private final @Nullable String id;
    private final @Nullable String kader;
    private final Herkomst herkomst;
    private final Map<String, Object> overig;

    private Gebeurtenis(Bouwer bouwer) {
        this.soortcode = bouwer.soortcode;
        this.soort = Soort.vanCode(soortcode).orElse(null);
        this.op = bouwer.op;
        this.dag = Math.toIntExact(op.toEpochDay());
        this.volgnummer = bouwer.volgnummer;
        this.vastgelegdOp = bouwer.vastgelegdOp;
        this.door = bouwer.door;
        this.rol = door.rol();
        this.id = bouwer.id;
        this.zaak = bouwer.zaak;
        this.stap = bouwer.stap;
        this.kader = bouwer.kader;
        this.herkomst = bouwer.herkomst;
        this.velden = Veldwaarden.paren(bouwer.velden);
        this.overig = bouwer.overig.isEmpty()
                ? Collections.emptyMap()
                : Collections.unmodifiableMap(new TreeMap<>(bouwer.overig));
        this.onderwerp = soort == null
                ? null
                : soort == Soort.HANDELING_GEDAAN
                        ? stap
                        : (String) soort.onderwerp().map(this::veldOfNiets).orElse(null);
        this.uitkomst = soort == null
                ? null
                : (String) soort.uitkomst().map(this::veldOfNiets).orElse(null);
        this.bewoording = Woordkeus.van(soort, stap, door, velden);
    }

    /** What it says in words that rules may read. */
    Bewoording bewoording() {
        return bewoording;
    }

    /** Begins an event of a known kind. */
    public static Bouwer van(Soort soort, LocalDate op) {
        return new Bouwer(soort.code(), op);
    }

    /** Begins an event of any kind; a kind of a newer version is kept as it is. */
    public static Bouwer van(String soortcode, LocalDate op) {
        return new Bouwer(soortcode, op);
    }

    /** Code of the kind. */
    public String soortcode() {
        return soortcode;
    }

    /** The kind; empty for a kind of a newer version. */
    public Optional<Soort> soort() {
        return Optional.ofNullable(soort);
    }

    /** Whether it is of this kind. */
    public boolean is(Soort andere) {
        return soort == andere;
    }

    /** Day on which it happened. */
    public LocalDate op() {
        return op;
    }

    /** The same day, counted from 1970-01-01. */
    public int dag() {
        return dag;
    }

    /** Order within a day. */
    public int volgnummer() {
        return volgnummer;
    }

    /** Day on which it was recorded, when told. */
    public Optional<LocalDate> vastgelegdOp() {
        return Optional.ofNullable(vastgelegdOp);
    }

    /** Who did it. */
    public Actor door() {
        return door;
    }

    /** Id of the event, when it has one. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** Zaak in which it happened; empty for the dossier's own zaak. */
    public Optional<String> zaak() {
        return Optional.ofNullable(zaak);
    }

    /** Step of which it is the record, when told. */
    public Optional<String> stap() {
        return Optional.ofNullable(stap);
    }

    /** Kader under which it was recorded, when told. */
    public Optional<String> kader() {
        return Optional.ofNullable(kader);
    }

    /** Where it was read. */
    public Herkomst herkomst() {
        return herkomst;
    }

    /** Id of what it is about; empty when the kind has no subject or it was not told. */
    public Optional<String> onderwerp() {
        return Optional.ofNullable(onderwerp);
    }

    /** Outcome, answer or tenor; empty when the kind has none or it was not told. */
    public Optional<String> uitkomst() {
        return Optional.ofNullable(uitkomst);
    }

    /** {@link #soort()} or null, for who visits many events and would not make an object for each. */
    public @Nullable Soort soortOfNiets() {
        return soort;
    }

    /** {@link #onderwerp()} or null. */
    public @Nullable String onderwerpOfNiets() {
        return onderwerp;
    }

    /** {@link #uitkomst()} or null. */
    public @Nullable String uitkomstOfNiets() {
        return uitkomst;
    }

    /** {@link #stap()} or null. */
    public @Nullable String stapOfNiets() {
        return stap;
    }

    /** {@link #zaak()} or null. */
    public @Nullable String zaakOfNiets() {
        return zaak;
    }

    /** Role of who did it, or null. */
    public @Nullable String rolOfNiets() {
        return rol;
    }

    /** Value of a field, or null. */
    public @Nullable Object veldOfNiets(Veld veld) {
        return Veldwaarden.waarde(velden, veld);
    }

    /** All fields, by field. */
    public Map<Veld, Object> velden() {
        return new Veldwaarden(velden);
    }

    /** Fields of a newer version, kept as read. */
    public Map<String, Object> overig() {
        return overig;
    }

    /** Text or id of a field. */
    public Optional<String> tekst(Veld veld) {
        return Optional.ofNullable((String) veldOfNiets(veld));
    }

    /** Day of a field. */
    public Optional<LocalDate> datum(Veld veld) {
        return Optional.ofNullable((LocalDate) veldOfNiets(veld));
    }

    /** Number of a field. */
    public Optional<Integer> getal(Veld veld) {
        return Optional.ofNullable((Integer) veldOfNiets(veld));
    }

    /** Yes or no of a field. */
    public Optional<Boolean> janee(Veld veld) {
        return Optional.ofNullable((Boolean) veldOfNiets(veld));
    }

    /** List of a field; empty optional when the field was not told. */
    @SuppressWarnings("unchecked")
    public Optional<List<String>> lijst(Veld veld) {
        return Optional.ofNullable((List<String>) veldOfNiets(veld));
    }

    /** A copy to change. */
    public Bouwer nieuw() {
        Bouwer bouwer = new Bouwer(soortcode, op);
        bouwer.volgnummer = volgnummer;
        bouwer.vastgelegdOp = vastgelegdOp;
        bouwer.door = door;
        bouwer.id = id;
        bouwer.zaak = zaak;
        bouwer.stap = stap;
        bouwer.kader = kader;
        bouwer.herkomst = herkomst;
        bouwer.velden.putAll(velden());
        bouwer.overig.putAll(overig);
        return bouwer;
    }

    /**
     * One canonical line with all that counts for an answer, used for ordering ties and for the hash of a receipt. It holds data of
     * a pupil: never print it.
     */
    public String canoniek() {
        StringBuilder regel = new StringBuilder(160).append(op).append('|').append(volgnummer);
        voegToe(regel, soortcode, id, zaak, stap, kader, vastgelegdOp);
        voegToe(regel, door.naam(), door.rol(), door.discipline(), door.werkgever(), velden(), overig);
        return regel.toString();
    }

    private static void voegToe(StringBuilder regel, @Nullable Object... waarden) {
        for (@Nullable Object waarde : waarden) {
            regel.append('|').append(Canoniek.waarde(waarde));
        }
    }

    @Override
    public int compareTo(Gebeurtenis andere) {
        int verschil = Integer.compare(dag, andere.dag);
        if (verschil == 0) {
            verschil = Integer.compare(volgnummer, andere.volgnummer);
        }
        return verschil != 0 || this == andere ? verschil : canoniek().compareTo(andere.canoniek());
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return this == ander
                || ander instanceof Gebeurtenis gebeurtenis
                        && dag == gebeurtenis.dag
                        && volgnummer == gebeurtenis.volgnummer
                        && soortcode.equals(gebeurtenis.soortcode)
                        && canoniek().equals(gebeurtenis.canoniek());
    }

    @Override
    public int hashCode() {
        return Objects.hash(dag, volgnummer, soortcode, velden());
    }

    /** Kind and day only: a pupil's data never stands in a log. Pupils become known on the day of their birth: that day stays out. */
    @Override
    public String toString() {
        return soort == Soort.LEERLING_BEKEND
                ? "Gebeurtenis[" + soortcode + "]"
                : "Gebeurtenis[" + soortcode + " " + op + "]";
    }

    /** Builds an event; not thread safe. */
    public static final class Bouwer {
        private final String soortcode;
        private final LocalDate op;
        private int volgnummer;
        private @Nullable LocalDate vastgelegdOp;
        private Actor door = Actor.ONBEKEND;
        private @Nullable String id;
        private @Nullable String zaak;
        private @Nullable String stap;
        private @Nullable String kader;
        private Herkomst herkomst = Herkomst.GEEN;
        private final EnumMap<Veld, Object> velden = new EnumMap<>(Veld.class);
        private final Map<String, Object> overig = new TreeMap<>();

        private Bouwer(String soortcode, LocalDate op) {
            this.soortcode = Objects.requireNonNull(soortcode);
            this.op = Objects.requireNonNull(op);
        }

        /** Order within the day. */
        public Bouwer volgnummer(int nummer) {
            this.volgnummer = nummer;
            return this;
        }

        /** Day of recording. */
        public Bouwer vastgelegdOp(@Nullable LocalDate dag) {
            this.vastgelegdOp = dag;
            return this;
        }

        /** Who did it. */
        public Bouwer door(Actor actor) {
            this.door = actor;
            return this;
        }

        /** Who did it. */
        public Bouwer door(String naam, String rol) {
            return door(Actor.van(naam, rol));
        }

        /** Id of the event. */
        public Bouwer id(@Nullable String eigenId) {
            this.id = eigenId;
            return this;
        }

        /** Zaak in which it happened. */
        public Bouwer zaak(@Nullable String zaakId) {
            this.zaak = zaakId;
            return this;
        }

        /** Step of which it is the record. */
        public Bouwer stap(@Nullable String stapId) {
            this.stap = stapId;
            return this;
        }

        /** Kader under which it was recorded. */
        public Bouwer kader(@Nullable String kaderId) {
            this.kader = kaderId;
            return this;
        }

        /** Where it was read. */
        public Bouwer herkomst(Herkomst waar) {
            this.herkomst = waar;
            return this;
        }

        /**
         * A field of the kind.
         *
         * @param waarde String, LocalDate, Integer, Boolean or list of String, as the field's type asks
         * @throws IllegalArgumentException when the value is not of the field's type
         */
        public Bouwer met(Veld veld, Object waarde) {
            boolean past = switch (veld.type()) {
                case ID, TEKST -> waarde instanceof String;
                case DATUM -> waarde instanceof LocalDate;
                case GETAL -> waarde instanceof Integer;
                case JANEE -> waarde instanceof Boolean;
                case IDS, TEKSTEN ->
                    waarde instanceof List<?> lijst && lijst.stream().allMatch(String.class::isInstance);
            };
            if (!past) {
                throw new IllegalArgumentException("veld " + veld.sleutel() + ": verwacht " + veld.type());
            }
            velden.put(veld, waarde instanceof List<?> lijst ? List.copyOf(lijst) : waarde);
            return this;
        }

        /** A field of a newer version, kept as read. */
        public Bouwer overig(String sleutel, Object waarde) {
            overig.put(sleutel, waarde);
            return this;
        }

        /** The event. */
        public Gebeurtenis maak() {
            return new Gebeurtenis(this);
        }
    }
}
