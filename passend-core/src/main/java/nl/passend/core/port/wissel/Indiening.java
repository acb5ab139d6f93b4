package nl.passend.core.port.wissel;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Bevinding;

/** Whether a draft became a request. A refusal is a value, with what is missing. */
@Experimenteel
public sealed interface Indiening {

    /** It may be sent. */
    record Ingediend(Verzoek verzoek) implements Indiening {}

    /**
     * It stays with the school.
     *
     * @param ontbreekt required lines of the kader that are not met or cannot be told
     */
    record Onvolledig(List<Bevinding> ontbreekt) implements Indiening {}
}
