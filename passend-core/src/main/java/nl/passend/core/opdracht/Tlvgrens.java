package nl.passend.core.opdracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.opdracht.Antwoord.Reden;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tijd.Schooljaar;
import nl.passend.core.tlv.Deskundigen;
import nl.passend.core.tlv.Tlvduur;
import nl.passend.core.tlv.Tlvperiode;

/** What the law asks of a decision on a TLV: experts and decider apart, the form that was asked, a period within the law. */
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

    static Optional<Reden> bezwaar(Zicht zicht, Gebeurtenis besluit) {
        String vorm = besluit.onderwerp().flatMap(zicht.regels()::kanoniek).orElse("");
        Deskundigen deskundigen = Deskundigen.over(zicht, vorm);
        String beslisser = besluit.door().naam();
        if (beslisser != null && deskundigen.namen().contains(beslisser)) {
            return Optional.of(Reden.ADVISEUR_BESLIST);
        }
        if (!deskundigen.zijnTwee()) {
            return Optional.of(Reden.DESKUNDIGEN_PASSEN_NIET);
        }
        return buitenDeWet(zicht, besluit) ? Optional.of(Reden.PERIODE_BUITEN_DE_WET) : Optional.empty();
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
                                || deze.wetLaatst().filter(tot.get()::isAfter).isPresent()
                                || deze.wetKentDuur() && !tot.get().equals(Schooljaar.einde(tot.get())))
                .isPresent();
    }
}
