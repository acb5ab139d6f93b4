package nl.passend.adapters.oso;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.core.port.Gelezen.NietOvergenomen;

/** Counts what stood in the file and became no event. Holds paths and numbers, never a value. */
final class Rapport {
    static final String GEEN_GEBEURTENIS = "geen-gebeurtenis";
    static final String BUITEN_BEREIK = "buiten-bereik";
    private static final String ONBEKEND = "onbekend";

    /** A file can hold endless different names; past this number of lines they are counted together. */
    private static final int MEESTE_REGELS = 200;

    private static final int LANGSTE_NAAM = 60;

    private record Sleutel(String pad, String reden) {}

    private final Map<Sleutel, Integer> aantallen = new LinkedHashMap<>();

    /** One more at this path. */
    void tel(String pad, String reden) {
        aantallen.merge(new Sleutel(pad, reden), 1, Integer::sum);
    }

    /** Counts a known element by what the reader does with it. */
    void tel(Knoop ouder, Knoop knoop) {
        String reden = knoop.reden();
        if (reden != null) {
            tel(knoop.pad(), reden);
        } else if (knoop.rol() == Knoop.Rol.REST || knoop.rol() == Knoop.Rol.HULP) {
            tel(ouder.pad() + "/*", GEEN_GEBEURTENIS);
        }
    }

    /** Counts an element that this version does not know. */
    void telOnbekend(String ouderpad, String naam) {
        String kort = naam.length() > LANGSTE_NAAM ? naam.substring(0, LANGSTE_NAAM) : naam;
        Sleutel sleutel = new Sleutel(ouderpad + "/" + kort, ONBEKEND);
        boolean vol = aantallen.size() >= MEESTE_REGELS && !aantallen.containsKey(sleutel);
        tel(vol ? "dossier//*" : sleutel.pad(), ONBEKEND);
    }

    /** The counts, in the order in which the paths were first seen. */
    List<NietOvergenomen> regels() {
        return aantallen.entrySet().stream()
                .map(telling -> new NietOvergenomen(
                        telling.getKey().pad(),
                        telling.getValue(),
                        telling.getKey().reden()))
                .toList();
    }
}
