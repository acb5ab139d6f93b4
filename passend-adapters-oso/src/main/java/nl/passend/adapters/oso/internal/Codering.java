package nl.passend.adapters.oso.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that the first bytes of a file tell.
 *
 * @param naam as a message names it
 * @param gelezen whether the reader takes it
 */
record Codering(String naam, boolean gelezen) {
    private static final Pattern VERKLARING =
            Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");

    /** Of a file that begins with these bytes; UTF-8 when it does not tell. */
    static Codering van(byte[] begin, int lengte) {
        String tekst = new String(begin, 0, lengte, StandardCharsets.ISO_8859_1);
        if (tekst.startsWith("\u00FE\u00FF") || tekst.startsWith("\u00FF\u00FE") || tekst.indexOf('\0') >= 0) {
            return new Codering("UTF-16", false);
        }
        Matcher verklaring = VERKLARING.matcher(tekst.startsWith("\u00EF\u00BB\u00BF") ? tekst.substring(3) : tekst);
        if (!verklaring.find()) {
            return new Codering("UTF-8", true);
        }
        String naam = verklaring.group(1).toUpperCase(Locale.ROOT);
        return new Codering(naam, naam.equals("UTF-8") || naam.equals("ISO-8859-1"));
    }

    /** Whether each byte sequence must be checked. */
    boolean isUtf8() {
        return naam.equals("UTF-8");
    }
}
