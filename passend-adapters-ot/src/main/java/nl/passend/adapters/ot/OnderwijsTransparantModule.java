package nl.passend.adapters.ot;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.port.wissel.Wisselfabriek;

/** Adds {@link OnderwijsTransparant} to the set of {@link Wisselfabriek} of an application that uses Guice. Guice is optional otherwise. */
@Experimenteel
public final class OnderwijsTransparantModule extends AbstractModule {
    @Override
    protected void configure() {
        // A provider, so that Guice needs no access to the constructor.
        Multibinder.newSetBinder(binder(), Wisselfabriek.class)
                .addBinding()
                .toProvider(OnderwijsTransparant::new)
                .in(Singleton.class);
    }
}
