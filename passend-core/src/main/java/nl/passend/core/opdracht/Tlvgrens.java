package nl.passend.core.opdracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tlv.Tlvduur;
import nl.passend.core.tlv.Tlvperiode;

/** Whether the period of a TLV that is granted stays within the law. */
final class Tlvgrens {
    private Tlvgrens() {}

    static boolean isTlvBesluit(Regelset regels, Gebeurtenis gebeurtenis) {
        return gebeurtenis.is(Soort.BESLUIT_GENOMEN)
                && gebeurtenis
                        .onderwerp()
                        .filter(vorm ->
                                regels.isEenSoort(vorm, "land:tlv-sbo") || regels.isEenSoort(vorm, "land:tlv-so"))
                        .isPresent();
    }

    static boolean buitenDeWet(Zicht zicht, Gebeurtenis besluit) {
        Optional<LocalDate> tot = besluit.datum(Veld.TOT);
        boolean toegekend = besluit.uitkomst().filter("toegekend"::equals).isPresent();
        if (!toegekend || tot.isEmpty()) {
            return false;
        }
        Optional<Tlvperiode> periode = besluit.onderwerp()
                .flatMap(zicht.regels()::kanoniek)
                .flatMap(new Tlvduur(zicht, new Weger(zicht, Beleidskast.standaard()))::periode);
        return periode.filter(
                        deze -> deze.wetVroegst().filter(tot.get()::isBefore).isPresent()
                                || deze.wetLaatst().filter(tot.get()::isAfter).isPresent())
                .isPresent();
    }
}
