package nl.passend.voorbeeld.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Melding;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.KaderBron;
import nl.passend.core.port.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins are found on the module path, on the class path, and by a class loader or a module layer that the caller gives. */
class PluginsladenTest {
    @TempDir
    Path werk;

    @Test
    void opHetModulepadVanDezeTest() {
        assertThat(Plugins.class.getModule().getName()).isEqualTo("nl.passend.core");
        assertThat(lezers(Plugins.lezers(ModuleLayer.boot()))).contains("casus");
        assertThat(bronnen(Plugins.kaderbronnen(ModuleLayer.boot()))).contains("passend");
    }

    @Test
    void opHetKlassenpad() throws Exception {
        assertThat(Kind.opHetKlassenpad(werk))
                .first()
                .as("geen module: alles staat op het klassenpad")
                .isEqualTo("module null");
        assertThat(Kind.opHetKlassenpad(werk))
                .contains("lezer casus", "wissel kindkans", "wissel onderwijs-transparant")
                .anyMatch(regel -> regel.startsWith("lezer oso"))
                .anyMatch(regel -> regel.startsWith("kaders passend") && regel.contains("westland"));
    }

    @Test
    void opBeidePadenHetzelfdeInDezelfdeVolgorde() throws Exception {
        List<String> modulepad = Kind.opHetModulepad(werk);
        assertThat(modulepad).first().isEqualTo("module nl.passend.core");
        List<String> klassenpad = Kind.opHetKlassenpad(werk);
        assertThat(zonderEerste(modulepad)).isEqualTo(zonderEerste(klassenpad)).hasSizeGreaterThan(2);
        assertThat(zonderEerste(modulepad).stream().filter(regel -> regel.startsWith("lezer ")))
                .isSorted();
    }

    @Test
    void metEenLaderDieDeAanroeperGeeft() throws Exception {
        Path jar = Plugindoos.jar(werk, "proef.lader", "aaa-proef");
        try (URLClassLoader lader = lader(jar)) {
            List<String> namen = lezers(Plugins.lezers(lader));
            assertThat(namen).contains("aaa-proef", "casus").isSorted();
            assertThat(bronnen(Plugins.kaderbronnen(lader)))
                    .contains("aaa-proef", "passend")
                    .isSorted();
        }
        assertThat(lezers(Plugins.lezers(Plugins.class.getClassLoader()))).doesNotContain("aaa-proef");
    }

    @Test
    void metEenModulelaagDieDeAanroeperGeeft() throws Exception {
        Path jar = Plugindoos.jar(werk, "proef.laag", "zzz-proef");
        ModuleLayer hier = ModuleLayer.boot();
        Configuration opstelling =
                hier.configuration().resolveAndBind(ModuleFinder.of(jar), ModuleFinder.of(), Set.of("proef.laag"));
        ModuleLayer laag = hier.defineModulesWithOneLoader(opstelling, Plugins.class.getClassLoader());
        assertThat(lezers(Plugins.lezers(laag))).contains("casus", "zzz-proef").isSorted();
        assertThat(bronnen(Plugins.kaderbronnen(laag)))
                .contains("passend", "zzz-proef")
                .isSorted();
    }

    @Test
    void tweeOnderEenNaamWordenGeweigerd() throws Exception {
        Path een = Plugindoos.jar(werk, "proef.een", "dubbel");
        Path twee = Plugindoos.jar(werk, "proef.twee", "dubbel");
        try (URLClassLoader lader = lader(een, twee)) {
            assertThatThrownBy(() -> Plugins.lezers(lader))
                    .isInstanceOfSatisfying(KaderException.class, PluginsladenTest::isDubbel)
                    .hasMessageContaining("PAS-2012")
                    .hasMessageContaining("proef.een.Lezer")
                    .hasMessageContaining("proef.twee.Lezer");
            assertThatThrownBy(() -> Plugins.kaderbronnen(lader))
                    .isInstanceOfSatisfying(KaderException.class, PluginsladenTest::isDubbel);
        }
    }

    private static void isDubbel(KaderException fout) {
        assertThat(fout.meldingen()).extracting(Melding::code).containsExactly(Foutcode.PLUGIN_DUBBEL);
    }

    private static URLClassLoader lader(Path... jars) throws Exception {
        URL[] plekken = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            plekken[i] = jars[i].toUri().toURL();
        }
        return new URLClassLoader(plekken, Plugins.class.getClassLoader());
    }

    private static List<String> zonderEerste(List<String> regels) {
        return regels.subList(1, regels.size());
    }

    private static List<String> lezers(List<DossierLezer> lezers) {
        return lezers.stream().map(DossierLezer::naam).toList();
    }

    private static List<String> bronnen(List<KaderBron> bronnen) {
        return bronnen.stream().map(KaderBron::naam).toList();
    }
}
