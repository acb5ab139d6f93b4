package nl.passend.adapters.oso;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The elements of one version of OSO, read once from the text {@code opbouw-<versie>.txt} beside this class. Unchanged after. */
final class Opbouw {
    /** A line of that text: its depth and its words. */
    private record Regel(int diepte, String naam, String merk) {
        static Regel van(String tekst) {
            String kaal = tekst.strip();
            int spatie = kaal.indexOf(' ');
            int diepte = tekst.indexOf(kaal) / 2;
            return spatie < 0
                    ? new Regel(diepte, kaal, "")
                    : new Regel(diepte, kaal.substring(0, spatie), kaal.substring(spatie + 1));
        }
    }

    private static final Map<OsoVersie, Opbouw> GELADEN = new ConcurrentHashMap<>();

    private final Knoop wortel;
    private final Map<String, List<Regel>> gedeeld = new HashMap<>();

    private Opbouw(List<Regel> regels) {
        int eerste = 1;
        while (eerste < regels.size() && !isGedeeld(regels.get(eerste))) {
            eerste++;
        }
        for (int i = eerste; i < regels.size(); i++) {
            int einde = eindeVanBlok(regels, i, regels.size());
            gedeeld.put(regels.get(i).naam(), regels.subList(i + 1, einde));
            i = einde - 1;
        }
        String naam = regels.get(0).naam();
        this.wortel = new Knoop(naam, naam, Knoop.Rol.BLOK, false, null);
        vul(wortel, regels.subList(1, eerste));
    }

    static Opbouw van(OsoVersie versie) {
        return GELADEN.computeIfAbsent(versie, Opbouw::laad);
    }

    private static Opbouw laad(OsoVersie versie) {
        String naam = "opbouw-" + versie.standaardversie() + ".txt";
        try (InputStream in = Objects.requireNonNull(Opbouw.class.getResourceAsStream(naam), naam)) {
            List<Regel> regels = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(Regel::van)
                    .toList();
            return new Opbouw(new ArrayList<>(regels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root element. */
    Knoop wortel() {
        return wortel;
    }

    private static boolean isGedeeld(Regel regel) {
        return regel.diepte() == 0 && regel.naam().startsWith("@");
    }

    private static int eindeVanBlok(List<Regel> regels, int begin, int grens) {
        int einde = begin + 1;
        while (einde < grens && regels.get(einde).diepte() > regels.get(begin).diepte()) {
            einde++;
        }
        return einde;
    }

    private void vul(Knoop ouder, List<Regel> regels) {
        for (int i = 0; i < regels.size(); i++) {
            Regel regel = regels.get(i);
            if (regel.naam().startsWith("@")) {
                vul(ouder, Objects.requireNonNull(gedeeld.get(regel.naam()), regel.naam()));
                continue;
            }
            int einde = eindeVanBlok(regels, i, regels.size());
            Knoop knoop = knoop(ouder, regel, einde > i + 1);
            ouder.voegToe(knoop);
            vul(knoop, regels.subList(i + 1, einde));
            i = einde - 1;
        }
    }

    private static Knoop knoop(Knoop ouder, Regel regel, boolean heeftKinderen) {
        String pad = ouder.pad() + "/" + regel.naam();
        if (ouder.rol() != Knoop.Rol.BLOK) {
            return new Knoop(regel.naam(), pad, Knoop.Rol.ONDER, false, null);
        }
        return switch (regel.merk()) {
            case "=" -> new Knoop(regel.naam(), pad, Knoop.Rol.GELEZEN, false, null);
            case "~" -> new Knoop(regel.naam(), pad, Knoop.Rol.HULP, false, null);
            case "", "+" ->
                heeftKinderen
                        ? new Knoop(
                                regel.naam(), pad, Knoop.Rol.BLOK, regel.merk().equals("+"), null)
                        : new Knoop(regel.naam(), pad, Knoop.Rol.REST, false, null);
            default -> new Knoop(regel.naam(), pad, Knoop.Rol.GEMELD, false, regel.merk());
        };
    }
}
