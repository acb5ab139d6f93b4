package nl.passend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.fout.KaderException;
import nl.passend.core.kader.Kader;
import nl.passend.core.regel.Beleidskast;
import nl.passend.kaders.toets.Aantekening;
import nl.passend.kaders.toets.Kadertoets;
import nl.passend.kaders.toets.Toetsuitslag;

/** Checks a kader of the user's own together with the law and what else it lies under. */
final class Toets implements Opdracht {
    private final Omgeving omgeving;

    Toets(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "toets";
    }

    @Override
    public List<String> namen() {
        return List.of("KADER");
    }

    @Override
    public Set<String> opties() {
        return Set.of();
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of("--json", "--streng");
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        Toetsverslag verslag = verslag(regel.rest(0));
        if (regel.heeft("--json")) {
            Jsontoets.schrijf(omgeving.uit(), verslag, teksten.taal());
        } else {
            new Toetsdeel(new Papier(omgeving.uit(), omgeving.kleur()), teksten).schrijf(verslag);
        }
        if (!verslag.inOrde()) {
            return Uitgang.INVOER;
        }
        return regel.heeft("--streng") && !verslag.aantekeningen().isEmpty() ? Uitgang.ACTIE : Uitgang.GOED;
    }

    /** What is wrong in a text is what was asked for; that there is no text is an error like any other. */
    private Toetsverslag verslag(String woord) {
        Kaderkast kast = new Kaderkast(omgeving.bronnen().get());
        try {
            List<String> eigen = kast.gekozen(woord);
            return verslag(Kaderkeus.van(kast, List.of(woord), Optional.empty()), eigen);
        } catch (KaderException fout) {
            if (fout.meldingen().get(0).plaats().regel() == 0) {
                throw fout;
            }
            return new Toetsverslag(List.of(), List.of(), fout.meldingen(), List.of());
        }
    }

    private static Toetsverslag verslag(Kaderkeus keus, List<String> eigen) {
        List<Kader> getoetst = new ArrayList<>();
        List<Kader> hoger = new ArrayList<>();
        for (Kader kader : keus.versies()) {
            (eigen.contains(kader.id()) ? getoetst : hoger).add(kader);
        }
        Beleidskast beleid = Beleidskast.standaard();
        Toetsuitslag uitslag = Kadertoets.toets(keus.versies(), beleid);
        List<Aantekening> nieuw = new ArrayList<>(uitslag.aantekeningen());
        if (!hoger.isEmpty()) {
            nieuw.removeAll(Kadertoets.toets(hoger, beleid).aantekeningen());
        }
        List<String> samenMet = hoger.stream().map(Kader::id).distinct().toList();
        return new Toetsverslag(getoetst, samenMet, uitslag.fouten(), nieuw);
    }
}
