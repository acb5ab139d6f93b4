package nl.passend.core.kader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The effective elements of one kader: its base text with every change in force laid over it, element by element. */
record Gelaagd(
        List<Elementen.Trede> treden,
        List<Elementen.Rol> rollen,
        List<Document> documenten,
        List<Vorm> vormen,
        List<Overleg> overleggen,
        List<Elementen.Oordeel> oordelen,
        List<Elementen.Traject> trajecten,
        List<Stap> stappen,
        List<Termijn> termijnen,
        List<Elementen.Recht> rechten,
        List<Elementen.Norm> normen,
        List<Elementen.Middel> middelen,
        List<Elementen.Informatie> informatie) {

    /** One per kader id, highest layer first. */
    static List<Gelaagd> van(List<Kader> inKracht) {
        Map<String, List<Kader>> perId = new LinkedHashMap<>();
        inKracht.stream()
                .sorted(Comparator.comparing(Kader::laag).thenComparing(Kader::van))
                .forEach(kader -> perId.computeIfAbsent(kader.id(), weg -> new ArrayList<>())
                        .add(kader));
        return perId.values().stream().map(Gelaagd::stapel).toList();
    }

    private static Gelaagd stapel(List<Kader> teksten) {
        return new Gelaagd(
                leg(teksten, Kader::treden),
                leg(teksten, Kader::rollen),
                leg(teksten, Kader::documenten),
                leg(teksten, Kader::vormen),
                leg(teksten, Kader::overleggen),
                leg(teksten, Kader::oordelen),
                trajecten(teksten),
                leg(teksten, Kader::stappen),
                leg(teksten, Kader::termijnen),
                leg(teksten, Kader::rechten),
                leg(teksten, Kader::normen),
                leg(teksten, Kader::middelen),
                leg(teksten, Kader::informatie));
    }

    private static <T extends Element> List<T> leg(List<Kader> teksten, Function<Kader, List<T>> lijst) {
        Map<String, T> perId = new LinkedHashMap<>();
        for (Kader kader : teksten) {
            for (T element : lijst.apply(kader)) {
                perId.put(element.id(), element);
            }
        }
        return List.copyOf(perId.values());
    }

    /** A change that adds steps to a traject of the base adds them at its end. */
    private static List<Elementen.Traject> trajecten(List<Kader> teksten) {
        Map<String, Elementen.Traject> perId = new LinkedHashMap<>();
        for (Kader kader : teksten) {
            kader.trajecten().forEach(traject -> perId.putIfAbsent(traject.id(), traject));
        }
        for (Kader kader : teksten) {
            kader.stappen()
                    .forEach(stap -> perId.computeIfPresent(stap.traject(), (id, traject) -> met(traject, stap)));
        }
        return List.copyOf(perId.values());
    }

    private static Elementen.Traject met(Elementen.Traject traject, Stap stap) {
        if (traject.stappen().contains(stap.id())) {
            return traject;
        }
        List<String> stappen = new ArrayList<>(traject.stappen());
        stappen.add(stap.id());
        return new Elementen.Traject(
                traject.id(), traject.naam(), List.copyOf(stappen), traject.bron(), traject.plaats());
    }
}
