package nl.passend.voorbeeld.huis;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What a module says of itself. */
final class Beschrijving {
    private Beschrijving() {}

    static Set<String> geexporteerd(Path plek) {
        return ModuleFinder.of(plek).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(uitvoer -> !uitvoer.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
