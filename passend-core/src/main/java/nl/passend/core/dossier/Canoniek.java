package nl.passend.core.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes values so that what differs never reads the same: signs that part values are marked where a text holds them. */
final class Canoniek {
    private static final String TEKENS = "\\|,={}[]#";

    private Canoniek() {}

    static String waarde(@Nullable Object waarde) {
        if (waarde == null) {
            return "null";
        } else if (waarde instanceof String tekst) {
            return tekst.equals("null") ? "\\null" : gemerkt(tekst);
        } else if (waarde instanceof Collection<?> lijst) {
            StringJoiner delen = new StringJoiner(", ", "[", "]");
            lijst.forEach(deel -> delen.add(waarde(deel)));
            return delen.toString();
        } else if (waarde instanceof Map<?, ?> tabel) {
            StringJoiner delen = new StringJoiner(", ", "{", "}");
            tabel.forEach((sleutel, deel) -> delen.add(waarde(sleutel) + "=" + waarde(deel)));
            return delen.toString();
        }
        return waarde instanceof Veld veld ? veld.name() : "#" + waarde;
    }

    private static String gemerkt(String tekst) {
        StringBuilder gemerkt = new StringBuilder(tekst.length() + 8);
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (TEKENS.indexOf(teken) >= 0) {
                gemerkt.append('\\');
            }
            gemerkt.append(teken);
        }
        return gemerkt.toString();
    }
}
