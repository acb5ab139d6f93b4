package nl.passend.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.passend.core.fout.Nabij;
import nl.passend.kaders.Schemas;

/** The JSON Schema of a case file, a kader, or the JSON of an answer. */
final class Schema implements Opdracht {
    private static final List<String> NAMEN =
            List.of("dossier", "kader", "kalender", "beoordeling", "werkvoorraad", "toets");

    private final Omgeving omgeving;

    Schema(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "schema";
    }

    @Override
    public List<String> namen() {
        return List.of(String.join("|", NAMEN));
    }

    @Override
    public Set<String> opties() {
        return Set.of();
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of();
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        String welk = regel.rest(0);
        String tekst = switch (welk) {
            case "dossier" -> Schemas.dossier();
            case "kader" -> Schemas.kader();
            case "beoordeling", "werkvoorraad", "toets" -> antwoord(welk);
            case "kalender" -> Schemas.kalender();
            default -> throw new Gebruiksfout(teksten.zin("fout.schema", welk, Nabij.namen(welk, NAMEN)));
        };
        omgeving.uit().print(tekst.endsWith("\n") ? tekst : tekst + "\n");
        return Uitgang.GOED;
    }

    private static String antwoord(String welk) {
        String naam = welk + ".schema.json";
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(naam), naam)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
