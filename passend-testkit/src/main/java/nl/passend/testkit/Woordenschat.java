package nl.passend.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Vorm;

/** The words of a stack of kaders, from which the generators choose. */
final class Woordenschat {
    final Regelset regels;
    final List<Stapkeuze> keuzes;
    final List<Elementen.Rol> rollen;
    final List<Document> documenten;
    final List<Overleg> overleggen;
    final List<Elementen.Oordeel> oordelen;
    final List<String> vormen;
    final List<String> trajecten;
    final List<String> termijnen;
    final List<String> rechten;
    final List<String> stappen;
    final List<String> bespreekbaar;

    Woordenschat(Regelset regels) {
        this.regels = regels;
        this.keuzes = regels.keuzes();
        this.rollen = alle(Kader::rollen);
        this.documenten = alle(Kader::documenten);
        this.overleggen = alle(Kader::overleggen);
        this.oordelen = alle(Kader::oordelen);
        this.vormen = alle(Kader::vormen).stream()
                .flatMap(Woordenschat::metSoorten)
                .distinct()
                .toList();
        this.trajecten = ids(regels.trajecten());
        this.termijnen = ids(regels.termijnen());
        this.rechten = ids(regels.rechten());
        this.stappen =
                keuzes.stream().map(keuze -> keuze.stap().id()).distinct().toList();
        List<String> over = new ArrayList<>(vormen);
        over.addAll(trajecten);
        over.addAll(rechten);
        documenten.forEach(document -> over.add(document.id()));
        this.bespreekbaar = List.copyOf(over);
    }

    private static Stream<String> metSoorten(Vorm vorm) {
        String eigenaar = vorm.id().substring(0, vorm.id().indexOf(':') + 1);
        return Stream.concat(Stream.of(vorm.id()), vorm.soorten().stream().map(soort -> eigenaar + soort.id()));
    }

    private <T extends Element> List<T> alle(Function<Kader, List<T>> lijst) {
        return regels.kaders().stream()
                .flatMap(kader -> lijst.apply(kader).stream())
                .toList();
    }

    private static List<String> ids(List<? extends Element> elementen) {
        return elementen.stream().map(Element::id).distinct().toList();
    }

    /** Short ids of the parts of a document, as an event writes them; its own and those of the document that it fills. */
    List<String> delen(String document) {
        return documenten.stream()
                .filter(dit -> regels.isEenSoort(dit.id(), document))
                .flatMap(dit -> dit.delen().stream())
                .map(Document.Deel::id)
                .distinct()
                .toList();
    }

    /** Outcomes of a step, of a meeting, or answers of a judgement; empty when any will do. */
    List<String> uitkomsten(Stapkeuze keuze, String onderwerp) {
        return keuze.keten().stream()
                .map(stap -> stap.uitkomsten())
                .filter(lijst -> !lijst.isEmpty())
                .findFirst()
                .or(() -> regels.overleg(onderwerp).map(Overleg::uitkomsten))
                .or(() -> regels.oordeel(onderwerp).map(Elementen.Oordeel::antwoorden))
                .orElse(List.of())
                .stream()
                .map(Elementen.Keuze::id)
                .toList();
    }

    /** Professions that fit a role, its own or those of the role that it is a kind of. */
    List<String> disciplines(String rol) {
        return regels.rol(rol)
                .map(deze -> deze.disciplines().isEmpty()
                        ? deze.isEen()
                                .flatMap(regels::rol)
                                .map(Elementen.Rol::disciplines)
                                .orElse(List.of())
                        : deze.disciplines())
                .orElse(List.of());
    }
}
