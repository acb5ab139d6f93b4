package nl.passend.transport.loket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.port.wissel.Bericht;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.core.port.wissel.Wisseltabel;

/** What one platform calls things: a pure mapping between our values and its JSON. Implementations are thread safe. */
@Experimenteel
public interface Loketvorm {

    /** Name of the platform, for plug-ins and messages. */
    String naam();

    /** Kinds of request that it takes. */
    Set<Verzoeksoort> soorten();

    /** What its form has a place for. */
    Wisseltabel tabel();

    /** Path where requests are handed in. */
    String indienpad();

    /** The request as the platform has it. */
    Map<String, Object> heen(Verzoek verzoek);

    /** The number in its answer; empty when the answer says no. Throws PAS-2214 when it says neither. */
    Optional<String> nummer(Map<String, Object> antwoord);

    /** Path where messages are fetched. */
    String ophaalpad(Vestiging school, String na);

    /** The messages in its answer, each as it came. Throws PAS-2214 when there is no list. */
    List<?> berichten(Map<String, Object> antwoord);

    /** Where the next fetch goes on. Throws PAS-2214 when it does not tell. */
    String cursor(Map<String, Object> antwoord);

    /** One message. Throws PAS-2214 when something that must be there is not. */
    Bericht bericht(Map<String, ?> daar);
}
