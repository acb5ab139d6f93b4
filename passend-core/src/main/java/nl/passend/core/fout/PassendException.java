package nl.passend.core.fout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.passend.core.api.Stabiel;

/**
 * A broken contract or bad input. A refusal of a step is never an exception: that is a value
 * ({@link nl.passend.core.opdracht.Antwoord}).
 *
 * <p>All errors of one file come together. Neither message nor findings hold data of a pupil.
 */
@Stabiel
public abstract sealed class PassendException extends RuntimeException
        permits InvoerException, KaderException, PoortException {
    private static final long serialVersionUID = 1L;

    private final transient List<Melding> meldingen;

    PassendException(List<Melding> meldingen) {
        super(tekst(meldingen, Locale.ROOT));
        this.meldingen = List.copyOf(meldingen);
    }

    /** What is wrong, in order of place; at least one. */
    public List<Melding> meldingen() {
        return meldingen;
    }

    /** All sentences, one a line. */
    public String tekst(Locale taal) {
        return tekst(meldingen, taal);
    }

    private static String tekst(List<Melding> meldingen, Locale taal) {
        return meldingen.stream().map(melding -> melding.tekst(taal)).collect(Collectors.joining("\n"));
    }
}
