package nl.passend.adapters.ot;

import java.util.Set;
import nl.passend.core.api.Aanname;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.DossierWissel;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Wisselfabriek;
import nl.passend.core.port.wissel.Wisseltabel;
import nl.passend.transport.loket.Loketwissel;

/** Makes the exchange with Onderwijs Transparant. Immutable and thread safe. */
@Experimenteel
public final class OnderwijsTransparant implements Wisselfabriek {
    /** Name of the platform, written out: its abbreviation means ondersteuningsteam too. */
    public static final String NAAM = "onderwijs-transparant";

    private final boolean kentSleutels;

    /** As the public pages have it: it warns of a double registration, and nothing says that it knows one by a key. */
    public OnderwijsTransparant() {
        this(false);
    }

    private OnderwijsTransparant(boolean kentSleutels) {
        this.kentSleutels = kentSleutels;
    }

    /** For an endpoint that, by contract, answers a second delivery of one key as the first. */
    @Aanname(
            wat = "Onderwijs Transparant does not know a second delivery by its key, unless a contract says so.",
            sinds = "2026-11")
    public static OnderwijsTransparant metSleutels() {
        return new OnderwijsTransparant(true);
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public Set<Verzoeksoort> soorten() {
        return Aanmeldingsvorm.SOORTEN;
    }

    @Override
    public Wisseltabel tabel() {
        return Groeidocumenttabel.TABEL;
    }

    @Override
    public DossierWissel maak(Bezorger bezorger) {
        return new Loketwissel(new Aanmeldingsvorm(), bezorger, kentSleutels);
    }
}
