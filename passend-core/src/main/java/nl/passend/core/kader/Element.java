package nl.passend.core.kader;

import nl.passend.core.api.Stabiel;
import nl.passend.core.bron.Bron;
import nl.passend.core.fout.Plaats;

/** Something that a kader declares. Every element has a source. */
@Stabiel
public interface Element {

    /** Full id, such as {@code westland:hia}, {@code land:naar-de-tlv.aanvragen}. */
    String id();

    /** Name for people, in Dutch. */
    String naam();

    /** Where it stands written. */
    Bron bron();

    /** Where it stands in the kader file. */
    Plaats plaats();
}
