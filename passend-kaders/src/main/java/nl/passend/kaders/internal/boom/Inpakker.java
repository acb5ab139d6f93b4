package nl.passend.kaders.internal.boom;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a tree in the packed form: a table of its texts, then its nodes, each a kind, a line, a column and what it holds. Numbers
 * take seven bits a byte. The same tree always gives the same bytes.
 */
public final class Inpakker {
    static final int MERK = 0x504B4E32;
    static final int TABEL = 1;
    static final int RIJ = 2;
    static final int WAARDE = 3;

    private final Map<String, Integer> teksten = new LinkedHashMap<>();

    private Inpakker() {}

    /** The packed form of a tree. */
    public static byte[] pak(Knoop boom) {
        try {
            return new Inpakker().schrijf(boom);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private byte[] schrijf(Knoop boom) throws IOException {
        ByteArrayOutputStream knopen = new ByteArrayOutputStream();
        knoop(new DataOutputStream(knopen), boom);
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        DataOutputStream uit = new DataOutputStream(geheel);
        uit.writeInt(MERK);
        getal(uit, teksten.size());
        for (String tekst : teksten.keySet()) {
            byte[] letters = tekst.getBytes(StandardCharsets.UTF_8);
            getal(uit, letters.length);
            uit.write(letters);
        }
        knopen.writeTo(uit);
        return geheel.toByteArray();
    }

    private void knoop(DataOutputStream uit, Knoop knoop) throws IOException {
        if (knoop instanceof Knoop.Tabel tabel) {
            kop(uit, TABEL, knoop);
            getal(uit, tabel.ingangen().size());
            for (Knoop.Ingang ingang : tabel.ingangen()) {
                getal(uit, nummer(ingang.sleutel()));
                getal(uit, ingang.regel());
                getal(uit, ingang.kolom());
                knoop(uit, ingang.waarde());
            }
        } else if (knoop instanceof Knoop.Rij rij) {
            kop(uit, RIJ, knoop);
            getal(uit, rij.delen().size());
            for (Knoop deel : rij.delen()) {
                knoop(uit, deel);
            }
        } else if (knoop instanceof Knoop.Waarde waarde) {
            kop(uit, WAARDE, knoop);
            getal(uit, nummer(waarde.tekst()));
        }
    }

    private static void kop(DataOutputStream uit, int soort, Knoop knoop) throws IOException {
        uit.writeByte(soort);
        getal(uit, knoop.regel());
        getal(uit, knoop.kolom());
    }

    private int nummer(String tekst) {
        return teksten.computeIfAbsent(tekst, nieuw -> teksten.size());
    }

    private static void getal(DataOutputStream uit, int getal) throws IOException {
        int rest = getal;
        while (rest > 0x7F) {
            uit.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        uit.writeByte(rest);
    }
}
