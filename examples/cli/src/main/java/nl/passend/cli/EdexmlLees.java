package nl.passend.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.passend.adapters.oso.Edexml;
import nl.passend.adapters.oso.EdexmlLezer;

/** What an export of a pupil administration holds: pupils by jaargroep, what is not taken over, what is not right. */
final class EdexmlLees implements Opdracht {
    private final Omgeving omgeving;

    EdexmlLees(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "edexml lees";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND");
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
        Edexml edexml = Invoer.open(Path.of(regel.rest(0)), new EdexmlLezer()::lees);
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        papier.regel(
                0,
                teksten.zin(
                        "edexml.gelezen",
                        regel.rest(0),
                        edexml.uitslag().formaat(),
                        edexml.dossiers().size()));
        papier.kop(teksten.zin("edexml.kop.leerlingen"));
        edexml.perJaargroep()
                .forEach((groep, aantal) -> papier.punt(
                        1,
                        groep.isEmpty()
                                ? teksten.zin("edexml.zonder", aantal)
                                : teksten.zin("edexml.groep", groep, aantal)));
        papier.kop(teksten.zin("edexml.kop.rest"));
        edexml.nietOvergenomen().forEach(deel -> papier.punt(1, teksten.zin("edexml.rest", deel.pad(), deel.aantal())));
        papier.letterlijk("");
        Uitslagtekst.schrijf(papier, regel.rest(0), edexml.uitslag(), teksten);
        return edexml.uitslag().geldig() ? Uitgang.GOED : Uitgang.ACTIE;
    }
}
