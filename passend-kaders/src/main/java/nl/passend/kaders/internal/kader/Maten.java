package nl.passend.kaders.internal.kader;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
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

    /** The moment that a text names; empty, with a message when it names a day that does not exist, when it is none. */
    static Optional<Moment> moment(Vak vak, String sleutel, String tekst) {
        if (Moment.bestaatNiet(tekst)) {
            onbekend(vak, sleutel, tekst);
        }
        return Moment.lees(tekst);
    }

    private static void onbekend(Vak vak, String sleutel, String tekst) {
        Plaats plaats = vak.plaats(vak.knoop(sleutel).orElseThrow(), sleutel);
        Optional<String> eenheid = Lengte.onbekendeEenheid(tekst);
        if (Moment.bestaatNiet(tekst)) {
            vak.meldingen().meld(Foutcode.MOMENT_BESTAAT_NIET, plaats, tekst);
        } else if (eenheid.isPresent()) {
            vak.meldingen()
                    .meld(Foutcode.EENHEID_ONBEKEND, plaats, eenheid.get(), String.join(", ", Lengte.eenheden()));
        } else {
            vak.meldingen().meld(Foutcode.LENGTE_ONBEKEND, plaats, tekst);
        }
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
