package nl.passend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.tijd.Schoolkalender;
import nl.passend.kaders.KalenderLezer;

/** School calendars that the user gives, taken together. */
final class Kalenders {
    private Kalenders() {}

    static Schoolkalender lees(List<String> bestanden) {
        return bestanden.stream().map(Kalenders::lees).reduce(Schoolkalender.GEEN, Schoolkalender::met);
    }

    private static Schoolkalender lees(String bestand) {
        Plaats plaats = Plaats.ONBEKEND;
        try {
            Path pad = Path.of(bestand);
            Path naam = pad.getFileName();
            String kort = naam == null ? bestand : naam.toString();
            plaats = new Plaats(kort, 0, 0, "");
            if (!Files.exists(pad)) {
                throw new InvoerException(Foutcode.BESTAND_ONTBREEKT, plaats);
            }
            return new KalenderLezer().lees(Files.readAllBytes(pad), kort);
        } catch (InvalidPathException geenPad) {
            throw new InvoerException(Foutcode.BESTAND_ONTBREEKT, plaats);
        } catch (IOException fout) {
            throw new InvoerException(
                    Foutcode.BESTAND_ONLEESBAAR, plaats, fout.getClass().getSimpleName());
        }
    }
}
