package nl.passend.kaders.internal.kader;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Tijdmaat;
import nl.passend.kaders.internal.boom.Vak;

/** Lengths and moments. */
final class Maten {
    private static final Pattern GETAL = Pattern.compile("\\d{1,9}");

    private Maten() {}

    static Optional<Lengte> lengte(Vak vak, String sleutel) {
        Optional<String> tekst = vak.tekst(sleutel);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        Optional<Lengte> lengte = Lengte.lees(tekst.get());
        if (lengte.isEmpty()) {
            onbekend(vak, sleutel, tekst.get());
        }
        return lengte;
    }

    static Optional<Tijdmaat> maat(Vak vak, String sleutel) {
        Optional<String> tekst = vak.tekst(sleutel);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tijdmaat> maat = Tijdmaat.lees(tekst.get());
        if (maat.isEmpty()) {
            onbekend(vak, sleutel, tekst.get());
        }
        return maat;
    }

    private static void onbekend(Vak vak, String sleutel, String tekst) {
        vak.meldingen()
                .meld(Foutcode.LENGTE_ONBEKEND, vak.plaats(vak.knoop(sleutel).orElseThrow(), sleutel), tekst);
    }

    /** A whole number of at least 0. */
    static int getal(Vak vak, String sleutel, int anders) {
        Optional<String> tekst = vak.tekst(sleutel);
        if (tekst.isEmpty()) {
            return anders;
        }
        if (!GETAL.matcher(tekst.get()).matches()) {
            vak.onjuist(sleutel, "@geheel-getal");
            return anders;
        }
        return Integer.parseInt(tekst.get());
    }
}
