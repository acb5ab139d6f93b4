package nl.passend.adapters.oso.internal;

/** Looks whether bytes are UTF-8, over the borders of buffers, and keeps the place of the first that is not. */
final class Utf8Wacht {
    private int nogTeKomen;
    private int ondergrens = 0x80;
    private int bovengrens = 0xBF;
    private int regel = 1;
    private int kolom = 1;

    /** Whether all these bytes fit; after false, {@link #regel()} and {@link #kolom()} tell the place. */
    boolean past(byte[] bytes, int van, int aantal) {
        for (int i = van; i < van + aantal; i++) {
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
