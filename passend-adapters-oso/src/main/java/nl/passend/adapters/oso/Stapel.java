package nl.passend.adapters.oso;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open elements of a file from the root down; files each that closes into the {@link Inhoud}. One file, one thread. */
final class Stapel {
    /** The deepest element of the schema lies at 16. */
    static final int MEESTE_DIEPTE = 64;

    /** One open element; without a knoop it is one that this version does not know, or below such a one. */
    private static final class Laag {
        private final @Nullable Knoop knoop;
        private final @Nullable Blok blok;
        private final @Nullable StringBuilder tekst;
        private final int regel;
        private final int kolom;
        private final Map<Knoop, Integer> tellers = new HashMap<>(0);
        private boolean leeg = true;

        Laag(@Nullable Knoop knoop, @Nullable Blok blok, int regel, int kolom) {
            this.knoop = knoop;
            this.blok = blok;
            this.tekst = knoop != null && knoop.heeftWaarde() ? new StringBuilder() : null;
            this.regel = regel;
            this.kolom = kolom;
        }
    }

    private final Inhoud inhoud;
    private final Knoop wortel;
    private final Deque<Laag> lagen = new ArrayDeque<>();

    Stapel(Inhoud inhoud) {
        this.inhoud = inhoud;
        this.wortel = Opbouw.van(inhoud.versie()).wortel();
    }

    Inhoud inhoud() {
        return inhoud;
    }

    /** Whether one more fits. */
    boolean past() {
        return lagen.size() < MEESTE_DIEPTE;
    }

    /** Path of the deepest open element that this version knows. */
    String pad() {
        return lagen.stream()
                .flatMap(laag -> Stream.ofNullable(laag.knoop))
                .findFirst()
                .map(Knoop::pad)
                .orElse("");
    }

    void begin(String namespace, String naam, int regel, int kolom) {
        Laag ouder = lagen.peek();
        if (ouder == null) {
            lagen.push(new Laag(wortel, new Blok(wortel, wortel.naam(), regel, kolom), regel, kolom));
            return;
        }
        ouder.leeg = false;
        Knoop ouderknoop = ouder.knoop;
        boolean eigen = namespace.equals(inhoud.versie().namespace());
        Knoop knoop = ouderknoop != null && eigen ? ouderknoop.kind(naam) : null;
        if (ouderknoop != null && knoop != null) {
            inhoud.rapport().tel(ouderknoop, knoop);
        } else if (ouderknoop != null) {
            inhoud.rapport().telOnbekend(ouderknoop.pad(), naam);
        }
        lagen.push(new Laag(knoop, blok(ouder, knoop, regel, kolom), regel, kolom));
    }

    private @Nullable Blok blok(Laag ouder, @Nullable Knoop knoop, int regel, int kolom) {
        if (knoop == null || knoop.rol() != Knoop.Rol.BLOK || ouder.blok == null) {
            return null;
        }
        if (knoop.naam().equals("huidigeschool")) {
            Kop.controleerSoort(ouder.blok, inhoud);
        }
        int nummer = ouder.tellers.merge(knoop, 1, Integer::sum);
        String plek = knoop.meermaals() ? "[" + nummer + "]" : "";
        return new Blok(knoop, ouder.blok.pad() + "/" + knoop.naam() + plek, regel, kolom);
    }

    void einde() {
        Laag laag = lagen.pop();
        Laag ouder = lagen.peek();
        if (laag.blok != null) {
            inhoud.voegToe(laag.blok);
            if (laag.leeg) {
                inhoud.rapport().tel(laag.blok.knoop().pad(), Rapport.GEEN_GEBEURTENIS);
            }
            if (laag.blok.knoop().naam().equals("metadata")) {
                Kop.controleerVersie(laag.blok, inhoud);
            }
        } else if (laag.knoop != null && laag.tekst != null && ouder != null && ouder.blok != null) {
            bewaar(ouder.blok, new Blok.Waarde(laag.tekst.toString().strip(), laag.knoop, laag.regel, laag.kolom));
        }
    }

    private void bewaar(Blok blok, Blok.Waarde waarde) {
        if (!blok.bewaar(waarde) && waarde.knoop().rol() == Knoop.Rol.GELEZEN) {
            inhoud.fouten().onbegrepen(blok, waarde, "1x");
        }
    }

    /** Whether the text of the open element is read. */
    boolean wilTekst() {
        Laag laag = lagen.peek();
        return laag != null && laag.tekst != null;
    }

    /** Whether the open element should hold elements only. */
    boolean isBlok() {
        Laag laag = lagen.peek();
        return laag != null && laag.blok != null;
    }

    void tekst(String stuk) {
        Laag laag = lagen.peek();
        if (laag != null && laag.tekst != null) {
            laag.tekst.append(stuk);
        }
    }

    /** Text between elements, where the format has none. */
    void losseTekst() {
        inhoud.rapport().telOnbekend(pad(), "text()");
    }
}
