package nl.passend.core.fout;

import java.util.List;
import nl.passend.core.api.Stabiel;

/** A dossier, a case file or a question that cannot be read or makes no sense. */
@Stabiel
public final class InvoerException extends PassendException {
    private static final long serialVersionUID = 1L;

    /** With everything that is wrong. */
    public InvoerException(List<Melding> meldingen) {
        super(meldingen);
    }

    /** With one error. */
    public InvoerException(Foutcode code, Plaats plaats, String... woorden) {
        this(List.of(Melding.van(code, plaats, woorden)));
    }
}
