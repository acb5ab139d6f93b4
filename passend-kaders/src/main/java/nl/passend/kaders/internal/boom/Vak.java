package nl.passend.kaders.internal.boom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;

/**
 * A table being read: each key that is asked for becomes known, and {@link #klaar()} reports the keys that nobody asked for. What
 * is wrong is reported and a harmless value returned, so that reading goes on.
 */
public final class Vak extends Plek {
    private final Set<String> bekend = new LinkedHashSet<>();

    /** A table at a pointer. */
    public Vak(Knoop.Tabel tabel, String bestand, String wijzer, Meldingen meldingen) {
        this(tabel, "", bestand, wijzer, meldingen);
    }

    private Vak(Knoop.Tabel tabel, String naam, String bestand, String wijzer, Meldingen meldingen) {
        super(tabel, naam, bestand, wijzer, meldingen);
    }

    /** Keys in order, with their places. */
    public List<Knoop.Ingang> ingangen() {
        return tabel().ingangen();
    }

    /** What stands under a key. */
    public Optional<Knoop> knoop(String sleutel) {
        bekend.add(sleutel);
        return tabel().onder(sleutel);
    }

    /** Whether the key is there. */
    public boolean heeft(String sleutel) {
        return knoop(sleutel).isPresent();
    }

    /** Reports each of these keys that is not there. */
    public void moetHebben(String... sleutels) {
        for (String sleutel : sleutels) {
            if (!heeft(sleutel)) {
                ontbreekt(sleutel);
            }
        }
    }

    /** Text under a key. */
    public Optional<String> tekst(String sleutel) {
        Optional<Knoop> knoop = knoop(sleutel);
        if (knoop.isEmpty()) {
            return Optional.empty();
        }
        if (knoop.get() instanceof Knoop.Waarde waarde && !waarde.tekst().isBlank()) {
            return Optional.of(waarde.tekst());
        }
        onjuist(knoop.get(), sleutel, "@tekst");
        return Optional.empty();
    }

    /** Text that must be there. */
    public String moet(String sleutel) {
        moetHebben(sleutel);
        return tekst(sleutel).orElse("");
    }

    /** Texts under a key; a single text counts as a list of one. */
    public List<String> teksten(String sleutel) {
        List<String> uit = new ArrayList<>();
        for (Knoop deel : delen(sleutel)) {
            if (deel instanceof Knoop.Waarde waarde && !waarde.tekst().isBlank()) {
                uit.add(waarde.tekst());
            } else {
                onjuist(deel, sleutel, "@lijst-van-teksten");
            }
        }
        return List.copyOf(uit);
    }

    /** Items under a key; anything but a list counts as a list of one. */
    public List<Knoop> delen(String sleutel) {
        Optional<Knoop> knoop = knoop(sleutel);
        if (knoop.isEmpty()) {
            return List.of();
        }
        return knoop.get() instanceof Knoop.Rij rij ? rij.delen() : List.of(knoop.get());
    }

    /** Items under a key as tables; a message for an item that is none. */
    public List<Vak> rij(String sleutel) {
        List<Vak> uit = new ArrayList<>();
        List<Knoop> delen = delen(sleutel);
        for (int i = 0; i < delen.size(); i++) {
            Optional<Vak> deel = als(delen.get(i), sleutel, i);
            if (deel.isPresent()) {
                uit.add(deel.get());
            }
        }
        return uit;
    }

    /** Tables under the keys of this table; a message for what is none. */
    public List<Vak> tabellen() {
        List<Vak> uit = new ArrayList<>();
        for (Knoop.Ingang ingang : tabel().ingangen()) {
            Optional<Vak> deel = vak(ingang.sleutel());
            if (deel.isPresent()) {
                uit.add(deel.get());
            }
        }
        return uit;
    }

    /** Table under a key. */
    public Optional<Vak> vak(String sleutel) {
        Optional<Knoop> knoop = knoop(sleutel);
        return knoop.isPresent() ? als(knoop.get(), sleutel) : Optional.empty();
    }

    /** A node under a key as a table; a message when it is not. */
    public Optional<Vak> als(Knoop knoop, String sleutel) {
        if (knoop instanceof Knoop.Tabel onder) {
            return Optional.of(new Vak(onder, sleutel, bestand(), wijzer(sleutel), meldingen()));
        }
        onjuist(knoop, sleutel, "@tabel");
        return Optional.empty();
    }

    /** An item of a list under a key as a table; a message when it is not. */
    public Optional<Vak> als(Knoop knoop, String sleutel, int plek) {
        String waar = wijzer(sleutel) + "/" + plek;
        if (knoop instanceof Knoop.Tabel onder) {
            return Optional.of(new Vak(onder, sleutel, bestand(), waar, meldingen()));
        }
        Plaats plaats = new Plaats(bestand(), knoop.regel(), knoop.kolom(), waar);
        meldingen().meld(Foutcode.WAARDE_ONGELDIG, plaats, sleutel, "@tabel");
        return Optional.empty();
    }

    /** Yes or no under a key. */
    public boolean ja(String sleutel) {
        return kies(sleutel, "ja", "nee").orElse("nee").equals("ja");
    }

    /** One of these words under a key; a message when it is another. */
    public Optional<String> kies(String sleutel, String... mogelijk) {
        Optional<String> tekst = tekst(sleutel);
        return tekst.isPresent() ? Optional.of(keuze(sleutel, tekst.get(), mogelijk)) : tekst;
    }

    /** One of these words, that must be there; the first when it is not, with a message. */
    public String moetKiezen(String sleutel, String... mogelijk) {
        String tekst = moet(sleutel);
        return tekst.isEmpty() ? mogelijk[0] : keuze(sleutel, tekst, mogelijk);
    }

    /** One of these words; the first when it is another, with a message. */
    public String keuze(String sleutel, String tekst, String... mogelijk) {
        if (!List.of(mogelijk).contains(tekst)) {
            onjuist(sleutel, String.join(", ", mogelijk));
            return mogelijk[0];
        }
        return tekst;
    }

    /** Reports what stands under a key as of the wrong shape. */
    public void onjuist(String sleutel, String verwacht) {
        onjuist(knoop(sleutel).orElse(tabel()), sleutel, verwacht);
    }

    /** Reports the keys that nobody asked for. */
    public void klaar() {
        for (Knoop.Ingang ingang : tabel().ingangen()) {
            if (!bekend.contains(ingang.sleutel())) {
                meldingen()
                        .meld(
                                Foutcode.SLEUTEL_ONBEKEND,
                                new Plaats(bestand(), ingang.regel(), ingang.kolom(), wijzer(ingang.sleutel())),
                                Wijzer.toonbaar(ingang.sleutel()),
                                String.join(", ", bekend));
            }
        }
    }
}
