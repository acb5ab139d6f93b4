package nl.passend.kaders;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.core.api.Stabiel;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.Gelezen;
import nl.passend.kaders.internal.boom.Boomlezer;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.casus.Casusvorm;

/**
 * Reads a case file: the dossier of one pupil as YAML or JSON, in the shape of {@code dossier.schema.json}. Stateless and thread
 * safe. No message of it holds a value of the file.
 */
@Stabiel
public final class CasusLezer implements DossierLezer {
    private static final Pattern YAML = Pattern.compile("^[\"']?passend[\"']?\\s*:", Pattern.MULTILINE);
    private static final Pattern JSON = Pattern.compile("[{,]\\s*\"passend\"\\s*:");

    /** A reader of case files. */
    public CasusLezer() {}

    @Override
    public String naam() {
        return "casus";
    }

    @Override
    public boolean herkent(byte[] begin) {
        String tekst = new String(begin, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return (tekst.stripLeading().startsWith("{") ? JSON : YAML)
                .matcher(tekst)
                .find();
    }

    @Override
    public Gelezen lees(InputStream in, String bestand) throws IOException {
        return lees(in.readAllBytes(), bestand);
    }

    /**
     * Reads a whole file that is in memory.
     *
     * @throws nl.passend.core.fout.InvoerException with everything that is wrong, in order of place
     */
    public Gelezen lees(byte[] inhoud, String bestand) {
        Meldingen meldingen = new Meldingen();
        Optional<Gelezen> gelezen = Boomlezer.lees(inhoud, bestand, meldingen)
                .flatMap(boom -> new Casusvorm(bestand, meldingen).lees(boom));
        meldingen.weigerInvoer();
        return gelezen.orElseThrow();
    }
}
