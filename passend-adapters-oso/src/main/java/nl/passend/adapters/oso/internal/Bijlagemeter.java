package nl.passend.adapters.oso.internal;

/**
 * Counts the bytes that stand outside the content of attachments, as they pass and before the parser sees them: so a giant
 * attribute or a giant field is stopped before it is held in memory. Works on bytes, for encodings in which markup is ASCII.
 */
final class Bijlagemeter {
    private static final byte[] ELEMENT = {'b', 'e', 's', 't', 'a', 'n', 'd', 's', 'i', 'n', 'h', 'o', 'u', 'd'};

    private enum Stand {
        TEKST,
        BIJLAGE,
        /** Just past a less-than sign. */
        MARKUP,
        NAAM,
        TAG,
        ENKEL_AANGEHAALD,
        DUBBEL_AANGEHAALD,
        INSTRUCTIE,
        COMMENTAAR,
        CDATA
    }

    private Stand stand = Stand.TEKST;
    private Stand vorigeTekst = Stand.TEKST;
    private int treffer;
    private byte vorige;
    private byte voorvorige;
    private long buiten;

    /** Bytes outside attachments until now. */
    long buiten() {
        return buiten;
    }

    void tel(byte[] bytes, int van, int aantal) {
        for (int i = van; i < van + aantal; i++) {
            byte b = bytes[i];
            if (stand != Stand.BIJLAGE || b == '<') {
                stap(b);
            }
        }
    }

    private void stap(byte b) {
        if (vorigeTekst != Stand.BIJLAGE) {
            buiten++;
        }
        switch (stand) {
            case TEKST, BIJLAGE -> {
                if (b == '<') {
                    stand = Stand.MARKUP;
                }
            }
            case MARKUP -> markup(b);
            case NAAM -> naam(b);
            case TAG -> tag(b);
            case ENKEL_AANGEHAALD -> stand = b == '\'' ? Stand.TAG : stand;
            case DUBBEL_AANGEHAALD -> stand = b == '"' ? Stand.TAG : stand;
            case INSTRUCTIE -> stand = b == '>' && vorige == '?' ? vorigeTekst : stand;
            case COMMENTAAR -> eindeBij(b, (byte) '-');
            case CDATA -> eindeBij(b, (byte) ']');
        }
        voorvorige = vorige;
        vorige = b;
    }

    private void markup(byte b) {
        if (vorige == '!') {
            stand = b == '-' ? Stand.COMMENTAAR : b == '[' ? Stand.CDATA : Stand.TAG;
        } else if (b == '?') {
            stand = Stand.INSTRUCTIE;
        } else if (b != '!') {
            // Comments, CDATA and instructions leave us in the attachment; any tag ends it.
            vorigeTekst = Stand.TEKST;
            treffer = 0;
            stand = Stand.NAAM;
            naam(b);
        }
    }

    /** Compares the name after a prefix, if any; a treffer of -1 is another name. */
    private void naam(byte b) {
        if (b == ':') {
            treffer = 0;
        } else if (b == '>' || b == '/' || (b <= ' ' && b >= 0)) {
            stand = Stand.TAG;
            tag(b);
        } else if (treffer >= 0) {
            treffer = treffer < ELEMENT.length && ELEMENT[treffer] == b ? treffer + 1 : -1;
        }
    }

    private void tag(byte b) {
        if (b == '"') {
            stand = Stand.DUBBEL_AANGEHAALD;
        } else if (b == '\'') {
            stand = Stand.ENKEL_AANGEHAALD;
        } else if (b == '>') {
            boolean opent = treffer == ELEMENT.length && vorige != '/';
            vorigeTekst = opent ? Stand.BIJLAGE : Stand.TEKST;
            stand = vorigeTekst;
            treffer = -1;
        }
    }

    private void eindeBij(byte b, byte teken) {
        if (b == '>' && vorige == teken && voorvorige == teken) {
            stand = vorigeTekst;
        }
    }
}
