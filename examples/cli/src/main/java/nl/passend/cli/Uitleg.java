package nl.passend.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.kader.Elementen.Recht;
import nl.passend.core.kader.Stap;
import nl.passend.core.regel.Waarde;

/** Why a step may be taken or not, line by line, and the shortest way to yes. */
final class Uitleg implements Opdracht {
    private final Omgeving omgeving;

    Uitleg(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "uitleg";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND", "STAP");
    }

    @Override
    public Set<String> opties() {
        Set<String> uit = new TreeSet<>(Vraag.OPTIES);
        uit.add("--zaak");
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
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        papier.regel(0, new Kopdeel(geval, beoordeling, teksten).eerste());
        schrijf(papier, teksten, gekozen.zaak(), gekozen.stap());
        return Uitgang.GOED;
    }

    private static void schrijf(Papier papier, Teksten teksten, Zaakoordeel zaak, Stapoordeel stap) {
        Zinnen zinnen = new Zinnen(zaak.regels(), teksten);
        papier.kop(zinnen.stap(stap.keuze()));
        papier.regel(1, teksten.zin("uitleg." + stap.status().name()));
        papier.regel(
                1,
                teksten.zin("stap.wie", zinnen.wie(stap.keuze()))
                        + zinnen.bron(stap.keuze().stap().bron())
                        + zinnen.id(stap.keuze()));
        if (!zaak.zaak().isEmpty()) {
            papier.regel(1, zinnen.zaak(zaak));
        }
        stap.keuze().keten().stream()
                .flatMap(deel -> deel.letOp().stream())
                .forEach(tekst -> papier.regel(1, teksten.zin("uitleg.letop", tekst)));
        Bewijsregels bewijs = new Bewijsregels(papier, teksten, zaak, zinnen);
        lijst(papier, bewijs, teksten.zin("uitleg.vereist"), stap.vereist());
        lijst(papier, bewijs, teksten.zin("uitleg.verwacht"), stap.verwacht());
        lijst(papier, bewijs, teksten.zin("uitleg.plicht"), stap.plicht());
        new Wegdeel(papier, teksten).schrijf(zaak, stap);
        rechten(papier, teksten, zaak, zinnen, stap);
    }

    private static void lijst(Papier papier, Bewijsregels bewijs, String kop, List<Bevinding> bevindingen) {
        if (!bevindingen.isEmpty()) {
            papier.kop(kop);
            for (Waarde waarde : List.of(Waarde.NIET_VOLDAAN, Waarde.NIET_TE_ZEGGEN, Waarde.VOLDAAN)) {
                bevindingen.stream()
                        .filter(bevinding -> bevinding.waarde() == waarde)
                        .forEach(bewijs::schrijf);
            }
        }
    }

    private static void rechten(Papier papier, Teksten teksten, Zaakoordeel zaak, Zinnen zinnen, Stapoordeel stap) {
        List<Recht> rechten = zaak.regels().rechten().stream()
                .filter(recht -> recht.bij().stream().anyMatch(bij -> hoortBij(zaak, stap, bij)))
                .toList();
        if (!rechten.isEmpty()) {
            papier.kop(teksten.zin("uitleg.rechten"));
            for (Recht recht : rechten) {
                papier.punt(
                        1,
                        teksten.zin(
                                        "uitleg.recht",
                                        recht.naam(),
                                        recht.inhoud(),
                                        zaak.regels().naamVan(recht.waar()))
                                + zinnen.bron(recht.bron()));
            }
        }
    }

    private static boolean hoortBij(Zaakoordeel zaak, Stapoordeel stap, String bij) {
        Optional<String> id = zaak.regels().stap(bij).map(Stap::id);
        return stap.keuze().keten().stream()
                .anyMatch(deel -> id.filter(deel.id()::equals).isPresent());
    }
}
