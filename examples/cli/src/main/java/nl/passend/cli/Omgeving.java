package nl.passend.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.KaderBron;
import nl.passend.core.port.Plugins;

/**
 * What the commands need from outside, so that a test can give its own.
 *
 * @param uit where answers go
 * @param fout where errors go
 * @param vandaag today; the only place where a clock is asked
 * @param kleur whether headings may be coloured
 * @param lezers readers of dossiers
 * @param bronnen sources of kaders
 */
record Omgeving(
        PrintWriter uit,
        PrintWriter fout,
        Supplier<LocalDate> vandaag,
        boolean kleur,
        Supplier<List<DossierLezer>> lezers,
        Supplier<List<KaderBron>> bronnen) {

    /** The real one, with the plug-ins that are found. */
    static Omgeving echt(PrintWriter uit, PrintWriter fout) {
        ClassLoader lader = Omgeving.class.getClassLoader();
        // Only a shell can tell on every JDK whether its output is a terminal.
        boolean kleur = Boolean.getBoolean("passend.kleur");
        return new Omgeving(
                uit, fout, LocalDate::now, kleur, () -> Plugins.lezers(lader), () -> Plugins.kaderbronnen(lader));
    }
}
