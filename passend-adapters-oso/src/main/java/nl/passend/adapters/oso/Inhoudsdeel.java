package nl.passend.adapters.oso;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.passend.adapters.oso.internal.Element;
import nl.passend.core.api.Experimenteel;
import org.jspecify.annotations.Nullable;

/**
 * A block or a field of a dossier as it stood in the file: everything that the version knows, at its own place. A persoonsgebonden
 * nummer has no part: its text is never taken from the file, so there is nothing to carry it in. The content of an attachment is
 * known by its place in the file only.
 *
 * <p>Only readers and makers of dossiers make parts. Unchanged after that; equal to another with the same content. Its text form
 * shows no values.
 */
@Experimenteel
public final class Inhoudsdeel {
    /**
     * Where the content of an attachment stands in the file that was read.
     *
     * @param van first byte, from 0
     * @param lengte number of bytes
     */
    @Experimenteel
    public record Bijlage(long van, long lengte) {
        /** The same content may stand elsewhere in another file. */
        @Override
        public boolean equals(@Nullable Object ander) {
            return ander instanceof Bijlage bijlage && bijlage.lengte == lengte;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(lengte);
        }
    }

    private final Element element;
    private final int regel;
    private Map<String, String> kenmerken = Map.of();
    // Parts are linked, not listed: a dossier has a thousand, and few are asked for.
    private @Nullable Inhoudsdeel eerste;
    private @Nullable Inhoudsdeel volgende;
    private @Nullable String tekst;
    private @Nullable Bijlage bijlage;

    Inhoudsdeel(Element element, int regel) {
        this.element = element;
        this.regel = regel;
    }

    Element element() {
        return element;
    }

    /** Adds a part behind another of this, or as the first when there is none. */
    void voegToe(Inhoudsdeel deel, @Nullable Inhoudsdeel vorige) {
        if (vorige == null) {
            eerste = deel;
        } else {
            vorige.volgende = deel;
        }
    }

    void kenmerk(String naam, String waarde) {
        Map<String, String> meer = new LinkedHashMap<>(kenmerken);
        meer.put(naam, waarde);
        kenmerken = Collections.unmodifiableMap(meer);
    }

    void tekst(String waarde) {
        this.tekst = waarde;
    }

    void bijlage(Bijlage waar) {
        this.bijlage = waar;
    }

    /** Name of the element. */
    public String naam() {
        return element.naam();
    }

    /** Line where it began, from 1; 0 when it was not read from a file. */
    public int regel() {
        return regel;
    }

    /** Text of a field; empty for a block and for the content of an attachment. */
    public Optional<String> tekst() {
        return Optional.ofNullable(tekst);
    }

    /** Attributes. */
    public Map<String, String> kenmerken() {
        return kenmerken;
    }

    /** What is in it, in order. */
    public List<Inhoudsdeel> delen() {
        List<Inhoudsdeel> delen = new ArrayList<>();
        for (Inhoudsdeel deel = eerste; deel != null; deel = deel.volgende) {
            delen.add(deel);
        }
        return Collections.unmodifiableList(delen);
    }

    /** All parts of a name. */
    public List<Inhoudsdeel> alle(String naam) {
        return delen().stream().filter(deel -> deel.naam().equals(naam)).toList();
    }

    /** The first part of a name. */
    public Optional<Inhoudsdeel> deel(String naam) {
        return delen().stream().filter(deel -> deel.naam().equals(naam)).findFirst();
    }

    /** Text of the first field of a name. */
    public Optional<String> waarde(String naam) {
        return deel(naam).flatMap(Inhoudsdeel::tekst);
    }

    /** Where the content of an attachment stands. */
    public Optional<Bijlage> bijlage() {
        return Optional.ofNullable(bijlage);
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Inhoudsdeel deel
                && naam().equals(deel.naam())
                && Objects.equals(tekst, deel.tekst)
                && kenmerken.equals(deel.kenmerken)
                && delen().equals(deel.delen())
                && Objects.equals(bijlage, deel.bijlage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naam(), tekst, kenmerken, delen());
    }

    /** The name only. */
    @Override
    public String toString() {
        return naam();
    }
}
