package nl.passend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Regelset;

/** Says an event in words: its kind, its subject and how it ended. No names of people and no free text. */
final class Gebeurteniszin {
    private final Regelset regels;
    private final Teksten teksten;
    private final Optional<School> eigen;

    Gebeurteniszin(Regelset regels, Teksten teksten, Optional<School> eigen) {
        this.regels = regels;
        this.teksten = teksten;
        this.eigen = eigen;
    }

    /** The event without its day. */
    String zin(Gebeurtenis gebeurtenis) {
        List<String> delen = new ArrayList<>();
        onderwerp(gebeurtenis).ifPresent(delen::add);
        gebeurtenis.tekst(Veld.SCHOOL).ifPresent(school -> delen.add(school(school)));
        gebeurtenis.tekst(Veld.SCHOOLSOORT).ifPresent(soort -> delen.add(teksten.woord("schoolsoort.", soort)));
        gebeurtenis.getal(Veld.GROEP).ifPresent(groep -> delen.add(teksten.zin("plaats.groep", groep)));
        gebeurtenis.uitkomst().ifPresent(uitkomst -> delen.add(uitkomst(gebeurtenis, uitkomst)));
        String soort = teksten.woord("soort.", gebeurtenis.soortcode());
        return delen.isEmpty() ? soort : soort + ": " + String.join(", ", delen);
    }

    /** The event with its day. */
    String metDag(Gebeurtenis gebeurtenis) {
        return teksten.zin("gebeurtenis.opdag", zin(gebeurtenis), teksten.datum(gebeurtenis.op()));
    }

    private Optional<String> onderwerp(Gebeurtenis gebeurtenis) {
        Optional<String> onderwerp = gebeurtenis.is(Soort.AKKOORD)
                ? gebeurtenis
                        .tekst(Veld.AARD)
                        .map(aard -> teksten.woord("aard.", aard)
                                + gebeurtenis
                                        .onderwerp()
                                        .map(wat -> " " + naam(wat))
                                        .orElse(""))
                : gebeurtenis.onderwerp().map(this::naam);
        return onderwerp.filter(woord -> !woord.isBlank());
    }

    private String naam(String id) {
        return regels.kanoniek(id).map(regels::naamVan).orElse(regels.naamVan(id));
    }

    private String school(String school) {
        return eigen.filter(deze -> deze.heet(school)).map(School::naam).orElse(school);
    }

    private String uitkomst(Gebeurtenis gebeurtenis, String uitkomst) {
        String onderwerp = gebeurtenis.onderwerp().orElse("");
        Stream<Keuze> overleg = regels.overleg(onderwerp).stream().flatMap(een -> een.uitkomsten().stream());
        Stream<Keuze> oordeel = regels.oordeel(onderwerp).stream().flatMap(een -> een.antwoorden().stream());
        return Stream.concat(overleg, oordeel)
                .filter(keuze -> keuze.id().equals(uitkomst) && !keuze.naam().equals(uitkomst))
                .findFirst()
                .map(Keuze::naam)
                .orElse(teksten.woord("uitkomst.", uitkomst));
    }
}
