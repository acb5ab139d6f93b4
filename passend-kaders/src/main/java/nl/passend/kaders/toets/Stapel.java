package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Vorm;

/** The elements that hold in a stack on a day, by kind and full id, each with the version that declares it; highest layer first. */
final class Stapel {
    final Regelset regels;
    final Voortbrengers voortbrengers;
    final List<Kader> kaders;
    final Map<String, Elementen.Trede> treden;
    final Map<String, Elementen.Rol> rollen;
    final Map<String, Document> documenten;
    final Map<String, Vorm> vormen;
    final Map<String, Overleg> overleggen;
    final Map<String, Elementen.Oordeel> oordelen;
    final Map<String, Elementen.Traject> trajecten;
    final Map<String, Stap> stappen;
    final Map<String, Termijn> termijnen;
    final Map<String, Elementen.Recht> rechten;
    final Map<String, Elementen.Norm> normen;
    final Map<String, Elementen.Middel> middelen;
    final Map<String, Elementen.Informatie> informatie;
    private final List<Kader> versies;
    private final LocalDate peildatum;
    private final LocalDate aanvraag;
    private final Map<String, Laag> lagen = new HashMap<>();
    private final Map<String, Kader> herkomst = new HashMap<>();
    private final Map<Laag, Stapel> hogere = new EnumMap<>(Laag.class);

    private Stapel(List<Kader> versies, LocalDate peildatum, LocalDate aanvraag) {
        this.versies = versies;
        this.peildatum = peildatum;
        this.aanvraag = aanvraag;
        this.regels = Regelset.van(versies, peildatum, aanvraag);
        this.voortbrengers = new Voortbrengers(regels);
        this.kaders = Regelset.inKracht(versies, peildatum, aanvraag).stream()
                .sorted(Comparator.comparing(Kader::laag).thenComparing(Kader::van))
                .toList();
        kaders.forEach(kader -> lagen.put(kader.id(), kader.laag()));
        this.treden = leg(Kader::treden);
        this.rollen = leg(Kader::rollen);
        this.documenten = leg(Kader::documenten);
        this.vormen = leg(Kader::vormen);
        this.overleggen = leg(Kader::overleggen);
        this.oordelen = leg(Kader::oordelen);
        this.trajecten = leg(Kader::trajecten);
        this.stappen = leg(Kader::stappen);
        this.termijnen = leg(Kader::termijnen);
        this.rechten = leg(Kader::rechten);
        this.normen = leg(Kader::normen);
        this.middelen = leg(Kader::middelen);
        this.informatie = leg(Kader::informatie);
    }

    static Stapel op(List<Kader> versies, LocalDate peildatum, LocalDate aanvraag) {
        return new Stapel(versies, peildatum, aanvraag);
    }

    private <T extends Element> Map<String, T> leg(Function<Kader, List<T>> lijst) {
        Map<String, T> uit = new LinkedHashMap<>();
        for (Kader kader : kaders) {
            for (T element : lijst.apply(kader)) {
                uit.put(element.id(), element);
                herkomst.put(element.id(), kader);
            }
        }
        return uit;
    }

    /** This stack without the layers below one. */
    Stapel totEnMet(Laag laag) {
        return hogere.computeIfAbsent(
                laag,
                weg -> new Stapel(
                        versies.stream()
                                .filter(kader -> kader.laag().compareTo(laag) <= 0)
                                .toList(),
                        peildatum,
                        aanvraag));
    }

    /** What held on another day, for a new request. */
    Stapel opDag(LocalDate dag) {
        return new Stapel(versies, dag, dag);
    }

    /** All elements that events can be about, highest layer first. */
    List<Element> elementen() {
        return Stream.<Map<String, ? extends Element>>of(
                        rollen, documenten, vormen, overleggen, oordelen, trajecten, stappen, termijnen, rechten)
                .flatMap(soort -> soort.values().stream())
                .sorted(Comparator.comparing(element -> laag(element.id()).orElse(Laag.SCHOOL)))
                .map(Element.class::cast)
                .toList();
    }

    /** The version that declares an element. */
    Optional<Kader> herkomst(String id) {
        return Optional.ofNullable(herkomst.get(id));
    }

    /** Layer of the owner of an id; empty when no kader of the stack owns it. */
    Optional<Laag> laag(String id) {
        return Optional.ofNullable(lagen.get(eigenaar(id)));
    }

    /** Whether the first id belongs to a layer above that of the second. */
    boolean hoger(String id, String dan) {
        Optional<Laag> deze = laag(id);
        Optional<Laag> andere = laag(dan);
        return deze.isPresent() && andere.isPresent() && deze.get().compareTo(andere.get()) < 0;
    }

    /** Whether an id may be used by an element: its own kader, or one of a layer above. */
    boolean zichtbaar(String id, String voor) {
        return eigenaar(id).equals(eigenaar(voor)) || hoger(id, voor);
    }

    /** Layers that have a text, highest first. */
    List<Laag> lagen() {
        return kaders.stream().map(Kader::laag).distinct().sorted().toList();
    }

    /** What a step tightens, directly and further up; nearest first. */
    List<Stap> boven(Stap stap) {
        List<Stap> uit = new ArrayList<>();
        Optional<Stap> zoek = stap.verscherpt().map(stappen::get);
        while (zoek.isPresent() && uit.size() < 8) {
            uit.add(zoek.get());
            zoek = zoek.get().verscherpt().map(stappen::get);
        }
        return uit;
    }

    static String eigenaar(String id) {
        int dubbelePunt = id.indexOf(':');
        return dubbelePunt < 0 ? "" : id.substring(0, dubbelePunt);
    }

    static String kort(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
