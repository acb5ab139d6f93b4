package nl.passend.kaders.internal.boom;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;

/**
 * What a parser stumbled over, in our own words. The parser's sentence quotes the text, and so a pupil: it is read for its kind and
 * place, and thrown away.
 */
final class Taalfout {
    private static final Pattern PLEK =
            Pattern.compile("^ in '[^'\n]*', line (\\d{1,9}), column (\\d{1,9}):$", Pattern.MULTILINE);
    private static final Map<String, String> OORZAKEN = new LinkedHashMap<>();

    static {
        OORZAKEN.put("but got ?", "@vraagteken");
        OORZAKEN.put("but found '?'", "@vraagteken");
        OORZAKEN.put("expected ',' or", "@haakje");
        OORZAKEN.put("expected <block end>", "@inspringing");
        OORZAKEN.put("mapping values are not allowed", "@dubbele-punt");
        OORZAKEN.put("could not find expected ':'", "@dubbele-punt-mist");
        OORZAKEN.put("unexpected end of stream", "@einde");
        OORZAKEN.put("Unexpected end-of-input", "@einde");
        OORZAKEN.put("exceeds the limit", "@te-groot");
        OORZAKEN.put("exceeds the maximum", "@te-groot");
        OORZAKEN.put("cannot start any token", "@leesteken");
        OORZAKEN.put("unknown escape character", "@escape");
        OORZAKEN.put("<document start>", "@een-document");
    }

    private Taalfout() {}

    static void meld(Exception fout, boolean json, String bestand, Meldingen meldingen) {
        String zin = fout instanceof JsonProcessingException verwerking
                ? String.valueOf(verwerking.getOriginalMessage())
                : "";
        Plaats plaats = plaats(fout, zin, bestand);
        if (zin.contains("'\\t(TAB)'") && !json) {
            meldingen.meld(Foutcode.TAB_IN_YAML, plaats);
        } else {
            meldingen.meld(Foutcode.TEKST_ONGELDIG, plaats, json ? "JSON" : "YAML", oorzaak(zin));
        }
    }

    /** The kind of error; only lines that the parser wrote are read, never the snippet of the text (indented by four). */
    private static String oorzaak(String zin) {
        for (Map.Entry<String, String> oorzaak : OORZAKEN.entrySet()) {
            boolean past = zin.lines().anyMatch(regel -> !regel.startsWith("    ") && regel.contains(oorzaak.getKey()));
            if (past) {
                return oorzaak.getKey().startsWith("but") && zin.contains("block collection")
                        ? "@inspringing"
                        : oorzaak.getValue();
            }
        }
        return "@opbouw";
    }

    private static Plaats plaats(Exception fout, String zin, String bestand) {
        int regel = 0;
        int kolom = 0;
        Matcher plek = PLEK.matcher(zin);
        while (plek.find()) {
            regel = Integer.parseInt(plek.group(1));
            kolom = Integer.parseInt(plek.group(2));
        }
        if (regel == 0 && fout instanceof JsonProcessingException verwerking) {
            JsonLocation waar = verwerking.getLocation();
            regel = waar == null ? 0 : Math.max(0, waar.getLineNr());
            kolom = waar == null ? 0 : Math.max(0, waar.getColumnNr());
        }
        return new Plaats(bestand, regel, kolom, "");
    }
}
