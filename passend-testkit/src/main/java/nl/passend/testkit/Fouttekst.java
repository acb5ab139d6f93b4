package nl.passend.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nl.passend.core.fout.PassendException;
import org.junit.jupiter.api.Assertions;

/** What people may read of an error: its sentences in both languages, and its stack trace with all causes. */
final class Fouttekst {
    private Fouttekst() {}

    static String van(Throwable fout) {
        StringWriter tekst = new StringWriter();
        fout.printStackTrace(new PrintWriter(tekst));
        if (fout instanceof PassendException passend) {
            tekst.append(passend.tekst(new Locale("nl"))).append(passend.tekst(Locale.ENGLISH));
        }
        return tekst.toString();
    }

    /** Fails without printing the text, for it holds what it must not. */
    static void zonder(Throwable fout, List<String> merktekens) {
        String tekst = van(fout);
        for (int i = 0; i < merktekens.size(); i++) {
            int welk = i;
            Assertions.assertFalse(
                    tekst.contains(merktekens.get(i)), () -> "merkteken " + welk + " staat in een foutmelding");
        }
    }
}
