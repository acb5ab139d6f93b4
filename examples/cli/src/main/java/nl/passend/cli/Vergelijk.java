package nl.passend.cli;

import java.util.List;
import java.util.Set;
import nl.passend.core.port.Gelezen;

/** One dossier under two kaders, side by side. */
final class Vergelijk implements Opdracht {
    private final Omgeving omgeving;

    Vergelijk(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "vergelijk";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND");
    }

    @Override
    public Set<String> opties() {
        return Vraag.OPTIES;
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of();
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        List<String> kaders = regel.alle("--kader");
        if (kaders.size() != 2) {
            throw new Gebruiksfout(teksten.zin("fout.twee-kaders"));
        }
        Vraag vraag = new Vraag(regel, omgeving, teksten);
        Gelezen gelezen = vraag.lees();
        Kant links = new Kant(vraag.geval(gelezen, kaders.subList(0, 1)), teksten);
        Kant rechts = new Kant(vraag.geval(gelezen, kaders.subList(1, 2)), teksten);
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        Kolommen kolommen = new Kolommen(omgeving.uit());
        papier.regel(0, teksten.zin("vergelijk.kop", gelezen.dossier().leerling()));
        papier.letterlijk("");
        kolommen.schrijf(links::kop, rechts::kop);
        for (Kant.Deel deel : Kant.Deel.values()) {
            papier.kop(teksten.zin("vergelijk." + deel.name()));
            kolommen.schrijf(blad -> links.schrijf(deel, blad), blad -> rechts.schrijf(deel, blad));
        }
        return Uitgang.GOED;
    }
}
