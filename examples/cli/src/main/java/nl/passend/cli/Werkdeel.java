package nl.passend.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.passend.core.werkvoorraad.Werkregel;
import nl.passend.core.werkvoorraad.Werkregel.Stand;

/** The work list for people: what is late, what comes, what has no day. */
final class Werkdeel {
    private final Papier papier;
    private final Teksten teksten;

    Werkdeel(Papier papier, Teksten teksten) {
        this.papier = papier;
        this.teksten = teksten;
    }

    void schrijf(LocalDate dag, int dossiers, List<Werkregel> werk) {
        papier.regel(0, teksten.zin("werk.kop", teksten.datum(dag), dossiers));
        deel("werk.telaat", werk, EnumSet.of(Stand.VERSTREKEN));
        deel("werk.komt", werk, EnumSet.of(Stand.LOOPT));
        deel("werk.zonderdag", werk, EnumSet.of(Stand.ZONDER_TERMIJN, Stand.STILGEZET, Stand.NIET_TE_ZEGGEN));
        if (werk.isEmpty()) {
            papier.regel(0, teksten.zin("werk.niets"));
        }
    }

    private void deel(String kop, List<Werkregel> werk, Set<Stand> standen) {
        List<Werkregel> hier =
                werk.stream().filter(regel -> standen.contains(regel.stand())).toList();
        if (!hier.isEmpty()) {
            papier.kop(teksten.zin(kop));
            hier.forEach(regel -> papier.punt(1, regel(regel)));
        }
    }

    private String regel(Werkregel regel) {
        List<String> delen = new ArrayList<>();
        regel.uiterlijk().ifPresent(dag -> delen.add(teksten.datum(dag) + ","));
        String zaak = regel.zaak().isEmpty() ? "" : teksten.zin("werk.zaak", regel.zaak());
        delen.add(regel.leerling() + zaak + ":");
        delen.add(regel.wat() + ".");
        if (regel.stand() == Stand.STILGEZET || regel.stand() == Stand.NIET_TE_ZEGGEN) {
            delen.add(teksten.zin("werk." + regel.stand().name()));
        }
        if (!regel.wie().isEmpty()) {
            delen.add(teksten.zin("termijn.wie", teksten.keuze(regel.wie())));
        }
        if (regel.stand() == Stand.VERSTREKEN || regel.stand() == Stand.LOOPT) {
            regel.gevolg().ifPresent(gevolg -> delen.add(teksten.zin("termijn.gevolg", gevolg)));
        }
        regel.hardheid()
                .filter(hard -> !teksten.ouders())
                .ifPresent(hard -> delen.add(teksten.zin("hardheid." + hard.name())));
        return String.join(" ", delen) + Zinnen.bron(regel.bron(), teksten);
    }
}
