package nl.passend.kaders.internal.boom;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the packed form of a tree. */
public final class Uitpakker {
    private final DataInputStream in;
    private final String[] teksten;

    private Uitpakker(byte[] inhoud) throws IOException {
        this.in = new DataInputStream(new ByteArrayInputStream(inhoud));
        if (in.readInt() != Inpakker.MERK) {
            throw new IOException("geen ingepakt kader");
        }
        this.teksten = new String[getal()];
        for (int i = 0; i < teksten.length; i++) {
            teksten[i] = in.readUTF();
        }
    }

    /**
     * The tree.
     *
     * @throws IOException when the bytes are not a packed tree
     */
    public static Knoop pakUit(byte[] inhoud) throws IOException {
        return new Uitpakker(inhoud).knoop();
    }

    private Knoop knoop() throws IOException {
        int soort = in.readUnsignedByte();
        int regel = getal();
        int kolom = getal();
        return switch (soort) {
            case Inpakker.TABEL -> new Knoop.Tabel(ingangen(getal()), regel, kolom);
            case Inpakker.RIJ -> new Knoop.Rij(delen(getal()), regel, kolom);
            case Inpakker.WAARDE -> new Knoop.Waarde(teksten[getal()], regel, kolom);
            default -> throw new IOException("onbekende knoop " + soort);
        };
    }

    private List<Knoop.Ingang> ingangen(int aantal) throws IOException {
        List<Knoop.Ingang> uit = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            String sleutel = teksten[getal()];
            int regel = getal();
            int kolom = getal();
            uit.add(new Knoop.Ingang(sleutel, regel, kolom, knoop()));
        }
        return List.copyOf(uit);
    }

    private List<Knoop> delen(int aantal) throws IOException {
        List<Knoop> uit = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            uit.add(knoop());
        }
        return List.copyOf(uit);
    }

    private int getal() throws IOException {
        int uit = 0;
        int schuif = 0;
        int deel = in.readUnsignedByte();
        while (deel > 0x7F) {
            uit |= (deel & 0x7F) << schuif;
            schuif += 7;
            deel = in.readUnsignedByte();
        }
        return uit | deel << schuif;
    }
}
