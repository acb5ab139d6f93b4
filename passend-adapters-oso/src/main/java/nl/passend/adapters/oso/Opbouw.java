package nl.passend.adapters.oso;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.passend.adapters.oso.internal.Element;
import nl.passend.adapters.oso.internal.Regelboek;
import nl.passend.adapters.oso.internal.Tabel;

/** One version of OSO: its elements, its rules, and what the reader of events does with each element. Unchanged after it is read. */
final class Opbouw {
    private static final Map<OsoVersie, Opbouw> GELADEN = new ConcurrentHashMap<>();

    private final Tabel tabel;
    private final Regelboek regels;
    private final Knoop wortel;

    private Opbouw(Tabel tabel, Regelboek regels) {
        this.tabel = tabel;
        this.regels = regels;
        Element dossier = Objects.requireNonNull(tabel.wortel("dossier"));
        this.wortel = new Knoop(dossier.naam(), dossier.pad(), Knoop.Rol.BLOK, false, null);
        vul(wortel, dossier);
    }

    static Opbouw van(OsoVersie versie) {
        return GELADEN.computeIfAbsent(versie, Opbouw::laad);
    }

    private static Opbouw laad(OsoVersie versie) {
        String nummer = versie.standaardversie();
        Tabel tabel = Tabel.lees("oso-" + nummer + ".txt", "codelijsten-" + nummer + ".txt");
        return new Opbouw(tabel, Regelboek.lees("regels-" + nummer + ".txt", tabel));
    }

    /** All that the version knows of the elements. */
    Tabel tabel() {
        return tabel;
    }

    /** The rules of the version beyond its schema. */
    Regelboek regels() {
        return regels;
    }

    /** The root element. */
    Knoop wortel() {
        return wortel;
    }

    private static void vul(Knoop ouder, Element element) {
        for (Element kind : element.kinderen()) {
            Knoop knoop = knoop(ouder, kind);
            ouder.voegToe(knoop);
            vul(knoop, kind);
        }
    }

    private static Knoop knoop(Knoop ouder, Element element) {
        String naam = element.naam();
        String pad = element.pad();
        if (ouder.rol() != Knoop.Rol.BLOK) {
            return new Knoop(naam, pad, Knoop.Rol.ONDER, false, null);
        }
        return switch (element.merk()) {
            case "=" -> new Knoop(naam, pad, Knoop.Rol.GELEZEN, false, null);
            case "~" -> new Knoop(naam, pad, Knoop.Rol.HULP, false, null);
            case "", "+" ->
                element.isBlok()
                        ? new Knoop(naam, pad, Knoop.Rol.BLOK, element.merk().equals("+"), null)
                        : new Knoop(naam, pad, Knoop.Rol.REST, false, null);
            default -> new Knoop(naam, pad, Knoop.Rol.GEMELD, false, element.merk());
        };
    }
}
