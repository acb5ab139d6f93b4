package nl.passend.testkit;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/** A stream that knows whether it was closed, and that can fail half-way. */
final class Bewaakt extends FilterInputStream {
    private final int breektNa;
    private int gelezen;
    boolean gesloten;

    Bewaakt(byte[] inhoud, int breektNa) {
        super(new ByteArrayInputStream(inhoud));
        this.breektNa = breektNa;
    }

    @Override
    public int read() throws IOException {
        if (gelezen >= breektNa) {
            throw new IOException("de lijn valt weg");
        }
        int een = super.read();
        gelezen += een < 0 ? 0 : 1;
        return een;
    }

    @Override
    public int read(byte[] naar, int vanaf, int aantal) throws IOException {
        if (gelezen >= breektNa) {
            throw new IOException("de lijn valt weg");
        }
        int hoeveel = super.read(naar, vanaf, Math.min(aantal, breektNa - gelezen));
        gelezen += Math.max(hoeveel, 0);
        return hoeveel;
    }

    @Override
    public void close() throws IOException {
        gesloten = true;
        super.close();
    }
}
