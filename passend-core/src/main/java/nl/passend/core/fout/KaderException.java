package nl.passend.core.fout;

import java.util.List;
import nl.passend.core.api.Stabiel;

/** A kader that cannot be read, or that oversteps a layer above it. */
@Stabiel
public final class KaderException extends PassendException {
    private static final long serialVersionUID = 1L;

    /** With everything that is wrong. */
    public KaderException(List<Melding> meldingen) {
        super(meldingen);
    }

    /** With one error. */
    public KaderException(Foutcode code, Plaats plaats, String... woorden) {
        this(List.of(Melding.van(code, plaats, woorden)));
    }
}
