package nl.passend.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.passend.adapters.oso.OsoToetser;
import nl.passend.adapters.oso.Toetsuitslag;
import nl.passend.core.fout.InvoerException;

/** Holds OSO dossiers against the national format: structure, code lists, rules by their number. */
final class OsoToets implements Opdracht {
    private final Omgeving omgeving;

    OsoToets(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "oso toets";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND...");
    }

    @Override
    public Set<String> opties() {
        return Set.of();
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of("--json");
    }

    /** A file that is not there does not keep the others from being judged. */
    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        OsoToetser toetser = new OsoToetser();
        int uitgang = Uitgang.GOED;
        for (String bestand : regel.rest()) {
            try {
                Toetsuitslag uitslag = Invoer.open(Path.of(bestand), toetser::toets);
                if (regel.heeft("--json")) {
                    Overtredingenjson.schrijf(omgeving.uit(), bestand, uitslag, teksten);
                } else {
                    Uitslagtekst.schrijf(new Papier(omgeving.uit(), omgeving.kleur()), bestand, uitslag, teksten);
                }
                uitgang = Math.max(uitgang, uitslag.geldig() ? Uitgang.GOED : Uitgang.ACTIE);
            } catch (InvoerException fout) {
                fout.meldingen().forEach(melding -> omgeving.fout().println(melding.tekst(teksten.taal())));
                uitgang = Uitgang.INVOER;
            }
        }
        return uitgang;
    }
}
