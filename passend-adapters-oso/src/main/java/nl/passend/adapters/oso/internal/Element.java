package nl.passend.adapters.oso.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An element that a format knows, at one place. Unchanged after the table is read. */
public final class Element {
    private static final Model LEEG = Model.van(new Deel(Deel.Soort.REEKS, 0, List.of(), false, false), 0);

    private final String naam;
    private final String pad;
    private final int nummer;
    private final int plek;
    private final boolean meermaals;
    private final @Nullable Datatype type;
    private final @Nullable Codelijst codelijst;
    private final Map<String, Attribuut> attributen;
    private final String merk;
    private final List<Element> kinderen = new ArrayList<>();
    private final List<Element> alleenLezen = Collections.unmodifiableList(kinderen);
    private final Map<String, Element> opNaam = new HashMap<>();
    private Model model = LEEG;

    /**
     * An attribute.
     *
     * @param nodig whether it must be there
     * @param langst greatest number of characters
     */
    public record Attribuut(boolean nodig, int langst) {}

    /** What one line of a table tells. */
    record Regel(
            String naam,
            boolean meermaals,
            @Nullable Datatype type,
            @Nullable Codelijst codelijst,
            Map<String, Attribuut> attributen,
            String merk) {}

    Element(Regel regel, String ouderpad, int nummer, int plek) {
        this.naam = regel.naam();
        this.pad = ouderpad.isEmpty() ? naam : ouderpad + "/" + naam;
        this.nummer = nummer;
        this.plek = plek;
        this.meermaals = regel.meermaals();
        this.type = regel.type();
        this.codelijst = regel.codelijst();
        this.attributen = Collections.unmodifiableMap(new LinkedHashMap<>(regel.attributen()));
        this.merk = regel.merk();
    }

    void voegToe(Element kind) {
        kinderen.add(kind);
        opNaam.put(kind.naam, kind);
    }

    void ordent(Deel deel) {
        this.model = Model.van(deel, kinderen.size());
    }

    /** Name in the file. */
    public String naam() {
        return naam;
    }

    /** Names from the root, without numbers. */
    public String pad() {
        return pad;
    }

    /** Number in its table, from 0 on. */
    public int nummer() {
        return nummer;
    }

    /** Number among the children of its parent, from 0 on. */
    public int plek() {
        return plek;
    }

    /** Whether several may stand in one parent. */
    public boolean meermaals() {
        return meermaals;
    }

    /** Whether it holds elements. */
    public boolean isBlok() {
        return type == null;
    }

    /** Type of a field. */
    public Datatype type() {
        return Objects.requireNonNull(type, naam);
    }

    /** The list that its values come from. */
    public @Nullable Codelijst codelijst() {
        return codelijst;
    }

    /** Attributes by name; {@code xsi:type} names a type and is the only one with a prefix. */
    public Map<String, Attribuut> attributen() {
        return attributen;
    }

    /** What the table says after the semicolon, for who reads it. */
    public String merk() {
        return merk;
    }

    /** Children in the order of the table. */
    public List<Element> kinderen() {
        return alleenLezen;
    }

    /** The child of this name. */
    public @Nullable Element kind(String kindnaam) {
        return opNaam.get(kindnaam);
    }

    /** The order of the children. */
    public Model model() {
        return model;
    }

    @Override
    public String toString() {
        return pad;
    }
}
