package nl.passend.kaders;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.core.fout.PoortException;
import nl.passend.kaders.internal.schema.Dossierschema;

/** The JSON Schemas (2020-12) of the formats, for editors and for software in other languages. */
@Experimenteel
public final class Schemas {
    private Schemas() {}

    /** Of a case file; generated from the list of event kinds, always the same text. */
    public static String dossier() {
        return Dossierschema.tekst();
    }

    /** Of one file of a kader. It knows the shape; what refers to what is for the reader and the checker. */
    public static String kader() {
        return tekst("kader.schema.json");
    }

    /** Of a school calendar. */
    public static String kalender() {
        return tekst("kalender.schema.json");
    }

    private static String tekst(String naam) {
        try (InputStream in = Schemas.class.getResourceAsStream(naam)) {
            if (in == null) {
                throw new FileNotFoundException(naam);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new PoortException(fout, Foutcode.POORT_FAALT, new Plaats(naam, 0, 0, ""), "passend-kaders");
        }
    }
}
