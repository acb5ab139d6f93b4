package nl.passend.kaders.internal.boom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the packed form of a tree. */
public final class Uitpakker {
    private final byte[] inhoud;
    private final String[] teksten;
    private int plek = Integer.BYTES;

    private Uitpakker(byte[] inhoud) throws IOException {
        this.inhoud = inhoud;
        if (inhoud.length < Integer.BYTES || ByteBuffer.wrap(inhoud).getInt() != Inpakker.MERK) {
            throw new IOException("geen ingepakt kader");
        }
        this.teksten = new String[getal()];
        for (int i = 0; i < teksten.length; i++) {
            int lengte = getal();
            teksten[i] = new String(inhoud, plek, lengte, StandardCharsets.UTF_8);
            plek += lengte;
        }
    }

    /**
     * The tree.
     *
     * @throws IOException when the bytes are not a packed tree
     */
    public static Knoop pakUit(byte[] inhoud) throws IOException {
        try {
            return new Uitpakker(inhoud).knoop();
        } catch (IndexOutOfBoundsException fout) {
            throw new IOException("ingepakt kader breekt af", fout);
        }
    }

    private Knoop knoop() throws IOException {
        int soort = inhoud[plek++] & 0xFF;
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

    private int getal() {
        int uit = 0;
        int schuif = 0;
        int deel = inhoud[plek++] & 0xFF;
        while (deel > 0x7F) {
            uit |= (deel & 0x7F) << schuif;
            schuif += 7;
            deel = inhoud[plek++] & 0xFF;
        }
        return uit | deel << schuif;
    }
}
