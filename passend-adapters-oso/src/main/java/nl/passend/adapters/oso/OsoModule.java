package nl.passend.adapters.oso;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import nl.passend.core.api.Stabiel;
import nl.passend.core.port.DossierLezer;

/** Adds {@link OsoLezer} to the set of {@link DossierLezer} of an application that uses Guice. Guice is optional otherwise. */
@Stabiel
public final class OsoModule extends AbstractModule {
    @Override
    protected void configure() {
        // A provider, so that Guice needs no access to the constructor.
        Multibinder.newSetBinder(binder(), DossierLezer.class)
                .addBinding()
                .toProvider(OsoLezer::new)
                .in(Singleton.class);
    }
}
