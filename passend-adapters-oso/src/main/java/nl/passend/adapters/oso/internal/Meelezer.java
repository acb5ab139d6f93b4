package nl.passend.adapters.oso.internal;

import org.jspecify.annotations.Nullable;

/** Takes what a file holds while it is judged, in the same pass. Only elements that the format knows, at their own places. */
public interface Meelezer {
    /** A block or field begins. */
    void begin(Element element, int regel, Luisteraar.Waar waar);

    /** An attribute that the element may have. */
    void attribuut(String naam, String waarde);

    /** It ends; with the text of a field, null for a block and for a field whose text is never taken. */
    void einde(Element element, @Nullable String tekst, Luisteraar.Waar waar);
}
