package nl.passend.core.internal.toetspunt;

import java.util.stream.Stream;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.toetspunt.Toetszicht;

/** Names for sentences: a TLV that was asked, a school that was registered at. */
final class Namen {
    private Namen() {}

    static String tlv(Toetszicht zicht) {
        Regelset regels = zicht.zicht().regels();
        return Stream.of(Tlvbesluit.SBO, Tlvbesluit.SO)
                .filter(vorm -> !zicht.feiten(
                                Soort.AANVRAAG_INGEDIEND, feit -> zicht.zicht().gaatOver(feit, vorm))
                        .isEmpty())
                .findFirst()
                .map(regels::naamVan)
                .orElse("TLV");
    }

    static String school(Toetszicht zicht) {
        return zicht.zicht()
                .laatste(feit -> feit.gebeurtenis().is(Soort.AANMELDING_ONTVANGEN))
                .flatMap(feit -> feit.gebeurtenis().tekst(Veld.SCHOOL))
                .orElse("");
    }
}
