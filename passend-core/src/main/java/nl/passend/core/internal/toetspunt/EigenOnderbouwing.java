package nl.passend.core.internal.toetspunt;

import java.util.Locale;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** Reasons, and not those of the other expert or of the request. */
final class EigenOnderbouwing extends Adviestoets {
    EigenOnderbouwing() {
        super(Toetscode.T_EXP_OWN, Soort.AANVRAAG_INGEDIEND);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        Optional<String> tekst = advies.gebeurtenis().tekst(Veld.MOTIVERING).map(EigenOnderbouwing::woorden);
        return tekst.isEmpty()
                || besluit.adviezen().stream()
                        .filter(ander -> ander.plaats() < advies.plaats())
                        .anyMatch(ander -> zelfde(besluit, tekst.get(), ander.gebeurtenis()));
    }

    private static boolean zelfde(Tlvbesluit besluit, String tekst, Gebeurtenis ander) {
        boolean lang = tekst.split(" ").length >= besluit.zicht().maten().gelijkeWoorden();
        return lang
                && ander.tekst(Veld.MOTIVERING)
                        .map(EigenOnderbouwing::woorden)
                        .filter(tekst::equals)
                        .isPresent();
    }

    private static String woorden(String tekst) {
        return tekst.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .trim();
    }
}
