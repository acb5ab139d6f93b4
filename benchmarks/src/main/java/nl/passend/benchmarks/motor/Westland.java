package nl.passend.benchmarks.motor;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.kader.Kader;
import nl.passend.kaders.GeleverdeKaders;

/** The kaders of Westland with the law above them, as they come with the library. */
final class Westland {
    private Westland() {}

    static Beoordelaar beoordelaar() {
        GeleverdeKaders geleverd = new GeleverdeKaders();
        List<Kader> stapel = new ArrayList<>(geleverd.versies("land"));
        stapel.addAll(geleverd.versies("westland"));
        return Beoordelaar.van(stapel);
    }
}
