package nl.passend.core.port.wissel;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/** The content of an enclosure, counted and hashed while it is read. */
final class Gecontroleerd extends InputStream {
    private final Bijlage bijlage;
    private final InputStream bron;
    private final MessageDigest sha;
    private long gelezen;

    Gecontroleerd(Bijlage bijlage, InputStream bron) {
        this.bijlage = bijlage;
        this.bron = bron;
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has it
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] naar, int vanaf, int aantal) throws IOException {
        int hoeveel = bron.read(naar, vanaf, aantal);
        if (hoeveel < 0) {
            einde();
            return -1;
        }
        sha.update(naar, vanaf, hoeveel);
        gelezen += hoeveel;
        if (gelezen > bijlage.lengte()) {
            throw klopt();
        } else if (gelezen == bijlage.lengte()) {
            // Who is told the length beforehand reads no further: the last bytes are held back until the hash fits.
            einde();
        }
        return hoeveel;
    }

    private void einde() throws IOException {
        if (gelezen != bijlage.lengte()
                || !HexFormat.of().formatHex(kopie()).equals(bijlage.sha256())
                || bron.read() >= 0) {
            throw klopt();
        }
    }

    private byte[] kopie() {
        try {
            return ((MessageDigest) sha.clone()).digest();
        } catch (CloneNotSupportedException e) {
            // that of the JDK can be cloned
            throw new IllegalStateException(e);
        }
    }

    private InvoerException klopt() {
        return new InvoerException(Foutcode.BIJLAGE_KLOPT_NIET, Plaats.wijzer("bijlage"), bijlage.document());
    }

    @Override
    public void close() throws IOException {
        bron.close();
    }
}
