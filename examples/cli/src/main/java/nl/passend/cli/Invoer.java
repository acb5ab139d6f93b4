package nl.passend.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.Gelezen;

/** Opens a file and finds the reader that knows its content; the name of the file tells nothing. */
final class Invoer {
    private static final int BEGIN = 4096;

    private final List<DossierLezer> lezers;

    Invoer(List<DossierLezer> lezers) {
        this.lezers = lezers;
    }

    Gelezen lees(Path bestand) {
        Path naam = bestand.getFileName();
        String kort = naam == null ? bestand.toString() : naam.toString();
        Plaats plaats = new Plaats(kort, 0, 0, "");
        if (!Files.exists(bestand)) {
            throw new InvoerException(Foutcode.BESTAND_ONTBREEKT, plaats);
        }
        if (Files.isDirectory(bestand)) {
            throw new InvoerException(Foutcode.BESTAND_ONLEESBAAR, plaats, "@map");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(bestand), 2 * BEGIN)) {
            in.mark(BEGIN);
            byte[] begin = in.readNBytes(BEGIN);
            in.reset();
            if (begin.length == 0) {
                throw new InvoerException(Foutcode.BESTAND_LEEG, plaats);
            }
            for (DossierLezer lezer : lezers) {
                if (lezer.herkent(begin)) {
                    return lezer.lees(in, kort);
                }
            }
            throw new InvoerException(Foutcode.BESTAND_ONHERKEND, plaats);
        } catch (IOException fout) {
            throw new InvoerException(
                    Foutcode.BESTAND_ONLEESBAAR, plaats, fout.getClass().getSimpleName());
        }
    }
}
