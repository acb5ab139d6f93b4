package nl.passend.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.adapters.kindkans.Kindkans;
import nl.passend.adapters.ot.OnderwijsTransparant;
import nl.passend.adapters.parnassys.Parnassys;
import nl.passend.adapters.parnassys.ParnassysRegister;
import nl.passend.core.dossier.Actor;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.Geheim;
import nl.passend.core.port.register.Pgn;
import nl.passend.core.port.register.Registeruitkomst;
import nl.passend.core.port.register.Registratie;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.DossierWissel;
import nl.passend.core.port.wissel.GeheugenPostvak;
import nl.passend.core.port.wissel.Herhaling;
import nl.passend.core.port.wissel.Poststand;
import nl.passend.core.port.wissel.Poststand.Stand;
import nl.passend.core.port.wissel.Postvak;
import nl.passend.core.port.wissel.Verzender;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.core.port.wissel.Wisselfabriek;
import nl.passend.testkit.Verzoeken;
import nl.passend.transport.http.Bestemming;
import nl.passend.transport.http.HttpBezorger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random faults by seed, over real connections: each request ends in one of three outcomes, and each outcome is true of what the platform
 * has. {@code -Pbelasting} asks ten thousand schedules of each.
 */
class StoringsschemaTest {
    private static final int SCHEMAS = Integer.getInteger("passend.storingen", 200);
    private static final Instant NU = Instant.parse("2021-10-11T08:00:00Z");

    private static Bezorger bezorger(Simulator simulator) {
        return new HttpBezorger(Bestemming.simulator("proef", simulator.poort()), naam -> Geheim.van("x"));
    }

    private static LoketSimulator simulator(boolean kindkans, boolean sleutels) {
        return kindkans ? LoketSimulator.kindkans(0, sleutels) : LoketSimulator.onderwijsTransparant(0, sleutels);
    }

    private static Wisselfabriek fabriek(boolean kindkans, boolean sleutels) {
        if (kindkans) {
            return sleutels ? Kindkans.metSleutels() : new Kindkans();
        }
        return sleutels ? OnderwijsTransparant.metSleutels() : new OnderwijsTransparant();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "true,false", "false,true", "false,false"})
    void elkeUitkomstIsWaar(boolean kindkans, boolean sleutels) {
        Map<Class<?>, Integer> geteld = new HashMap<>();
        try (LoketSimulator platform = simulator(kindkans, sleutels)) {
            DossierWissel wissel = fabriek(kindkans, sleutels).maak(bezorger(platform));
            for (int zaad = 0; zaad < SCHEMAS; zaad++) {
                Verzoek verzoek = Verzoeken.een(Verzoeksoort.TLV, zaad);
                Dubbelteller storingen = new Dubbelteller(Storingen.willekeurig(zaad, 60));
                platform.storingen(storingen);
                Verzenduitkomst uit = wissel.verzend(verzoek);
                geteld.merge(uit.getClass(), 1, Integer::sum);
                List<LoketSimulator.Ingediend> daar = platform.ingediend().stream()
                        .filter(een -> een.sleutel().equals(verzoek.sleutel()))
                        .toList();
                int hoogstens = sleutels ? 1 : 1 + storingen.dubbel;
                assertThat(daar.size()).as("zaad %s: niets dubbel", zaad).isLessThanOrEqualTo(hoogstens);
                if (uit instanceof Verzenduitkomst.Aangenomen ja) {
                    assertThat(daar)
                            .as("zaad %s", zaad)
                            .extracting(een -> Long.toString(een.nummer()))
                            .contains(ja.platformnummer());
                } else if (uit instanceof Verzenduitkomst.Mislukt) {
                    assertThat(daar).as("zaad %s: mislukt is niet daar", zaad).isEmpty();
                }
            }
        }
        assertThat(geteld.keySet())
                .containsExactlyInAnyOrder(
                        Verzenduitkomst.Aangenomen.class, Verzenduitkomst.Mislukt.class, Verzenduitkomst.Onzeker.class);
    }

    /** Counts how often the network itself delivered twice. */
    private static final class Dubbelteller implements Storingen {
        private final Storingen bron;
        private int dubbel;

        Dubbelteller(Storingen bron) {
            this.bron = bron;
        }

        @Override
        public synchronized Storing volgende() {
            Storing een = bron.volgende();
            dubbel += een == Storing.DUBBEL_BEZORGD ? 1 : 0;
            return een;
        }
    }

    /** Through the outbox, with a person who looks where it is uncertain: at the end each request is there exactly once. */
    @ParameterizedTest
    @CsvSource({"true,true", "true,false", "false,true", "false,false"})
    void doorHetPostvakRaaktNietsKwijt(boolean kindkans, boolean sleutels) {
        int keren = Math.max(1, SCHEMAS / 20);
        for (int zaad = 0; zaad < keren; zaad++) {
            try (LoketSimulator platform = simulator(kindkans, sleutels)) {
                Postvak postvak = new GeheugenPostvak(Herhaling.GEWOON, sleutels);
                Verzender verzender = new Verzender(
                        postvak, fabriek(kindkans, sleutels).maak(bezorger(platform)), Duration.ofMinutes(5));
                Dubbelteller storingen = new Dubbelteller(Storingen.willekeurig(zaad, 50));
                platform.storingen(storingen);
                for (int i = 0; i < 5; i++) {
                    postvak.leg(Verzoeken.een(Verzoeksoort.ARRANGEMENT, i), NU);
                }
                Instant nu = NU;
                for (int ronde = 0; ronde < 40; ronde++) {
                    nu = nu.plus(Duration.ofHours(25));
                    verzender.ronde(nu);
                    kijkNa(postvak, platform, nu);
                    if (ronde == 20) {
                        platform.storingen(Storingen.geen());
                    }
                }
                for (Poststand stand : postvak.alles()) {
                    long daar = platform.ingediend().stream()
                            .filter(een -> een.sleutel().equals(stand.verzoek().sleutel()))
                            .count();
                    if (stand.stand() == Stand.OPGEGEVEN) {
                        assertThat(daar).isZero();
                        assertThat(stand.reden()).isPresent();
                    } else {
                        assertThat(stand.stand()).isEqualTo(Stand.AANGENOMEN);
                        assertThat(daar).isBetween(1L, sleutels ? 1L : 1L + storingen.dubbel);
                    }
                }
            }
        }
    }

    private static void kijkNa(Postvak postvak, LoketSimulator platform, Instant nu) {
        for (Poststand stand : postvak.alles()) {
            if (stand.stand() == Stand.TE_CONTROLEREN) {
                String sleutel = stand.verzoek().sleutel();
                postvak.stelVast(
                        sleutel,
                        platform.ingediend().stream()
                                .filter(een -> een.sleutel().equals(sleutel))
                                .findFirst()
                                .map(een -> Long.toString(een.nummer())),
                        Actor.van("A. Jansen", "administratie"),
                        nu);
            }
        }
    }

    @Test
    void elkeUitkomstVanHetRegisterIsWaar() {
        Set<Class<?>> gezien = new HashSet<>();
        try (RodSimulator rod = RodSimulator.begin(0, Set.of("99WA"))) {
            ParnassysRegister register = new ParnassysRegister(bezorger(rod));
            for (int zaad = 0; zaad < SCHEMAS; zaad++) {
                rod.storingen(Storingen.willekeurig(zaad, 60));
                String sleutel = "opp-" + zaad;
                Registratie opp = new Registratie.Opp(
                        Pgn.van("111222333"),
                        Vestiging.van(zaad % 5 == 0 ? "11XX" : "99WA"),
                        Verzoeken.DAG,
                        Optional.empty(),
                        sleutel);
                Registeruitkomst uit = register.registreer(opp);
                gezien.add(uit.getClass());
                boolean daar = rod.sleutels().contains(sleutel);
                if (uit instanceof Registeruitkomst.Mislukt) {
                    assertThat(daar).as("zaad %s", zaad).isFalse();
                } else if (!(uit instanceof Registeruitkomst.Onzeker)) {
                    assertThat(daar).as("zaad %s", zaad).isTrue();
                    assertThat(rod.stand(sleutel))
                            .isEqualTo(uit instanceof Registeruitkomst.Verwerkt ? "verwerkt" : "afgekeurd");
                } else {
                    rod.storingen(Storingen.geen());
                    assertThat(register.stand(sleutel) instanceof Registeruitkomst.Mislukt)
                            .isEqualTo(!daar);
                }
            }
        }
        assertThat(gezien).hasSizeGreaterThanOrEqualTo(4);
    }

    /** A question: all pupils, or an error of the family; nothing in between. */
    @Test
    void elkAntwoordVanParnassysIsHeelOfGeenAntwoord() {
        Map<Boolean, Integer> geteld = new HashMap<>();
        try (ParnassysSimulator las = ParnassysSimulator.begin(0, "proef", "MERKSLEUTEL", 12)) {
            Parnassys parnassys = new Parnassys("proef", naam -> Geheim.van("MERKSLEUTEL"), bezorger(las));
            for (int zaad = 0; zaad < SCHEMAS; zaad++) {
                las.storingen(Storingen.willekeurig(zaad, 60));
                try {
                    assertThat(parnassys.leerlingen(Vestiging.van("99WA"), 2020))
                            .hasSize(12);
                    geteld.merge(true, 1, Integer::sum);
                } catch (InvoerException fout) {
                    assertThat(fout).hasMessageNotContaining("MERKSLEUTEL").hasMessageNotContaining("Proefkind");
                    geteld.merge(false, 1, Integer::sum);
                }
            }
        }
        assertThat(geteld.keySet()).hasSize(2);
    }
}
