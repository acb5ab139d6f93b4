package nl.passend.adapters.oso.internal;

/**
 * Counts the bytes that stand outside the content of attachments, as they come and before the parser holds them: so a giant attribute
 * or a giant field is stopped in time. The parser tells where the content of an attachment begins and goes on; from the first
 * less-than sign after that everything counts until the parser tells again.
 */
final class Bijlagemeter {
    private static final long GEEN = -1;
    private static final byte[] NIETS = {};

    private long geleverd;
    private long bijlagen;
    private long inhoudVan = GEEN;
    private long markupVan = GEEN;
    private byte[] laatste = NIETS;
    private int laatsteVan;
    private int laatsteAantal;

    /** Bytes came. They must stay where they are until more come. */
    void tel(byte[] bytes, int van, int aantal) {
        laatste = bytes;
        laatsteVan = van;
        laatsteAantal = aantal;
        if (inhoudVan != GEEN && markupVan == GEEN) {
            zoek(geleverd, van, aantal);
        }
        geleverd += aantal;
    }

    /** Content of an attachment begins at this byte, or goes on there after a mark within it. */
    void inhoud(long vanaf) {
        if (inhoudVan != GEEN) {
            if (markupVan == GEEN || vanaf <= markupVan) {
                return;
            }
            // What stood between counts for good.
            bijlagen += markupVan - inhoudVan;
        }
        inhoudVan = vanaf;
        markupVan = GEEN;
        long begin = geleverd - laatsteAantal;
        int overgeslagen = (int) Math.max(0, Math.min(laatsteAantal, vanaf - begin));
        zoek(begin + overgeslagen, laatsteVan + overgeslagen, laatsteAantal - overgeslagen);
    }

    /** The content ended before this byte. */
    void einde(long tot) {
        if (inhoudVan != GEEN) {
            bijlagen += Math.max(0, (markupVan == GEEN ? tot : Math.min(tot, markupVan)) - inhoudVan);
            inhoudVan = GEEN;
            markupVan = GEEN;
        }
    }

    /** Bytes outside attachments until now. */
    long buiten() {
        long open = inhoudVan == GEEN ? 0 : (markupVan == GEEN ? geleverd : markupVan) - inhoudVan;
        return geleverd - bijlagen - open;
    }

    private void zoek(long plaats, int van, int aantal) {
        for (int i = 0; i < aantal; i++) {
            if (laatste[van + i] == '<') {
                markupVan = plaats + i;
                return;
            }
        }
    }
}
