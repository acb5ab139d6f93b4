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

    /** What reads a file; its stream is closed after. */
    interface Lezing<T> {
        T lees(InputStream in, String naam) throws IOException;
    }

    Gelezen lees(Path bestand) {
        return open(bestand, this::lees);
    }

    private Gelezen lees(InputStream stroom, String kort) throws IOException {
        Plaats plaats = new Plaats(kort, 0, 0, "");
        try (InputStream in = new BufferedInputStream(stroom, 2 * BEGIN)) {
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
        }
    }

    /** Opens a file for someone who knows what is in it; tells when it is not there or cannot be read. */
    static <T> T open(Path bestand, Lezing<T> lezing) {
        Path naam = bestand.getFileName();
        String kort = naam == null ? bestand.toString() : naam.toString();
        Plaats plaats = new Plaats(kort, 0, 0, "");
        if (!Files.exists(bestand)) {
            throw new InvoerException(Foutcode.BESTAND_ONTBREEKT, plaats);
        }
        if (Files.isDirectory(bestand)) {
            throw new InvoerException(Foutcode.BESTAND_ONLEESBAAR, plaats, "@map");
        }
        try (InputStream in = Files.newInputStream(bestand)) {
            return lezing.lees(in, kort);
        } catch (IOException fout) {
            throw new InvoerException(
                    Foutcode.BESTAND_ONLEESBAAR, plaats, fout.getClass().getSimpleName());
        }
    }
}
