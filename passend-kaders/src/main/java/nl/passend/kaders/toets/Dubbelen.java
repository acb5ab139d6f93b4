package nl.passend.kaders.toets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Kader;

/** Names that stand twice in one version, across all kinds, or that a change repeats without replacing (PAS-2004). */
final class Dubbelen {
    private final List<Kader> versies;
    private final Toetsblad blad;

    Dubbelen(List<Kader> versies, Toetsblad blad) {
        this.versies = versies;
        this.blad = blad;
    }

    void toets() {
        versies.forEach(this::dubbel);
    }

    private void dubbel(Kader kader) {
        Set<String> gezien = new HashSet<>();
        Set<String> basis = new HashSet<>();
        versies.stream()
                .filter(ander -> kader.wijzigt().isPresent()
                        && ander.id().equals(kader.id())
                        && !ander.van().isAfter(kader.van())
                        && ander != kader)
                .forEach(ander -> ids(ander).forEach(basis::add));
        elementen(kader).forEach(element -> {
            boolean herhaalt = basis.contains(element.id()) && !kader.vervangt().contains(element.id());
            boolean traject = kader.trajecten().contains(element);
            if (!gezien.add(element.id()) || herhaalt && !traject) {
                blad.fout(Foutcode.ID_DUBBEL, element.plaats(), element.id());
            }
        });
        kader.documenten()
                .forEach(document -> document.delen().forEach(deel -> {
                    if (!gezien.add(document.id() + "." + deel.id())) {
                        blad.fout(Foutcode.ID_DUBBEL, document.plaats(), document.id() + "." + deel.id());
                    }
                }));
        kader.vormen()
                .forEach(vorm -> vorm.soorten().forEach(soort -> {
                    if (!gezien.add(kader.id() + ":" + soort.id())) {
                        blad.fout(Foutcode.ID_DUBBEL, vorm.plaats(), kader.id() + ":" + soort.id());
                    }
                }));
        for (String id : kader.vervangt()) {
            if (!basis.contains(id)) {
                blad.fout(
                        Foutcode.VERWIJZING_ONBEKEND,
                        Geldigheid.plaats(kader),
                        kader.volledigId(),
                        id,
                        Dichtbij.hint(id, basis));
            }
        }
    }

    static Stream<String> ids(Kader kader) {
        return elementen(kader).map(Element::id);
    }

    /** Every element of a version, of every kind. */
    static Stream<Element> elementen(Kader kader) {
        return Stream.<List<? extends Element>>of(
                        kader.treden(),
                        kader.rollen(),
                        kader.documenten(),
                        kader.vormen(),
                        kader.overleggen(),
                        kader.oordelen(),
                        kader.trajecten(),
                        kader.stappen(),
                        kader.termijnen(),
                        kader.rechten(),
                        kader.normen(),
                        kader.middelen(),
                        kader.indicatoren(),
                        kader.informatie())
                .flatMap(List::stream);
    }
}
