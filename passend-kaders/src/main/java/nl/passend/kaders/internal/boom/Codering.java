package nl.passend.kaders.internal.boom;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;

/** Bytes to text: strict UTF-8, with or without byte order mark, without control characters. */
final class Codering {
    private Codering() {}

    static Optional<String> lees(byte[] inhoud, String bestand, Meldingen meldingen) {
        CharsetDecoder lezer = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer tekens = CharBuffer.allocate(inhoud.length);
        CoderResult uitslag = lezer.decode(ByteBuffer.wrap(inhoud), tekens, true);
        String tekst = tekens.flip().toString();
        String zonder = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        int vreemd = uitslag.isError() ? zonder.length() : eersteVreemde(zonder);
        if (vreemd < 0) {
            return Optional.of(zonder);
        }
        meldingen.meld(Foutcode.CODERING, plaats(zonder, vreemd, bestand), "UTF-8");
        return Optional.empty();
    }

    /** Index of the first character that no text file should hold; -1 when there is none. */
    private static int eersteVreemde(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (!leesbaar(tekst.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a character may stand in a file as it is; else it must be escaped. */
    static boolean leesbaar(char teken) {
        return teken >= ' '
                ? teken < 0x7F || (teken > 0x9F && teken < 0xFFFE) || teken == 0x85
                : "\t\n\r".indexOf(teken) >= 0;
    }

    static Plaats plaats(String tekst, int tot, String bestand) {
        int regel = 1;
        int begin = 0;
        for (int i = 0; i < tot; i++) {
            if (tekst.charAt(i) == '\n') {
                regel++;
                begin = i + 1;
            }
        }
        return new Plaats(bestand, regel, tekst.codePointCount(begin, tot) + 1, "");
    }
}
