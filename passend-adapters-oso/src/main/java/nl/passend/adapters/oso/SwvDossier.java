package nl.passend.adapters.oso;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import nl.passend.adapters.oso.internal.Toetsloop;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * The content of an aanvraag SWV-dossier: read from a file, or made by {@link SwvMaker}. Only this can be written to a
 * samenwerkingsverband, and there is no way to put a persoonsgebonden nummer in it: the parts that a reader makes hold none, and the
 * facts that a maker takes ({@link Swvfeit}) have none. Immutable; equal to another with the same content.
 */
@Experimenteel
public final class SwvDossier {
    private final OsoVersie versie;
    private final SwvProfiel profiel;
    private final Inhoudsdeel wortel;

    SwvDossier(OsoVersie versie, SwvProfiel profiel, Inhoudsdeel wortel) {
        this.versie = versie;
        this.profiel = profiel;
        this.wortel = wortel;
    }

    /**
     * Reads one; whether it is as the format asks is told by {@link #toets()}, of what is left without a persoonsgebonden nummer.
     *
     * @param in the content from its first byte; not closed
     * @param bestand name for messages, without folder
     * @throws InvoerException when it cannot be read, or is of another kind
     * @throws IOException when the stream itself fails
     */
    public static SwvDossier lees(InputStream in, String bestand) throws IOException {
        Inhoudsdeel wortel = OsoInhoud.lees(in, bestand).wortel();
        String soort = wortel.waarde("overdrachtsoort").orElse("");
        String overstap = wortel.deel("metadata")
                .flatMap(metadata -> metadata.waarde("overstap"))
                .orElse("");
        for (SwvProfiel profiel : SwvProfiel.values()) {
            if (soort.equals(Kop.SOORT) && overstap.equals(profiel.name())) {
                return new SwvDossier(OsoVersie.OSO_2019_1, profiel, wortel);
            }
        }
        throw new InvoerException(Foutcode.OSO_SOORT, new Plaats(bestand, 0, 0, ""), "OSO-dossier");
    }

    /** Version of the format. */
    public OsoVersie versie() {
        return versie;
    }

    /** Kind. */
    public SwvProfiel profiel() {
        return profiel;
    }

    /** The block {@code dossier} with all that is in it. */
    public Inhoudsdeel wortel() {
        return wortel;
    }

    /** Holds the content against the format, as {@link OsoToetser} does with a file; lines are those of the file that was read. */
    public Toetsuitslag toets() {
        Toetsloop loop = new Toetsloop(
                (plaats, namespace, naam) -> Opbouw.van(versie).tabel().wortel(naam),
                Opbouw.van(versie).regels(),
                null);
        new Naloop(versie.namespace(), loop).loop(wortel);
        return new Toetsuitslag(
                "OSO " + versie.standaardversie() + " " + profiel,
                loop.bevindingen().stream().map(Overtreding::van).toList(),
                !loop.meer());
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof SwvDossier dossier
                && versie.equals(dossier.versie)
                && profiel == dossier.profiel
                && wortel.equals(dossier.wortel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(versie, profiel, wortel);
    }

    /** Version and kind only. */
    @Override
    public String toString() {
        return "SwvDossier[" + versie.standaardversie() + " " + profiel + "]";
    }
}
