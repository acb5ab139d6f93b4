package nl.passend.kaders.twaalf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.kaders.internal.boom.Boomlezer;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.boom.Vak;

/**
 * One question about one of the twelve dossiers, with what two readers answer and what was decided.
 *
 * @param dossier name of the case file
 * @param op the day, when it is not the file's own
 * @param zaak the zaak; empty for the dossier's own
 * @param soort {@code stap}, {@code regel}, {@code termijn}, {@code houder}, {@code plaats} or {@code signaal}
 * @param wat id of what is asked
 * @param regel id of the line, when one line of a step is asked
 * @param streng answer of a strict policy officer
 * @param begeleider answer of an intern begeleider
 * @param besloten what was decided
 */
record Vraag(
        String dossier,
        Optional<LocalDate> op,
        String zaak,
        String soort,
        String wat,
        String regel,
        String streng,
        String begeleider,
        String besloten) {
    private static final List<String> SOORTEN = List.of("stap", "termijn", "houder", "plaats", "signaal");
    private static final String BESTAND = "/twaalf/verwacht.yaml";

    boolean lezersVerschillen() {
        return !streng.equals(begeleider);
    }

    @Override
    public String toString() {
        return dossier.substring(0, 2) + " " + (zaak.isEmpty() ? "" : zaak + ": ") + (regel.isEmpty() ? wat : regel)
                + op.map(dag -> " op " + dag).orElse("") + " = " + besloten;
    }

    static List<Vraag> alle() {
        Meldingen meldingen = new Meldingen();
        Knoop boom = Boomlezer.lees(inhoud(), BESTAND, meldingen).orElseThrow();
        Vak vak = new Vak((Knoop.Tabel) boom, BESTAND, "", meldingen);
        List<Vraag> vragen = new ArrayList<>();
        List<Knoop> delen = vak.delen("vragen");
        for (int i = 0; i < delen.size(); i++) {
            vak.als(delen.get(i), "vragen", i).ifPresent(deel -> vragen.add(een(deel)));
        }
        vak.klaar();
        meldingen.weigerInvoer();
        return vragen;
    }

    private static Vraag een(Vak vak) {
        String soort = SOORTEN.stream().filter(vak::heeft).findFirst().orElseThrow();
        String regel = vak.tekst("regel").orElse("");
        vak.moet("waarom");
        Vraag vraag = new Vraag(
                vak.moet("dossier"),
                vak.tekst("op").map(LocalDate::parse),
                vak.tekst("zaak").orElse(""),
                regel.isEmpty() ? soort : "regel",
                vak.moet(soort),
                regel,
                vak.moet("streng"),
                vak.moet("begeleider"),
                vak.moet("besloten"));
        vak.klaar();
        return vraag;
    }

    private static byte[] inhoud() {
        try (InputStream in = Vraag.class.getResourceAsStream(BESTAND)) {
            return in.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
