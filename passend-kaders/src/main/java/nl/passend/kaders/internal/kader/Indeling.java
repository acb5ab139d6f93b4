package nl.passend.kaders.internal.kader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.kaders.internal.boom.Boomlezer;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Meldingen;

/** Sorts files into versions: a head with the parts that name it. */
public final class Indeling {
    private Indeling() {}

    /** The trees of these texts; a text that is not right is left out, with messages. */
    public static List<Kaderbestand> bomen(SortedMap<String, byte[]> teksten, Meldingen meldingen) {
        List<Kaderbestand> uit = new ArrayList<>();
        teksten.forEach((naam, inhoud) -> Boomlezer.lees(inhoud, naam, meldingen)
                .ifPresent(boom -> {
                    if (boom instanceof Knoop.Tabel tabel) {
                        uit.add(new Kaderbestand(naam, tabel));
                    } else {
                        meldingen.meld(Foutcode.SLEUTEL_ONTBREEKT, new Plaats(naam, 1, 1, ""), "kader");
                    }
                }));
        return uit;
    }

    /**
     * The versions that these files form.
     *
     * @param hash hash of a version by its files
     */
    public static List<Versie> versies(
            Collection<Kaderbestand> bestanden, Function<List<Kaderbestand>, String> hash, Meldingen meldingen) {
        Map<String, List<Kaderbestand>> perVersie = new TreeMap<>();
        for (Kaderbestand bestand : bestanden) {
            Optional<String> versie = bestand.versie();
            if (versie.isEmpty()) {
                meldingen.meld(Foutcode.SLEUTEL_ONTBREEKT, new Plaats(bestand.naam(), 1, 1, ""), "kader");
                continue;
            }
            List<Kaderbestand> delen = perVersie.getOrDefault(versie.get(), new ArrayList<>());
            delen.add(bestand);
            perVersie.put(versie.get(), delen);
        }
        List<Versie> uit = new ArrayList<>();
        for (Map.Entry<String, List<Kaderbestand>> een : perVersie.entrySet()) {
            List<Kaderbestand> geordend = kopVoorop(een.getKey(), een.getValue(), meldingen);
            if (!geordend.isEmpty()) {
                uit.add(new Versie(een.getKey(), geordend, hash.apply(een.getValue())));
            }
        }
        return uit;
    }

    /** One head and the parts; empty when there is no head. */
    private static List<Kaderbestand> kopVoorop(String versie, List<Kaderbestand> delen, Meldingen meldingen) {
        List<Kaderbestand> uit = new ArrayList<>();
        for (Kaderbestand deel : delen) {
            if (deel.isKop() && uit.isEmpty()) {
                uit.add(deel);
            } else if (deel.isKop()) {
                meldingen.meld(Foutcode.ID_DUBBEL, new Plaats(deel.naam(), 1, 1, "/kader/id"), versie);
            }
        }
        for (Kaderbestand deel : delen) {
            if (uit.isEmpty()) {
                Knoop waar = deel.boom().onder("deel van").orElse(deel.boom());
                Plaats plaats = new Plaats(deel.naam(), waar.regel(), waar.kolom(), "/deel van");
                meldingen.meld(Foutcode.VERWIJZING_ONBEKEND, plaats, "deel van", versie, "");
            } else if (!deel.isKop()) {
                uit.add(deel);
            }
        }
        return List.copyOf(uit);
    }

    /** SHA-256 over texts one after another, hexadecimal. */
    public static String hash(Collection<byte[]> teksten) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            teksten.forEach(som::update);
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
