package nl.passend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.adapters.oso.OsoLezer;
import nl.passend.adapters.oso.Overtreding;
import nl.passend.adapters.oso.SwvDossier;
import nl.passend.adapters.oso.SwvMaker;
import nl.passend.adapters.oso.SwvProfiel;
import nl.passend.adapters.oso.SwvSchrijver;
import nl.passend.adapters.oso.Swvfeiten;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.Gelezen;

/** Writes an aanvraag SWV-dossier from a case file and the facts beside it, or again from an OSO dossier. */
final class OsoMaak implements Opdracht {
    private final Omgeving omgeving;

    OsoMaak(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "oso maak";
    }

    @Override
    public List<String> namen() {
        return List.of("DOSSIER");
    }

    @Override
    public Set<String> opties() {
        return Set.of("--profiel", "--feiten", "--datum", "-o");
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of();
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        Path bron = Path.of(regel.rest(0));
        SwvProfiel profiel = profiel(regel, teksten);
        Optional<Path> uit = regel.een("-o", teksten).map(Path::of);
        boolean xml = isXml(bron);
        SwvDossier dossier =
                xml ? Invoer.open(bron, SwvDossier::lees) : uitGebeurtenissen(regel, bron, profiel, teksten);
        if (dossier.profiel() != profiel) {
            throw new Gebruiksfout(teksten.zin("oso.profiel", dossier.profiel()));
        }
        List<Overtreding> overtredingen = dossier.toets().overtredingen();
        if (!overtredingen.isEmpty()) {
            omgeving.fout().println(teksten.zin("oso.nietgemaakt", overtredingen.size()));
            overtredingen.forEach(overtreding ->
                    omgeving.fout().println("  - " + overtreding.regel() + ": " + overtreding.tekst(teksten.taal())));
            return Uitgang.INVOER;
        }
        uit.ifPresent(bestand -> schrijf(dossier, bron, bestand, xml));
        omgeving.uit()
                .println(uit.map(bestand -> teksten.zin("oso.gemaakt", bestand))
                        .orElseGet(() -> teksten.zin("oso.kan")));
        return Uitgang.GOED;
    }

    private static SwvProfiel profiel(Opdrachtregel regel, Teksten teksten) {
        List<String> namen = List.of("POSWV", "VOSWV");
        String naam = regel.een("--profiel", teksten).orElse("POSWV");
        if (!namen.contains(naam)) {
            throw new Gebruiksfout(teksten.zin("fout.keuze", "--profiel", Nabij.namen(naam, namen)));
        }
        return SwvProfiel.valueOf(naam);
    }

    private static boolean isXml(Path bron) {
        return Invoer.open(bron, (in, naam) -> new OsoLezer().herkent(in.readNBytes(64)));
    }

    private SwvDossier uitGebeurtenissen(Opdrachtregel regel, Path bron, SwvProfiel profiel, Teksten teksten) {
        Gelezen gelezen = new Invoer(omgeving.lezers().get()).lees(bron);
        Swvfeiten feiten = regel.een("--feiten", teksten)
                .map(bestand -> Invoer.open(Path.of(bestand), Feitenbestand::lees))
                .orElse(Swvfeiten.GEEN);
        LocalDate datum = Vraag.dag(regel, "--datum", teksten).orElseGet(omgeving.vandaag());
        SwvMaker.Gemaakt gemaakt = SwvMaker.maak(gelezen.dossier(), feiten, profiel, datum);
        if (!gemaakt.nietGebruikt().isEmpty()) {
            List<String> soorten = gemaakt.nietGebruikt().stream()
                    .map(soort -> teksten.woord("soort.", soort))
                    .toList();
            omgeving.uit().println(teksten.zin("oso.nietgebruikt", String.join(", ", soorten)));
        }
        return gemaakt.dossier();
    }

    /** A new file beside the old one first, so that what was there is not lost when writing fails. */
    private static void schrijf(SwvDossier dossier, Path bron, Path uit, boolean xml) {
        Path nieuw = uit.resolveSibling(uit.getFileName() + ".nieuw");
        try {
            try (var stroom = Files.newOutputStream(nieuw)) {
                new SwvSchrijver()
                        .schrijf(dossier, xml ? () -> Files.newInputStream(bron) : SwvSchrijver.Bron.GEEN, stroom);
            }
            Files.move(nieuw, uit, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fout) {
            throw new InvoerException(
                    Foutcode.BESTAND_ONLEESBAAR,
                    new Plaats(String.valueOf(uit.getFileName()), 0, 0, ""),
                    fout.getClass().getSimpleName());
        }
    }
}
