package nl.passend.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.wissel.Herhaling;
import nl.passend.core.port.wissel.Poststand;
import nl.passend.core.port.wissel.Poststand.Stand;
import nl.passend.core.port.wissel.Postvak;
import nl.passend.core.port.wissel.Postvak.Lening;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every {@link Postvak} keeps to. Implement it in a test class; each test here then runs on that outbox. */
@Experimenteel
public interface PostvakContract {
    /** When each test begins. */
    Instant NU = Instant.parse("2021-10-11T08:00:00Z");

    /** Length of a lease. */
    Duration LENING = Duration.ofMinutes(5);

    /** An empty outbox. */
    Postvak postvak(Herhaling herhaling, boolean kentSleutels);

    /** One request that waits. */
    private Postvak metEen(Herhaling herhaling, boolean kentSleutels) {
        Postvak postvak = postvak(herhaling, kentSleutels);
        postvak.leg(Verzoeken.een(Verzoeksoort.ADVIES, 1), NU);
        return postvak;
    }

    private static Poststand enige(Postvak postvak) {
        Assertions.assertEquals(1, postvak.alles().size());
        return postvak.alles().get(0);
    }

    private static Verzenduitkomst mislukt(boolean opnieuw) {
        return new Verzenduitkomst.Mislukt(
                Melding.van(Foutcode.NIET_BEZORGD, Plaats.ONBEKEND, "proef", "proef"), opnieuw);
    }

    private static Verzenduitkomst onzeker() {
        return new Verzenduitkomst.Onzeker(Melding.van(Foutcode.BEZORGING_ONZEKER, Plaats.ONBEKEND, "proef"));
    }

    /** A request that is put in twice is there once. */
    @Test
    default void tweeKeerIsEenKeer() {
        Postvak postvak = metEen(Herhaling.GEWOON, true);
        postvak.leg(Verzoeken.een(Verzoeksoort.ADVIES, 1), NU);
        Assertions.assertEquals(Stand.WACHT, enige(postvak).stand());
    }

    /** What is taken nobody else gets, and it is done when it is accepted. */
    @Test
    default void watGeleendIsKrijgtNiemandAnders() {
        Postvak postvak = metEen(Herhaling.GEWOON, true);
        Lening lening = postvak.leen(NU, LENING).orElseThrow();
        Assertions.assertEquals(1, lening.poging());
        Assertions.assertEquals(Optional.empty(), postvak.leen(NU.plusSeconds(299), LENING));
        postvak.meld(lening, new Verzenduitkomst.Aangenomen("7"), NU.plusSeconds(1));
        Assertions.assertEquals(Stand.AANGENOMEN, enige(postvak).stand());
        Assertions.assertEquals(Optional.of("7"), enige(postvak).platformnummer());
        Assertions.assertEquals(Optional.empty(), postvak.leen(NU.plus(Duration.ofDays(9)), LENING));
    }

    /** A lease of five minutes: one second before its end nothing is due, at its end it is. */
    @Test
    default void eenVerlopenLeningIsWeerAanDeBeurtAlsHetPlatformSleutelsKent() {
        Postvak postvak = metEen(Herhaling.GEWOON, true);
        Lening eerste = postvak.leen(NU, LENING).orElseThrow();
        Assertions.assertEquals(Optional.empty(), postvak.leen(NU.plus(LENING).minusSeconds(1), LENING));
        Lening tweede = postvak.leen(NU.plus(LENING), LENING).orElseThrow();
        Assertions.assertEquals(2, tweede.poging());
        postvak.meld(eerste, mislukt(true), NU.plus(LENING));
        Assertions.assertEquals(Stand.GELEEND, enige(postvak).stand(), "de eerste zegt niets over de tweede");
        postvak.meld(eerste, new Verzenduitkomst.Aangenomen("7"), NU.plus(LENING));
        postvak.meld(tweede, mislukt(false), NU.plus(LENING));
        Assertions.assertEquals(Stand.AANGENOMEN, enige(postvak).stand());
    }

    /** Without keys a lease that ran out may have been sent: only a person may decide to send again. */
    @Test
    default void eenVerlopenLeningZonderSleutelsIsVoorEenMens() {
        Postvak postvak = metEen(Herhaling.GEWOON, false);
        postvak.leen(NU, LENING);
        Assertions.assertEquals(Optional.empty(), postvak.leen(NU.plus(LENING), LENING));
        Assertions.assertEquals(Stand.TE_CONTROLEREN, enige(postvak).stand());
        Assertions.assertTrue(enige(postvak).reden().isPresent());
    }

    /** A failure waits its time: one second before nothing, at the time it is due; after the last it is given up with its reason. */
    @Test
    default void opnieuwVolgensSchemaEnDanOpgegeven() {
        Postvak postvak = metEen(new Herhaling(List.of(Duration.ofMinutes(1))), true);
        postvak.meld(postvak.leen(NU, LENING).orElseThrow(), mislukt(true), NU);
        Assertions.assertEquals(Optional.empty(), postvak.leen(NU.plusSeconds(59), LENING));
        Lening tweede = postvak.leen(NU.plusSeconds(60), LENING).orElseThrow();
        postvak.meld(tweede, mislukt(true), NU.plusSeconds(60));
        Assertions.assertEquals(Stand.OPGEGEVEN, enige(postvak).stand());
        Assertions.assertEquals(
                Foutcode.NIET_BEZORGD, enige(postvak).reden().orElseThrow().code());
    }

    /** A refusal is not tried again. */
    @Test
    default void eenWeigeringWordtNietHerhaald() {
        Postvak postvak = metEen(Herhaling.GEWOON, true);
        postvak.meld(postvak.leen(NU, LENING).orElseThrow(), mislukt(false), NU);
        Assertions.assertEquals(Stand.OPGEGEVEN, enige(postvak).stand());
    }

    /** Doubt is for a person, by name. */
    @Test
    default void eenMensStelVastWatErStaat() {
        Postvak postvak = metEen(Herhaling.GEWOON, true);
        String sleutel = enige(postvak).verzoek().sleutel();
        postvak.meld(postvak.leen(NU, LENING).orElseThrow(), onzeker(), NU);
        Assertions.assertEquals(Stand.TE_CONTROLEREN, enige(postvak).stand());
        Assertions.assertEquals(Optional.empty(), postvak.leen(NU.plus(Duration.ofDays(9)), LENING));
        Assertions.assertThrows(
                InvoerException.class, () -> postvak.stelVast(sleutel, Optional.empty(), Actor.ONBEKEND, NU));
        Actor iemand = Actor.van("A. Jansen", "administratie");
        postvak.stelVast(sleutel, Optional.empty(), iemand, NU);
        Assertions.assertEquals(Stand.WACHT, enige(postvak).stand());
        postvak.meld(postvak.leen(NU, LENING).orElseThrow(), onzeker(), NU);
        postvak.stelVast(sleutel, Optional.of("12"), iemand, NU);
        Assertions.assertEquals(Optional.of("12"), enige(postvak).platformnummer());
        Assertions.assertThrows(InvoerException.class, () -> postvak.stelVast(sleutel, Optional.empty(), iemand, NU));
        Assertions.assertThrows(
                InvoerException.class, () -> postvak.stelVast("onbekend", Optional.empty(), iemand, NU));
    }

    /** Whatever happens in whatever order, no request disappears and none that was accepted is sent again. */
    @Test
    default void nooitRaaktErIetsKwijt() {
        for (int zaad = 0; zaad < 50; zaad++) {
            Random kans = new Random(zaad);
            Postvak postvak = postvak(Herhaling.GEWOON, kans.nextBoolean());
            Instant nu = NU;
            List<Lening> leningen = new ArrayList<>();
            Set<String> gelegd = new HashSet<>();
            Set<String> aangenomen = new HashSet<>();
            for (int stap = 0; stap < 60; stap++) {
                nu = nu.plusSeconds(kans.nextInt(4000));
                if (kans.nextInt(4) == 0) {
                    Verzoek verzoek = Verzoeken.een(Verzoeksoort.TLV, kans.nextInt(5));
                    postvak.leg(verzoek, nu);
                    gelegd.add(verzoek.sleutel());
                }
                postvak.leen(nu, LENING).ifPresent(lening -> {
                    Assertions.assertFalse(aangenomen.contains(lening.verzoek().sleutel()));
                    leningen.add(lening);
                });
                if (!leningen.isEmpty() && kans.nextBoolean()) {
                    Lening lening = leningen.remove(kans.nextInt(leningen.size()));
                    int hoe = kans.nextInt(4);
                    if (hoe == 0) {
                        aangenomen.add(lening.verzoek().sleutel());
                    }
                    postvak.meld(
                            lening,
                            hoe == 0 ? new Verzenduitkomst.Aangenomen("1") : hoe == 1 ? onzeker() : mislukt(hoe == 2),
                            nu);
                }
                Assertions.assertEquals(gelegd.size(), postvak.alles().size());
            }
        }
    }
}
