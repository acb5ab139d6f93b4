package nl.passend.simulators;

import java.util.Map;
import nl.passend.transport.json.Jsonboom;

/** What a simulator answers. */
@SuppressWarnings("ArrayRecordComponent")
record Antwoord(int code, String mediatype, byte[] inhoud) {

    static Antwoord leeg(int code) {
        return new Antwoord(code, "text/plain", new byte[0]);
    }

    static Antwoord json(int code, Map<String, ?> object) {
        return new Antwoord(code, "application/json", Jsonboom.schrijf(object));
    }
}
