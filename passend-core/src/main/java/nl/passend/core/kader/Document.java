package nl.passend.core.kader;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;
import nl.passend.core.fout.Plaats;

/**
 * A document and its parts.
 *
 * @param vultIn higher document that this one is, such as {@code land:opp}
 * @param delen its parts in order
 */
@Experimenteel
public record Document(String id, String naam, Optional<String> vultIn, List<Deel> delen, Bron bron, Plaats plaats)
        implements Element {

    /**
     * A part of a document.
     *
     * @param id short id within the document
     * @param door roles that fill it
     * @param bevat parts of the higher document that it carries, full ids
     */
    public record Deel(String id, String naam, List<String> door, List<String> bevat) {}
}
