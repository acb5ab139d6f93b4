package nl.passend.kaders.internal.boom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Optional;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;

/**
 * Reads YAML or JSON into a tree; JSON is what starts with a brace. Of YAML it takes a subset: one document, no anchors, aliases or
 * tags, and no tab at the start of a line. Thread safe.
 */
public final class Boomlezer {
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private Boomlezer() {}

    /**
     * The tree of a text.
     *
     * @param bestand name of the file for messages, without folder
     * @return empty when there is no tree; then there is a message
     */
    public static Optional<Knoop> lees(byte[] inhoud, String bestand, Meldingen meldingen) {
        return Codering.lees(inhoud, bestand, meldingen).flatMap(tekst -> lees(tekst, bestand, meldingen));
    }

    /** The tree of a text that was decoded before. */
    public static Optional<Knoop> lees(String tekst, String bestand, Meldingen meldingen) {
        boolean json = tekst.stripLeading().startsWith("{");
        if (!json && Tabs.meld(tekst, bestand, meldingen)) {
            return Optional.empty();
        }
        try (JsonParser bron = (json ? JSON : YAML).createParser(tekst)) {
            Optional<Knoop> boom = new Boombouwer(bron, tekst, bestand, json, meldingen).bouw();
            if (boom.isEmpty()) {
                meldingen.meld(Foutcode.BESTAND_LEEG, new Plaats(bestand, 1, 1, ""));
            }
            return boom;
        } catch (IOException | RuntimeException fout) {
            Taalfout.meld(fout, json, bestand, meldingen);
            return Optional.empty();
        }
    }
}
