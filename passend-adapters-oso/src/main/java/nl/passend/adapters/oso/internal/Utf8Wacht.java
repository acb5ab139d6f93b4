package nl.passend.adapters.oso.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks whether bytes are UTF-8, over the borders of buffers, and keeps the place of the first that is not. */
final class Utf8Wacht {
    private static final VarHandle WOORDEN =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WOORD = Long.BYTES;
    private static final long ENEN = 0x0101010101010101L;
    private static final long HOGE_BITS = 0x8080808080808080L;
    private static final long REGELEINDEN = ENEN * '\n';

    private int nogTeKomen;
    private int ondergrens = 0x80;
    private int bovengrens = 0xBF;
    private int regel = 1;
    private int kolom = 1;

    /** Whether all these bytes fit; after false, {@link #regel()} and {@link #kolom()} tell the place. */
    boolean past(byte[] bytes, int van, int aantal) {
        int einde = van + aantal;
        for (int i = van; i < einde; i++) {
            while (nogTeKomen == 0 && i + WOORD < einde && isAscii((long) WOORDEN.get(bytes, i))) {
                telRegels((long) WOORDEN.get(bytes, i));
                i += WOORD;
            }
            byte b = bytes[i];
            if (b >= 0 && nogTeKomen == 0) {
                kolom++;
                if (b == '\n') {
                    regel++;
                    kolom = 1;
                }
            } else if (nogTeKomen == 0 ? !begint(b & 0xFF) : !volgt(b & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Eight bytes of ASCII: nearly all of a file. */
    private static boolean isAscii(long woord) {
        return (woord & HOGE_BITS) == 0;
    }

    /** Counts the line feeds among eight bytes of ASCII, the first of which is the lowest. */
    private void telRegels(long woord) {
        long zonder = woord ^ REGELEINDEN;
        // The high bit of each byte that is zero, which is where a line feed stood.
        long regeleinden = HOGE_BITS & ~(zonder + ~HOGE_BITS);
        if (regeleinden == 0) {
            kolom += WOORD;
        } else {
            regel += Long.bitCount(regeleinden);
            kolom = 1 + Long.numberOfLeadingZeros(regeleinden) / Byte.SIZE;
        }
    }

    int regel() {
        return regel;
    }

    int kolom() {
        return kolom;
    }

    /** The first byte of a sequence says how many follow, and narrows the second: no overlong forms, no surrogates. */
    private boolean begint(int b) {
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        nogTeKomen = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        ondergrens = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        bovengrens = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        return true;
    }

    private boolean volgt(int b) {
        boolean goed = b >= ondergrens && b <= bovengrens;
        ondergrens = 0x80;
        bovengrens = 0xBF;
        nogTeKomen--;
        if (nogTeKomen == 0) {
            kolom++;
        }
        return goed;
    }
}
