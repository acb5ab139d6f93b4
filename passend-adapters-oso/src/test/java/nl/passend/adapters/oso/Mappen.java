package nl.passend.adapters.oso;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds folders of the checkout and, beside it, of the published formats. */
final class Mappen {
    private Mappen() {}

    /** The top of the checkout. */
    static Path project() {
        for (Path map = Path.of("").toAbsolutePath(); map != null; map = map.getParent()) {
            if (Files.isDirectory(map.resolve("examples")) && Files.isDirectory(map.resolve("passend-core"))) {
                return map;
            }
        }
        throw new IllegalStateException("not inside a checkout");
    }

    /** A file of the published OSO format; the test that asks is skipped where it is not. */
    static Path gepubliceerd(String naam) {
        return gepubliceerd("oso", naam);
    }

    /** A file of a published format; the test that asks is skipped where it is not. */
    static Path gepubliceerd(String formaat, String naam) {
        Path bestand = project()
                .resolveSibling("shared")
                .resolve("formats")
                .resolve(formaat)
                .resolve(naam);
        Assumptions.assumeTrue(
                Files.isRegularFile(bestand),
                "skipped: the published formats do not stand beside this checkout (../shared/formats/" + formaat + "/"
                        + naam + ")");
        return bestand;
    }
}
