package nl.passend.scenarios;

import io.cucumber.java.nl.Dan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Vorm;
import nl.passend.scenarios.Verwachting.Kant;

/** What is expected to be told: elements that a kader carries for readers and that nothing computes with. */
public final class DanVertel {
    /** For Cucumber. */
    public DanVertel() {}

    @Dan("wordt verteld: {naam}")
    public void verteld(String naam) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu()
                    .verwacht(
                            Kant.WEL,
                            beeld -> elementen(beeld, naam).stream()
                                    .findFirst()
                                    .map(element -> Uitslag.van(true, element.naam())
                                            .over(Set.of(element.id()), List.of(element.bron())))
                                    .orElse(Uitslag.ontbreekt("element " + naam + " op deze dag")));
        }
    }

    @Dan("wordt niet verteld: {naam}")
    public void nietVerteld(String naam) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu()
                    .verwacht(
                            Kant.NIET,
                            beeld -> Uitslag.van(elementen(beeld, naam).isEmpty(), "het wordt verteld")
                                    .over(volledig(naam), List.of()));
        }
    }

    @Dan("wordt nu verteld: {naam}")
    public void nuVerteld(String naam) {
        nu(Kant.WEL, naam, true);
    }

    @Dan("wordt nu niet verteld: {naam}")
    public void nuNietVerteld(String naam) {
        nu(Kant.NIET, naam, false);
    }

    /** With what is going on in the dossier, and not only somewhere in the kader. */
    private static void nu(Kant kant, String naam, boolean wel) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu().verwacht(kant, beeld -> {
                List<Elementen.Informatie> verteld = beeld.beoordeling().informatie().stream()
                        .filter(een -> Namen.heet(een.id(), naam))
                        .toList();
                return Uitslag.van(wel != verteld.isEmpty(), wel ? "het wordt niet verteld" : "het wordt verteld")
                        .over(
                                volledig(naam),
                                verteld.stream().map(Elementen.Informatie::bron).toList());
            });
        }
    }

    @Dan("wordt bij {naam} gezegd: {tekst}")
    public void gezegd(String naam, String tekst) {
        gezegd(Kant.WEL, naam, tekst, true);
    }

    @Dan("wordt bij {naam} niet gezegd: {tekst}")
    public void nietGezegd(String naam, String tekst) {
        gezegd(Kant.NIET, naam, tekst, false);
    }

    @Dan("wordt bij de stap {naam} het recht {naam} verteld")
    public void recht(String stap, String recht) {
        recht(Kant.WEL, stap, recht, true);
    }

    @Dan("wordt bij de stap {naam} het recht {naam} niet verteld")
    public void geenRecht(String stap, String recht) {
        recht(Kant.NIET, stap, recht, false);
    }

    private static void recht(Kant kant, String stap, String naam, boolean wel) {
        if (Logboek.nu().kent(stap) && Logboek.nu().kent(naam)) {
            Logboek.nu().verwacht(kant, beeld -> {
                List<String> keten = beeld.zaak()
                        .stap(stap)
                        .map(oordeel -> oordeel.keuze().keten().stream()
                                .map(Element::id)
                                .toList())
                        .orElse(List.of());
                Optional<Elementen.Recht> recht = beeld.regels().rechten().stream()
                        .filter(een -> Namen.heet(een.id(), naam))
                        .findFirst();
                boolean verteld = recht.filter(een -> een.bij().stream().anyMatch(keten::contains))
                        .isPresent();
                Set<String> over = new LinkedHashSet<>(keten);
                over.addAll(volledig(naam));
                return Uitslag.van(wel == verteld, recht.map(Elementen.Recht::bij))
                        .over(over, recht.map(Elementen.Recht::bron).stream().toList());
            });
        }
    }

    private static void gezegd(Kant kant, String naam, String tekst, boolean wel) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu().verwacht(kant, beeld -> {
                List<Element> elementen = elementen(beeld, naam);
                String alles = elementen.stream()
                        .map(element -> tekst(beeld, element))
                        .toList()
                        .toString();
                return Uitslag.van(wel == alles.contains(tekst), alles)
                        .over(
                                volledig(naam),
                                elementen.stream().map(Element::bron).toList());
            });
        }
    }

    /** An id counts with and without its kader: coverage compares both. */
    private static Set<String> volledig(String naam) {
        return Set.of(naam);
    }

    /** Elements of this name in the texts of the day, the lowest layer first; of one that a later text replaces only the later. */
    private static List<Element> elementen(Beeld beeld, String naam) {
        List<Element> uit = new ArrayList<>();
        for (Kader kader : beeld.regels().kaders()) {
            List<List<? extends Element>> lijsten = List.of(
                    kader.normen(),
                    kader.rechten(),
                    kader.middelen(),
                    kader.indicatoren(),
                    kader.informatie(),
                    kader.rollen(),
                    kader.treden(),
                    kader.vormen(),
                    kader.overleggen(),
                    kader.documenten(),
                    kader.oordelen(),
                    kader.trajecten(),
                    kader.stappen(),
                    kader.termijnen());
            lijsten.forEach(lijst -> lijst.stream()
                    .filter(element -> Namen.heet(element.id(), naam))
                    .forEach(element -> {
                        uit.removeIf(eerder -> eerder.id().equals(element.id()));
                        uit.add(0, element);
                    }));
        }
        return uit;
    }

    private static String tekst(Beeld beeld, Element element) {
        StringBuilder uit = new StringBuilder(element.naam());
        if (element instanceof Elementen.Norm norm) {
            norm.punten().forEach(punt -> uit.append("; ").append(punt.naam()));
        } else if (element instanceof Elementen.Informatie informatie) {
            uit.append("; ").append(informatie.inhoud());
            informatie.punten().forEach(punt -> uit.append("; ").append(punt.naam()));
        } else if (element instanceof Elementen.Recht recht) {
            uit.append("; ").append(recht.inhoud());
        } else if (element instanceof Vorm vorm) {
            uit.append("; ").append(vorm.inhoud().orElse(""));
        } else if (element instanceof Document document) {
            document.delen().forEach(deel -> uit.append("; ").append(deel.naam()));
        } else if (element instanceof Elementen.Middel middel) {
            middel.bedragen()
                    .forEach(bedrag ->
                            uit.append("; ").append(bedrag.id()).append(' ').append(bedrag.naam()));
        }
        for (Kader kader : beeld.regels().kaders()) {
            kader.leesteksten().stream()
                    .filter(tekst -> tekst.element().equals(element.id()))
                    .forEach(tekst -> uit.append("; ").append(tekst.tekst()));
        }
        return uit.toString();
    }
}
