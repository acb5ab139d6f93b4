package nl.passend.voorbeeld.huis;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the classes of this test run come from: the module path and the class path together. */
public final class Padlijst {
    private static final Pattern BIBLIOTHEEK = Pattern.compile(
            "(passend-(?:core|kaders|testkit|transport|simulators|adapters-[a-z]+))(?:[-.][^/]*\\.jar|/target/(?:classes|[^/]*\\.jar))$");

    private Padlijst() {}

    /** All entries, without the folder of this module's own tests. */
    public static List<Path> alles() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(pad -> pad != null && !pad.isEmpty())
                .flatMap(pad -> Stream.of(pad.split(File.pathSeparator)))
                .filter(deel -> !deel.isEmpty())
                .map(Path::of)
                .filter(deel -> deel.toFile().exists())
                .distinct()
                .toList();
    }

    /** The library modules of the house, by name. */
    public static Map<String, Path> bibliotheken() {
        Map<String, Path> gevonden = new TreeMap<>();
        for (Path deel : alles()) {
            Matcher naam = BIBLIOTHEEK.matcher(deel.toString().replace('\\', '/'));
            if (naam.find()) {
                gevonden.put(naam.group(1), deel);
            }
        }
        return gevonden;
    }
}
