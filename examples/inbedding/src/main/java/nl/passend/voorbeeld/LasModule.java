package nl.passend.voorbeeld;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.kader.Kader;
import nl.passend.core.opdracht.Opdrachten;
import nl.passend.core.port.KaderBron;
import nl.passend.kaders.GeleverdeKaders;

/** The same with Guice. Providers, not {@code @Provides} methods: they need no package to be opened on the module path. */
public final class LasModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(KaderBron.class).toProvider(GeleverdeKaders::new).in(Singleton.class);
        var bron = getProvider(KaderBron.class);
        bind(Beoordelaar.class).toProvider(() -> beoordelaar(bron.get())).in(Singleton.class);
        var beoordelaar = getProvider(Beoordelaar.class);
        bind(Opdrachten.class).toProvider(() -> new Opdrachten(beoordelaar.get()));
    }

    /** The law and Amsterdam-Diemen. */
    static Beoordelaar beoordelaar(KaderBron bron) {
        List<Kader> kaders = new ArrayList<>(bron.versies("land"));
        kaders.addAll(bron.versies("amsterdam-diemen"));
        return Beoordelaar.van(kaders);
    }
}
