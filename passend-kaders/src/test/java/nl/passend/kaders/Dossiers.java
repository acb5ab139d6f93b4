package nl.passend.kaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.kaders.internal.casus.Sleutels;
import org.jspecify.annotations.Nullable;

/** Random dossiers that a case file can hold: every kind, every field, texts that a format could trip over. */
final class Dossiers {
    private static final LocalDate BEGIN = LocalDate.of(2014, 1, 1);
    private static final List<String> LASTIG = List.of(
            "",
            " ",
            "null",
            "~",
            "ja",
            "true",
            "1.0",
            "- a",
            "a: b",
            "#",
            "a #b",
            "'",
            "\"",
            "\\",
            "?",
            "{",
            "]",
            "\t",
            "\n",
            "\r\n",
            "a\n b",
            "\u0000",
            "\u007F",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00x",
            "2021-03-03",
            "é",
            " spatie ",
            "a  b",
            "%x",
            "@x",
            "*x",
            "&x",
            "!x",
            "|",
            ">",
            "---",
            "...",
            "westland:hia",
            "a:b:c",
            "12:30:45",
            "0x1F",
            "1_000",
            "=",
            "<<",
            "a:",
            ":a",
            "a,b",
            "(a)",
            "a)",
            "a-",
            "/",
            "a/",
            "x.");

    private final Random toeval;
    private final List<String> teksten;

    private Dossiers(Random toeval, List<String> teksten) {
        this.toeval = toeval;
        this.teksten = teksten;
    }

    /** Dossiers with texts that a format could trip over. */
    static Arbitrary<Dossier> lastig() {
        return Arbitraries.randomValue(toeval -> new Dossiers(toeval, LASTIG).dossier());
    }

    /** Dossiers with these texts alone. */
    static Arbitrary<Dossier> met(List<String> teksten) {
        return Arbitraries.randomValue(toeval -> new Dossiers(toeval, teksten).dossier());
    }

    /** Texts that a format could trip over. */
    static Arbitrary<String> lastigeTeksten() {
        return Arbitraries.randomValue(toeval -> new Dossiers(toeval, LASTIG).tekst());
    }

    private Dossier dossier() {
        List<Gebeurtenis> rij = new ArrayList<>();
        int aantal = toeval.nextInt(7);
        for (int i = 0; i < aantal; i++) {
            rij.add(gebeurtenis());
        }
        School school = new School(woord(), soms(this::woord), soms(this::woord), soms(this::woord));
        return Dossier.van(woord(), soms(() -> school), soms(this::woord), rij);
    }

    private Gebeurtenis gebeurtenis() {
        Soort soort = een(List.of(Soort.values()));
        LocalDate op = BEGIN.plusDays(toeval.nextInt(4000));
        Gebeurtenis.Bouwer uit = Gebeurtenis.van(soort, op)
                .volgnummer(toeval.nextInt(12) - 3)
                .zaak(soort == Soort.ZAAK_GEOPEND ? woord() : soms(this::woord))
                .stap(soort == Soort.HANDELING_GEDAAN ? woord() : soms(this::woord))
                .id(soms(this::woord))
                .kader(soms(this::woord))
                .vastgelegdOp(soms(() -> op.plusDays(toeval.nextInt(30))))
                .door(new Actor(soms(this::woord), soms(this::woord), soms(this::woord), soms(this::woord)));
        for (Veld veld : Sleutels.eigen(soort)) {
            if (soort.verplicht().contains(veld) || toeval.nextBoolean()) {
                uit.met(veld, waarde(soort, veld));
            }
        }
        return uit.maak();
    }

    private Object waarde(Soort soort, Veld veld) {
        Optional<List<String>> gesloten = Sleutels.woorden(soort, veld);
        if (gesloten.isPresent()) {
            return een(gesloten.get());
        }
        return switch (veld) {
            case GROEP -> toeval.nextInt(9);
            case GEBOORTEDATUM -> BEGIN;
            case KOMT_VOORT_UIT -> List.of();
            default ->
                switch (veld.type()) {
                    case ID -> woord();
                    case IDS -> List.of(woord(), woord()).subList(0, toeval.nextInt(3));
                    case TEKST -> tekst();
                    case TEKSTEN -> List.of(tekst(), tekst()).subList(0, toeval.nextInt(3));
                    case DATUM -> BEGIN.plusDays(toeval.nextInt(9000));
                    case GETAL -> toeval.nextInt();
                    case JANEE -> toeval.nextBoolean();
                };
        };
    }

    private String tekst() {
        if (teksten != LASTIG || toeval.nextBoolean()) {
            return een(teksten);
        }
        StringBuilder uit = new StringBuilder();
        int lengte = toeval.nextInt(10);
        for (int i = 0; i < lengte; i++) {
            uit.append(toeval.nextInt(4) == 0 ? (char) toeval.nextInt(0x10000) : (char) (' ' + toeval.nextInt(95)));
        }
        return uit.toString();
    }

    private String woord() {
        String tekst = tekst();
        return tekst.isBlank() ? "woord" : tekst;
    }

    private <T> T een(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }

    private <T> @Nullable T soms(Supplier<T> waarde) {
        return toeval.nextInt(3) == 0 ? waarde.get() : null;
    }
}
