package nl.passend.adapters.parnassys;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.port.Geheimen;
import nl.passend.core.port.register.Register;
import nl.passend.core.port.wissel.Bezorger;

/**
 * Binds {@link Parnassys} and {@link Register} in an application that uses Guice and binds {@link Geheimen} itself. Guice is optional
 * otherwise.
 */
@Experimenteel
public final class ParnassysModule extends AbstractModule {
    private final String leverancier;
    private final Bezorger webservice;
    private final Bezorger register;

    /**
     * With a transport for each of the two addresses.
     *
     * @param leverancier account of the supplier
     */
    public ParnassysModule(String leverancier, Bezorger webservice, Bezorger register) {
        this.leverancier = leverancier;
        this.webservice = webservice;
        this.register = register;
    }

    @Override
    protected void configure() {
        // Providers, so that Guice needs no access to constructors.
        Provider<Geheimen> geheimen = getProvider(Geheimen.class);
        bind(Parnassys.class)
                .toProvider(() -> new Parnassys(leverancier, geheimen.get(), webservice))
                .in(Singleton.class);
        bind(Register.class).toProvider(() -> new ParnassysRegister(register)).in(Singleton.class);
    }
}
