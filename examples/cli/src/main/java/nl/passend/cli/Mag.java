package nl.passend.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.dossier.Actor;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.opdracht.Antwoord.Geweigerd;
import nl.passend.core.opdracht.Antwoord.Toegestaan;
import nl.passend.core.opdracht.Opdrachten;
import nl.passend.kaders.CasusSchrijver;

/** May this be done? Prints the events to append to a case file, or the refusal with what is missing. */
final class Mag implements Opdracht {
    private static final String LIJST = "gebeurtenissen:\n";

    private final Omgeving omgeving;

    Mag(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "mag";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND", "STAP");
    }

    @Override
    public Set<String> opties() {
        Set<String> uit = new TreeSet<>(Vraag.OPTIES);
        uit.addAll(List.of("--door", "--rol", "--discipline", "--werkgever", "--zaak", "--veld"));
        return uit;
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of();
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        Geval geval = new Vraag(regel, omgeving, teksten).geval();
        Beoordeling beoordeling = geval.beoordeling();
        Stapkiezer.Gekozen gekozen = Stapkiezer.kies(beoordeling, regel.rest(1), regel.een("--zaak", teksten));
        Actor door = new Actor(
                een(regel, "--door", teksten).orElse(null),
                een(regel, "--rol", teksten).orElse(null),
                een(regel, "--discipline", teksten).orElse(null),
                een(regel, "--werkgever", teksten).orElse(null));
        nl.passend.core.opdracht.Opdracht opdracht = new nl.passend.core.opdracht.Opdracht(
                regel.rest(1), geval.dag(), door, gekozen.zaak().zaak(), Velden.lees(regel.alle("--veld"), teksten));
        Antwoord antwoord =
                new Opdrachten(geval.beoordelaar()).mag(geval.gelezen().dossier(), opdracht);
        return antwoord instanceof Toegestaan ja
                ? toegestaan(geval, gekozen, ja, teksten)
                : geweigerd(geval, beoordeling, gekozen, (Geweigerd) antwoord, teksten);
    }

    private static Optional<String> een(Opdrachtregel regel, String optie, Teksten teksten) {
        return regel.een(optie, teksten);
    }

    /** As YAML that fits at the end of a case file; everything that is no event is a remark. */
    private int toegestaan(Geval geval, Stapkiezer.Gekozen gekozen, Toegestaan ja, Teksten teksten) {
        Zinnen zinnen = new Zinnen(gekozen.zaak().regels(), teksten);
        omgeving.uit()
                .println("# " + teksten.zin("mag.ja", zinnen.stap(ja.stap().keuze()), teksten.datum(geval.dag())));
        String yaml = CasusSchrijver.yaml(geval.gelezen().dossier().metAlleen(ja.gebeurtenissen()));
        omgeving.uit().print(yaml.substring(yaml.indexOf(LIJST) + LIJST.length()));
        return Uitgang.GOED;
    }

    private int geweigerd(
            Geval geval, Beoordeling beoordeling, Stapkiezer.Gekozen gekozen, Geweigerd nee, Teksten teksten) {
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        Zinnen zinnen = new Zinnen(gekozen.zaak().regels(), teksten);
        papier.regel(0, new Kopdeel(geval, beoordeling, teksten).eerste());
        papier.kop(teksten.zin("mag.nee", zinnen.stap(nee.stap().keuze())));
        papier.regel(
                1,
                teksten.zin(
                        "reden." + nee.reden().name(),
                        zinnen.wie(nee.stap().keuze()),
                        teksten.keuze(rollen(nee.stap().keuze()))));
        Bewijsregels bewijs = new Bewijsregels(papier, teksten, gekozen.zaak(), zinnen);
        nee.open().forEach(bewijs::schrijf);
        papier.letterlijk("");
        papier.regel(0, teksten.zin("mag.uitleg", nee.stap().keuze().id()));
        return Uitgang.ACTIE;
    }

    /** Who may take a step, as written after {@code --rol}. */
    private static List<String> rollen(Stapkeuze keuze) {
        return Stream.concat(keuze.wie().stream(), keuze.keten().stream().flatMap(stap -> stap.mandaat().stream()))
                .map(id -> id.substring(id.indexOf(':') + 1))
                .distinct()
                .toList();
    }
}
