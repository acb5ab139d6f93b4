package nl.passend.voorbeeld.plugins;

import java.util.List;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.KaderBron;
import nl.passend.core.port.Plugins;
import nl.passend.core.port.wissel.Wisselfabriek;

/** Prints the names of all plug-ins that are found: the main class of a JVM of its own. */
public final class Vindplaatsen {
    private Vindplaatsen() {}

    /** With {@code lagen} by the module layer, else by the class loader. */
    public static void main(String[] hoe) {
        boolean lagen = hoe.length > 0 && hoe[0].equals("lagen");
        ClassLoader lader = Vindplaatsen.class.getClassLoader();
        List<DossierLezer> lezers = lagen ? Plugins.lezers(ModuleLayer.boot()) : Plugins.lezers(lader);
        List<KaderBron> bronnen = lagen ? Plugins.kaderbronnen(ModuleLayer.boot()) : Plugins.kaderbronnen(lader);
        List<Wisselfabriek> wissels = lagen ? Plugins.wissels(ModuleLayer.boot()) : Plugins.wissels(lader);
        System.out.println("module " + Plugins.class.getModule().getName());
        lezers.forEach(lezer -> System.out.println("lezer " + lezer.naam()));
        wissels.forEach(wissel -> System.out.println("wissel " + wissel.naam()));
        bronnen.forEach(bron -> System.out.println("kaders " + bron.naam() + " " + bron.ids()));
    }
}
