package nl.passend.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.cli.Geval.Dagreden;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.port.Gelezen;
import nl.passend.core.tijd.Schoolkalender;

/** A question about a dossier: the file, the kaders, the day. */
final class Vraag {
    /** Options of every question about a dossier. */
    static final Set<String> OPTIES = Set.of("--kader", "--kalender", "--peildatum");

    private final Opdrachtregel regel;
    private final Omgeving omgeving;
    private final Teksten teksten;
    private final Kaderkast kast;
    private final Optional<LocalDate> gevraagd;
    private final Schoolkalender kalender;
    /** By the kaders that were chosen: many files share one. */
    private final Map<List<String>, Beoordelaar> beoordelaars = new HashMap<>();

    Vraag(Opdrachtregel regel, Omgeving omgeving, Teksten teksten) {
        this.regel = regel;
        this.omgeving = omgeving;
        this.teksten = teksten;
        this.gevraagd = dag();
        this.kalender = Kalenders.lees(regel.alle("--kalender"));
        this.kast = new Kaderkast(omgeving.bronnen().get());
    }

    /** The file under the kaders that are asked. */
    Geval geval() {
        List<String> gekozen = regel.alle("--kader");
        kast.voorlaad(gekozen, teksten);
        return geval(lees(), gekozen);
    }

    /** The same file under chosen kaders. */
    Geval geval(Gelezen gelezen, List<String> gekozen) {
        LocalDate dag = gevraagd.or(gelezen::eigenDatum).orElseGet(omgeving.vandaag());
        Dagreden reden = gevraagd.isPresent()
                ? Dagreden.GEVRAAGD
                : gelezen.eigenDatum().isPresent() ? Dagreden.BESTAND : Dagreden.VANDAAG;
        return geval(gelezen, gekozen, dag, reden);
    }

    private Geval geval(Gelezen gelezen, List<String> gekozen, LocalDate dag, Dagreden reden) {
        Kaderkeus keus = Kaderkeus.van(kast, gekozen, gelezen.dossier());
        weigerTweeRegios(keus);
        kast.weigerOnjuist(keus);
        Beoordelaar beoordelaar = beoordelaars.computeIfAbsent(
                keus.ids(), nieuw -> Beoordelaar.van(keus.versies()).met(kalender));
        return new Geval(gelezen, keus, kast.ids(), dag, reden, beoordelaar);
    }

    /** One of many files: on the day that was asked for all, else today, whatever day the file carries. */
    Geval vandaag(Path bestand) {
        Dagreden reden = gevraagd.isPresent() ? Dagreden.GEVRAAGD : Dagreden.VANDAAG;
        return geval(lees(bestand), regel.alle("--kader"), peildag(), reden);
    }

    /** The day that was asked, else today. */
    LocalDate peildag() {
        return gevraagd.orElseGet(omgeving.vandaag());
    }

    /** Reads the file. */
    Gelezen lees() {
        return lees(pad());
    }

    /** The file or folder that was asked. */
    Path pad() {
        try {
            return Path.of(regel.rest(0));
        } catch (InvalidPathException geenPad) {
            throw new InvoerException(Foutcode.BESTAND_ONTBREEKT, Plaats.ONBEKEND);
        }
    }

    private Gelezen lees(Path bestand) {
        return new Invoer(omgeving.lezers().get()).lees(bestand);
    }

    /** A pupil falls under one samenwerkingsverband at a time. */
    private void weigerTweeRegios(Kaderkeus keus) {
        List<String> regios = keus.versies().stream()
                .filter(kader -> kader.laag() == Laag.SAMENWERKINGSVERBAND)
                .map(Kader::id)
                .distinct()
                .toList();
        if (regios.size() > 1) {
            throw new Gebruiksfout(teksten.zin("fout.regios", teksten.som(regios)));
        }
    }

    private Optional<LocalDate> dag() {
        return dag(regel, "--peildatum", teksten);
    }

    /** The day of an option. */
    static Optional<LocalDate> dag(Opdrachtregel regel, String optie, Teksten teksten) {
        try {
            return regel.een(optie, teksten).map(LocalDate::parse);
        } catch (DateTimeParseException geenDag) {
            throw new Gebruiksfout(teksten.zin("fout.dag", optie));
        }
    }
}
