package nl.passend.cli;

import java.util.List;
import java.util.Set;
import nl.passend.core.kader.Kader;

/** The kaders that there are: id, organisation, versions, days; and of one that is asked what it holds schools to and what it tells. */
final class Kaders implements Opdracht {
    private final Omgeving omgeving;

    Kaders(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "kaders";
    }

    @Override
    public List<String> namen() {
        return List.of();
    }

    @Override
    public Set<String> opties() {
        return Set.of("--kader");
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of();
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        Kaderkast kast = new Kaderkast(omgeving.bronnen().get());
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        List<String> gevraagd = regel.alle("--kader");
        if (!gevraagd.isEmpty()) {
            gevraagd.forEach(id -> new Naslag(papier, teksten).schrijf(kast.versies(id)));
            return Uitgang.GOED;
        }
        papier.regel(0, teksten.zin("kaders.kop"));
        for (String id : kast.ids()) {
            List<Kader> versies = kast.versies(id);
            papier.kop(id);
            Kader laatste = versies.stream()
                    .filter(kader -> kader.wijzigt().isEmpty())
                    .reduce((vroeger, later) -> later)
                    .orElse(versies.get(0));
            String organisatie = laatste.organisatie()
                    .map(naam -> teksten.zin(
                            "kaders.organisatie",
                            naam,
                            laatste.code().map(code -> " (" + code + ")").orElse("")))
                    .orElse("");
            papier.regel(1, laatste.naam() + "." + organisatie);
            laatste.onder().ifPresent(onder -> papier.regel(1, teksten.zin("kaders.onder", onder)));
            versies.forEach(versie -> papier.punt(1, versie(versie, teksten)));
        }
        return Uitgang.GOED;
    }

    static String versie(Kader kader, Teksten teksten) {
        String tot = kader.tot()
                .map(dag -> teksten.zin("kaders.tot", teksten.datum(dag)))
                .orElse(teksten.zin("kaders.open"));
        String wijzigt = kader.wijzigt()
                .map(basis -> teksten.zin("kaders.wijzigt", basis))
                .orElse("");
        return teksten.zin("kaders.versie", kader.volledigId(), kader.versie(), teksten.datum(kader.van()), tot)
                + wijzigt
                + (kader.teBevestigen() ? teksten.zin("kaders.aanname") : "");
    }
}
