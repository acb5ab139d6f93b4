package nl.passend.adapters.oso.internal;

/** The written forms of XML Schema, judged without making objects: each field of each dossier passes here. */
final class Lexicaal {
    private static final int DATUMLENGTE = 10;

    private Lexicaal() {}

    /** Without the white space of XML around it. */
    static String kaal(String tekst) {
        int van = 0;
        int tot = tekst.length();
        while (van < tot && isWit(tekst.charAt(van))) {
            van++;
        }
        while (tot > van && isWit(tekst.charAt(tot - 1))) {
            tot--;
        }
        return tekst.substring(van, tot);
    }

    static boolean isWit(char teken) {
        return teken == ' ' || teken == '\n' || teken == '\t' || teken == '\r';
    }

    /** A day that exists; the year has at least four digits. */
    static boolean isDatum(String tekst) {
        int streep = tekst.indexOf('-', tekst.startsWith("-") ? 1 : 0);
        int begin = streep - (DATUMLENGTE - 6);
        return begin >= 0 && isDag(tekst, streep) && isZone(tekst, streep + 6);
    }

    /** A day that exists, T and a time. */
    static boolean isTijdstip(String tekst) {
        int t = tekst.indexOf('T');
        if (t < 0 || !isDatum(tekst.substring(0, t)) || tekst.length() < t + 9 || t < DATUMLENGTE) {
            return false;
        }
        int uur = getal(tekst, t + 1);
        int minuut = tekst.charAt(t + 3) == ':' ? getal(tekst, t + 4) : -1;
        int seconde = tekst.charAt(t + 6) == ':' ? getal(tekst, t + 7) : -1;
        int verder = t + 9;
        boolean rond = minuut == 0 && seconde == 0;
        if (verder < tekst.length() && tekst.charAt(verder) == '.') {
            int breuk = verder + 1;
            while (breuk < tekst.length() && isCijfer(tekst.charAt(breuk))) {
                rond &= tekst.charAt(breuk) == '0';
                breuk++;
            }
            if (breuk == verder + 1) {
                return false;
            }
            verder = breuk;
        }
        boolean tijd = uur >= 0 && minuut >= 0 && seconde >= 0 && minuut < 60 && seconde < 60;
        return tijd && (uur < 24 || (uur == 24 && rond)) && isZone(tekst, verder);
    }

    static boolean isGeheel(String tekst) {
        int van = heeftTeken(tekst) ? 1 : 0;
        return tekst.length() > van && cijfersTot(tekst, van) == tekst.length();
    }

    /** A whole number without what does not count in it. */
    static String zonderVoorloop(String geheel) {
        String cijfers = geheel.replaceFirst("^[+-]?0*(?=[0-9])", "");
        return geheel.startsWith("-") && !cijfers.equals("0") ? "-" + cijfers : cijfers;
    }

    static boolean isDecimaal(String tekst) {
        int van = heeftTeken(tekst) ? 1 : 0;
        int punt = cijfersTot(tekst, van);
        if (punt == tekst.length()) {
            return punt > van;
        }
        int einde = cijfersTot(tekst, punt + 1);
        return tekst.charAt(punt) == '.' && einde == tekst.length() && einde - van > 1;
    }

    /** The year up to the hyphen, then month and day. */
    private static boolean isDag(String tekst, int streep) {
        if (tekst.length() < streep + 6 || tekst.charAt(streep + 3) != '-') {
            return false;
        }
        int begin = tekst.charAt(0) == '-' ? 1 : 0;
        if (cijfersTot(tekst, begin) != streep || streep - begin < 4) {
            return false;
        }
        boolean langMetNul = streep - begin > 4 && tekst.charAt(begin) == '0';
        int jaar = 0;
        for (int i = begin; i < streep; i++) {
            jaar = (jaar * 10 + tekst.charAt(i) - '0') % 4000;
        }
        boolean nul = tekst.substring(begin, streep).chars().allMatch(teken -> teken == '0');
        int maand = getal(tekst, streep + 1);
        int dag = getal(tekst, streep + 4);
        return !langMetNul && !nul && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagen(jaar, maand);
    }

    private static int dagen(int jaar, int maand) {
        boolean schrikkel = jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);
        return switch (maand) {
            case 2 -> schrikkel ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Nothing, Z, or hours and minutes up to fourteen. */
    private static boolean isZone(String tekst, int van) {
        int over = tekst.length() - van;
        if (over == 0 || (over == 1 && tekst.charAt(van) == 'Z')) {
            return true;
        }
        if (over != 6 || tekst.charAt(van + 3) != ':' || (tekst.charAt(van) != '+' && tekst.charAt(van) != '-')) {
            return false;
        }
        int uur = getal(tekst, van + 1);
        int minuut = getal(tekst, van + 4);
        return uur >= 0 && minuut >= 0 && minuut < 60 && (uur < 14 || (uur == 14 && minuut == 0));
    }

    private static boolean heeftTeken(String tekst) {
        return !tekst.isEmpty() && (tekst.charAt(0) == '-' || tekst.charAt(0) == '+');
    }

    private static int cijfersTot(String tekst, int van) {
        int i = van;
        while (i < tekst.length() && isCijfer(tekst.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isCijfer(char teken) {
        return teken >= '0' && teken <= '9';
    }

    /** Two digits, or -1. */
    private static int getal(String tekst, int van) {
        if (tekst.length() < van + 2 || !isCijfer(tekst.charAt(van)) || !isCijfer(tekst.charAt(van + 1))) {
            return -1;
        }
        return (tekst.charAt(van) - '0') * 10 + tekst.charAt(van + 1) - '0';
    }
}
