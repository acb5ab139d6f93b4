package nl.passend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.werkvoorraad.Werkregel;
import nl.passend.core.werkvoorraad.Werkvoorraad;

/** All dossiers of a folder: what is due, by whom, by when. A file that cannot be read costs the others nothing. */
final class Werklijst implements Opdracht {
    private final Omgeving omgeving;

    Werklijst(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "werkvoorraad";
    }

    @Override
    public List<String> namen() {
        return List.of("MAP");
    }

    @Override
    public Set<String> opties() {
        return Vraag.OPTIES;
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of("--json");
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        Vraag vraag = new Vraag(regel, omgeving, teksten);
        List<Path> bestanden = bestanden(vraag.pad());
        List<Beoordeling> gelukt = new ArrayList<>();
        List<Melding> mislukt = new ArrayList<>();
        for (Path bestand : bestanden) {
            try {
                Geval geval = vraag.vandaag(bestand);
                if (isBegonnen(geval)) {
                    gelukt.add(geval.beoordeling());
                }
            } catch (InvoerException fout) {
                mislukt.addAll(fout.meldingen());
            }
        }
        List<Werkregel> werk = Werkvoorraad.van(gelukt);
        if (regel.heeft("--json")) {
            Jsonwerk.schrijf(omgeving.uit(), vraag.peildag(), werk);
        } else {
            new Werkdeel(new Papier(omgeving.uit(), omgeving.kleur()), teksten)
                    .schrijf(vraag.peildag(), gelukt.size(), werk);
        }
        mislukt.forEach(melding -> omgeving.fout().println(melding.tekst(teksten.taal())));
        return mislukt.isEmpty() ? Uitgang.GOED : Uitgang.INVOER;
    }

    /** A dossier of which everything is yet to come gives no work; asking about it would be an error. */
    private static boolean isBegonnen(Geval geval) {
        Dossier dossier = geval.gelezen().dossier();
        return dossier.aantal() > 0 && !dossier.gebeurtenis(0).op().isAfter(geval.dag());
    }

    /** Files of the folder itself, by name; what begins with a dot is no dossier. */
    private static List<Path> bestanden(Path map) {
        Path naam = map.getFileName();
        Plaats plaats = new Plaats(naam == null ? map.toString() : naam.toString(), 0, 0, "");
        if (!Files.exists(map)) {
            throw new InvoerException(Foutcode.BESTAND_ONTBREEKT, plaats);
        }
        try (Stream<Path> inhoud = Files.isDirectory(map) ? Files.list(map) : Stream.of(map)) {
            return inhoud.filter(Files::isRegularFile)
                    .filter(bestand -> !String.valueOf(bestand.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException fout) {
            throw new InvoerException(
                    Foutcode.BESTAND_ONLEESBAAR, plaats, fout.getClass().getSimpleName());
        }
    }
}
