package nl.passend.core.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import nl.passend.core.api.Stabiel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.wissel.Wisselfabriek;

/**
 * Finds plug-ins of the ports with {@link ServiceLoader}, sorted by name so that module path and class path give the same order;
 * two plug-ins with one name are refused. Thread safe.
 */
@Stabiel
public final class Plugins {
    private Plugins() {}

    /** All readers of dossiers that the class loader sees. */
    public static List<DossierLezer> lezers(ClassLoader lader) {
        return geordend(ServiceLoader.load(DossierLezer.class, lader), DossierLezer::naam);
    }

    /** All readers in a module layer, such as one that an application built for its plug-ins. */
    public static List<DossierLezer> lezers(ModuleLayer laag) {
        return geordend(ServiceLoader.load(laag, DossierLezer.class), DossierLezer::naam);
    }

    /** All sources of kaders that the class loader sees. */
    public static List<KaderBron> kaderbronnen(ClassLoader lader) {
        return geordend(ServiceLoader.load(KaderBron.class, lader), KaderBron::naam);
    }

    /** All sources of kaders in a module layer. */
    public static List<KaderBron> kaderbronnen(ModuleLayer laag) {
        return geordend(ServiceLoader.load(laag, KaderBron.class), KaderBron::naam);
    }

    /** All platforms that the class loader sees. */
    public static List<Wisselfabriek> wissels(ClassLoader lader) {
        return geordend(ServiceLoader.load(Wisselfabriek.class, lader), Wisselfabriek::naam);
    }

    /** All platforms in a module layer. */
    public static List<Wisselfabriek> wissels(ModuleLayer laag) {
        return geordend(ServiceLoader.load(laag, Wisselfabriek.class), Wisselfabriek::naam);
    }

    private static <T> List<T> geordend(ServiceLoader<T> lader, Function<T, String> naam) {
        List<T> gevonden = new ArrayList<>();
        lader.forEach(gevonden::add);
        gevonden.sort(Comparator.comparing(naam));
        for (int i = 1; i < gevonden.size(); i++) {
            T vorige = gevonden.get(i - 1);
            T deze = gevonden.get(i);
            if (naam.apply(vorige).equals(naam.apply(deze))) {
                throw new KaderException(
                        Foutcode.PLUGIN_DUBBEL,
                        Plaats.ONBEKEND,
                        naam.apply(deze),
                        vorige.getClass().getName(),
                        deze.getClass().getName());
            }
        }
        return List.copyOf(gevonden);
    }
}
