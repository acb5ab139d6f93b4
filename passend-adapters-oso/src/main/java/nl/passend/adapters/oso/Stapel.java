package nl.passend.adapters.oso;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.passend.adapters.oso.internal.Luisteraar;
import nl.passend.core.fout.Plaats;
import org.jspecify.annotations.Nullable;

/** The open elements of a file from the root down; files each that closes into the {@link Inhoud}. One file, one thread. */
final class Stapel implements Luisteraar {
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

    private final String bestand;
    private @Nullable Inhoud inhoud;
    private @Nullable Knoop wortel;
    private final Deque<Laag> lagen = new ArrayDeque<>();

    Stapel(String bestand) {
        this.bestand = bestand;
    }

    /** What was read; after the root began. */
    Inhoud inhoud() {
        return Objects.requireNonNull(inhoud);
    }

    @Override
    public void wortel(Plaats plaats, String namespace, String naam) {
        OsoVersie versie = Kop.versie(plaats, namespace, naam);
        inhoud = new Inhoud(versie, new Fouten(bestand));
        wortel = Opbouw.van(versie).wortel();
    }

    @Override
    public String pad() {
        return lagen.stream()
                .flatMap(laag -> Stream.ofNullable(laag.knoop))
                .findFirst()
                .map(Knoop::pad)
                .orElse("");
    }

    @Override
    public void begin(String namespace, String naam, Waar waar) {
        int regel = Math.max(0, waar.regel());
        int kolom = Math.max(0, waar.kolom());
        Inhoud inhoud = inhoud();
        Laag ouder = lagen.peek();
        if (ouder == null) {
            Knoop eerste = Objects.requireNonNull(wortel);
            lagen.push(new Laag(eerste, new Blok(eerste, eerste.naam(), regel, kolom), regel, kolom));
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
            Kop.controleerSoort(ouder.blok, inhoud());
        }
        int nummer = ouder.tellers.merge(knoop, 1, Integer::sum);
        String plek = knoop.meermaals() ? "[" + nummer + "]" : "";
        return new Blok(knoop, ouder.blok.pad() + "/" + knoop.naam() + plek, regel, kolom);
    }

    @Override
    public void einde(Waar waar) {
        Inhoud inhoud = inhoud();
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
            inhoud().fouten().onbegrepen(blok, waarde, "1x");
        }
    }

    @Override
    public Wens wens() {
        Laag laag = lagen.peek();
        if (laag == null || (laag.tekst == null && laag.blok == null)) {
            return Wens.NIETS;
        }
        return laag.tekst != null ? Wens.TEKST : Wens.NIET_WIT;
    }

    /** Text of a field; in a block, text between elements, where the format has none. */
    @Override
    public void tekst(String stuk) {
        Laag laag = lagen.peek();
        if (laag != null && laag.tekst != null) {
            laag.tekst.append(stuk);
        } else {
            inhoud().rapport().telOnbekend(pad(), "text()");
        }
    }
}
