package nl.passend.core.port.wissel;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;

/** The fields of events by name: {@code akkoord} for the event itself, {@code akkoord.hoe} for a field of it. */
@Experimenteel
public final class Velden {
    private Velden() {}

    /** All fields of one event that are told, with their values. */
    public static Map<String, Object> van(Gebeurtenis gebeurtenis) {
        String soort = gebeurtenis.soortcode();
        Map<String, Object> uit = new TreeMap<>();
        uit.put(soort, gebeurtenis.op());
        for (Kop kop : Kop.values()) {
            Object waarde = kop.van(gebeurtenis);
            if (waarde != null) {
                uit.put(soort + "." + kop.sleutel(), waarde);
            }
        }
        gebeurtenis.velden().forEach((veld, waarde) -> uit.put(soort + "." + veld.sleutel(), waarde));
        gebeurtenis.overig().forEach((naam, waarde) -> uit.put(soort + "." + naam, waarde));
        return uit;
    }

    /** How often each kind occurs. */
    public static Map<String, Integer> soorten(Collection<Gebeurtenis> gebeurtenissen) {
        Map<String, Integer> uit = new TreeMap<>();
        gebeurtenissen.forEach(een -> uit.merge(een.soortcode(), 1, Integer::sum));
        return uit;
    }
}
