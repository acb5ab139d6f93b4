package nl.passend.core.internal.pak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Packed events read as the events themselves. */
class PakProperties {
    private static final LocalDate BEGIN = LocalDate.of(2021, 9, 1);
    private static final School SCHOOL = new School("De Brug", "00AB", "bao", null);
    private static final List<Veld> DAGEN =
            List.of(Veld.GEBOORTEDATUM, Veld.VAN, Veld.TOT, Veld.ONTVANGEN_OP, Veld.GEPLAND_OP);
    private static final List<Soort> SOORTEN = List.of(
            Soort.LEERLING_BEKEND, Soort.INGESCHREVEN, Soort.AANVRAAG_INGEDIEND, Soort.ADVIES_GEGEVEN, Soort.AKKOORD);

    @Provide
    Arbitrary<List<Gebeurtenis>> dossiers() {
        return Arbitraries.randomValue(PakProperties::gebeurtenis).list().ofMaxSize(40);
    }

    private static Gebeurtenis gebeurtenis(Random toeval) {
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(
                        SOORTEN.get(toeval.nextInt(SOORTEN.size())), BEGIN.plusDays(toeval.nextInt(90)))
                .volgnummer(toeval.nextInt(1000))
                .door(new Actor(een(toeval, "P-1", "P-2", null), een(toeval, "ouders", "school", null), null, null))
                .zaak(een(toeval, null, null, "", "Z1", "Z2"));
        DAGEN.forEach(veld -> {
            if (toeval.nextInt(4) == 0) {
                bouwer.met(veld, BEGIN.plusDays(toeval.nextInt(5000) - 2500));
            }
        });
        String school = een(toeval, null, null, "", "De Brug", "00AB", "De Boog");
        if (school != null) {
            bouwer.met(Veld.SCHOOL, school);
        }
        if (toeval.nextBoolean()) {
            bouwer.met(Veld.SCHOOLJAAR, 2019 + toeval.nextInt(4));
        }
        return bouwer.maak();
    }

    private static @Nullable String een(Random toeval, @Nullable String... keus) {
        return keus[toeval.nextInt(keus.length)];
    }

    @Property(tries = 500)
    void leestAlsDeGebeurtenissen(@ForAll("dossiers") List<Gebeurtenis> gebeurtenissen, @ForAll boolean metSchool) {
        Dossier dossier = Dossier.van("L", metSchool ? SCHOOL : null, null, gebeurtenissen);
        Pak pak = Objects.requireNonNull(Inkijk.pak(dossier));
        assertThat(pak.aantal()).isEqualTo(dossier.aantal());
        for (int i = 0; i < pak.aantal(); i++) {
            vergelijk(pak, i, dossier.gebeurtenis(i), metSchool);
            for (int j = 0; j < i; j++) {
                vergelijk(pak, i, j, dossier);
            }
        }
    }

    private static void vergelijk(Pak pak, int plaats, Gebeurtenis gebeurtenis, boolean metSchool) {
        Soort soort = gebeurtenis.soort().orElseThrow();
        assertThat(pak.dag(plaats)).isEqualTo(gebeurtenis.dag());
        assertThat(pak.isBreed(plaats)).isEqualTo(soort.dossierbreed());
        assertThat(pak.isAanvraag(plaats)).isEqualTo(soort == Soort.AANVRAAG_INGEDIEND);
        assertThat(pak.zaakVan(plaats)).isEqualTo(pak.zaak(gebeurtenis.zaak().orElse("")));
        assertThat(pak.vertelSchool(plaats))
                .isEqualTo(gebeurtenis.tekst(Veld.SCHOOL).isPresent());
        assertThat(pak.isEigenSchool(plaats))
                .isEqualTo(
                        !metSchool || SCHOOL.heet(gebeurtenis.tekst(Veld.SCHOOL).orElse("")));
        for (Veld veld : DAGEN) {
            assertThat(pak.heeft(plaats, veld))
                    .isEqualTo(gebeurtenis.datum(veld).isPresent());
            assertThat(pak.getal(plaats, veld, -7))
                    .isEqualTo(gebeurtenis
                            .datum(veld)
                            .map(dag -> (int) dag.toEpochDay())
                            .orElse(-7));
        }
        assertThat(pak.getal(plaats, Veld.SCHOOLJAAR, -7))
                .isEqualTo(gebeurtenis.getal(Veld.SCHOOLJAAR).orElse(-7));
    }

    private static void vergelijk(Pak pak, int plaats, int andere, Dossier dossier) {
        Gebeurtenis deze = dossier.gebeurtenis(plaats);
        Gebeurtenis die = dossier.gebeurtenis(andere);
        assertThat(pak.isZelfdeSchool(plaats, andere))
                .isEqualTo(deze.tekst(Veld.SCHOOL)
                        .orElse("")
                        .equals(die.tekst(Veld.SCHOOL).orElse("")));
        boolean adviezen = deze.is(Soort.ADVIES_GEGEVEN) && die.is(Soort.ADVIES_GEGEVEN);
        if (adviezen && deze.door().naam() != null) {
            assertThat(pak.persoon(plaats) == pak.persoon(andere))
                    .isEqualTo(deze.door().naam().equals(die.door().naam()));
        } else {
            assertThat(adviezen && pak.persoon(plaats) != 0).isFalse();
        }
    }

    @Property(tries = 500)
    void zelfdeBewoordingWatOokDeDagDeZaakOfDePersoon(@ForAll("dossiers") List<Gebeurtenis> gebeurtenissen) {
        List<Gebeurtenis> anders = new ArrayList<>();
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            Gebeurtenis.Bouwer bouwer = gebeurtenis.nieuw();
            bouwer.door(new Actor(
                    "P-9", gebeurtenis.door().rol(), gebeurtenis.door().discipline(), null));
            anders.add(bouwer.zaak("Z9").id("e1").met(Veld.SCHOOL, "De Zeef").maak());
        }
        Pak pak = Objects.requireNonNull(Inkijk.pak(Dossier.van("L", null, null, gebeurtenissen)));
        Pak andere = Objects.requireNonNull(Inkijk.pak(Dossier.van("L", null, null, anders)));
        assertThat(zin(andere)).containsExactlyInAnyOrderElementsOf(zin(pak));
    }

    private static List<Bewoording> zin(Pak pak) {
        List<Bewoording> zin = new ArrayList<>();
        for (int i = 0; i < pak.aantal(); i++) {
            zin.add(pak.bewoording(i));
        }
        return zin;
    }

    @Test
    void eenDagDieTeVerWegIsWordtNietIngepakt() {
        Gebeurtenis ver = Gebeurtenis.van(Soort.BESLUIT_GENOMEN, BEGIN)
                .met(Veld.TOT, LocalDate.MAX)
                .maak();
        assertThat(Inkijk.pak(Dossier.van("L", null, null, List.of(ver)))).isNull();
    }
}
