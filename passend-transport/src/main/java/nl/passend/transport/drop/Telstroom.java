package nl.passend.transport.drop;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/** Stops at a number of bytes: what a zip says of its own size is not believed. */
final class Telstroom extends FilterInputStream {
    private final long meest;
    private final IntConsumer teller;
    private long gelezen;

    Telstroom(InputStream in, long meest, IntConsumer teller) {
        super(in);
        this.meest = meest;
        this.teller = teller;
    }

    @Override
    public int read() throws IOException {
        int een = super.read();
        tel(een < 0 ? 0 : 1);
        return een;
    }

    @Override
    public int read(byte[] naar, int vanaf, int aantal) throws IOException {
        int hoeveel = super.read(naar, vanaf, aantal);
        tel(Math.max(0, hoeveel));
        return hoeveel;
    }

    private void tel(int bytes) {
        gelezen += bytes;
        teller.accept(bytes);
        if (gelezen > meest) {
            throw new InvoerException(Foutcode.ZIP_TE_GROOT, Plaats.ONBEKEND, Long.toString(meest));
        }
    }
}
