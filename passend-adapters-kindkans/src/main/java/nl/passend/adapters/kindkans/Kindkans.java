package nl.passend.adapters.kindkans;

import java.util.Set;
import nl.passend.core.api.Aanname;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.DossierWissel;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Wisselfabriek;
import nl.passend.core.port.wissel.Wisseltabel;
import nl.passend.transport.loket.Loketwissel;

/** Makes the exchange with Kindkans. Immutable and thread safe. */
@Experimenteel
public final class Kindkans implements Wisselfabriek {
    /** Name of the platform. */
    public static final String NAAM = "kindkans";

    private final boolean kentSleutels;

    /** As the public pages have it: nothing says that a second delivery is known, so a broken line is for a person. */
    public Kindkans() {
        this(false);
    }

    private Kindkans(boolean kentSleutels) {
        this.kentSleutels = kentSleutels;
    }

    /** For an endpoint that, by contract, answers a second delivery of one key as the first: a broken line is then tried again. */
    @Aanname(wat = "Kindkans does not know a second delivery, unless a contract says so.", sinds = "2026-11")
    public static Kindkans metSleutels() {
        return new Kindkans(true);
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public Set<Verzoeksoort> soorten() {
        return Hulpvraagvorm.SOORTEN.keySet();
    }

    @Override
    public Wisseltabel tabel() {
        return Hulpvraagtabel.TABEL;
    }

    @Override
    public DossierWissel maak(Bezorger bezorger) {
        return new Loketwissel(new Hulpvraagvorm(), bezorger, kentSleutels);
    }
}
