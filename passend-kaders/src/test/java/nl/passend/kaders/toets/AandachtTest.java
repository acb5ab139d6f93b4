package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Voorwaarde;
import org.junit.jupiter.api.Test;

class AandachtTest {

    private static Kader.Builder metVragen(int aantal) {
        Kader.Builder kader = land();
        for (int i = 0; i < aantal; i++) {
            kader.addOordelen(oordeelElement("land:o" + i, "ja"));
            kader.addStappen(
                    stap("land:t.o" + i, Soort.OORDEEL_GEGEVEN, "land:o" + i).build());
        }
        return kader;
    }

    @Test
    void een_derde_handelingen_mag_nog() {
        Toetsuitslag derde =
                toets(metVragen(2).addStappen(handeling("land:t.a").build()).build());
        Toetsuitslag meer = toets(metVragen(3)
                .addStappen(handeling("land:t.a").build(), handeling("land:t.b").build())
                .build());

        assertThat(derde.van(Aantekening.Soort.HANDELINGEN)).isEmpty();
        assertThat(meer.van(Aantekening.Soort.HANDELINGEN))
                .singleElement()
                .satisfies(noot -> assertThat(noot.woorden()).containsExactly("land", "2", "5", "2014-08-01"));
    }

    private static Kader.Builder metHia() {
        return regio().addOverleggen(
                        overlegElement("regio:hia", "regio:adviseur", "tlv").build())
                .addStappen(stap("regio:r.hia", Soort.OVERLEG_GEHOUDEN, "regio:hia")
                        .addVereist(eis(akkoord("toestemming", "regio:hia")))
                        .build())
                .addStappen(stap("regio:r.ja", Soort.AKKOORD, "regio:hia")
                        .wie(List.of("land:ouders"))
                        .build());
    }

    private static Kader metTlv() {
        return land().addVormen(vorm("land:tlv").build())
                .addRollen(rol("land:deskundige", "samenwerkingsverband"))
                .addStappen(stap("land:t.vraag", Soort.AANVRAAG_INGEDIEND, "land:tlv")
                        .build())
                .addStappen(stap("land:t.advies", Soort.ADVIES_GEGEVEN, "land:tlv")
                        .wie(List.of("land:deskundige"))
                        .addVereist(eis(gedaan("land:t.vraag")))
                        .build())
                .build();
    }

    @Test
    void wie_leidt_adviseert_ook() {
        Kader regio = metHia().addRollen(
                        rol("regio:deskundige", "samenwerkingsverband", "land:deskundige", "regio:adviseur"))
                .addStappen(stap("regio:r.vraag")
                        .verscherpt("land:t.vraag")
                        .addVereist(eis(overleg("regio:hia", "tlv")))
                        .build())
                .build();

        assertThat(toets(metTlv(), regio).van(Aantekening.Soort.LEIDING_ADVISEERT))
                .singleElement()
                .satisfies(noot -> assertThat(noot.woorden())
                        .containsExactly("regio:hia", "regio:adviseur", "land:deskundige", "land:tlv", "2020-08-01"));
    }

    @Test
    void wie_geweigerde_toestemming_tegenhoudt() {
        Kader.Builder regio = metHia().addStappen(stap("regio:r.vraag")
                .verscherpt("land:t.vraag")
                .addVereist(eis(overleg("regio:hia", "tlv")))
                .build());

        assertThat(toets(metTlv(), regio.build()).van(Aantekening.Soort.WIE_KAN_TEGENHOUDEN))
                .singleElement()
                .satisfies(noot -> assertThat(noot.woorden())
                        .containsExactly("land:ouders", "regio:hia", "land:t.vraag", "2020-08-01"));
        Kader andereWeg = regio.addStappen(stap("regio:r.anders")
                        .verscherpt("land:t.vraag")
                        .addVereist(eis(groep(0, 3)))
                        .build())
                .build();
        assertThat(toets(metTlv(), andereWeg).van(Aantekening.Soort.WIE_KAN_TEGENHOUDEN))
                .isEmpty();
    }

    @Test
    void een_ladder_van_plichten_zonder_termijn() {
        Kader.Builder ladder = metVragen(4)
                .addStappen(
                        handeling("land:t.a").addZodra(eis(gedaan("land:t.o0"))).build())
                .addStappen(
                        handeling("land:t.b").addZodra(eis(gedaan("land:t.a"))).build());
        assertThat(toets(ladder.build()).van(Aantekening.Soort.TRAJECT_ZONDER_TERMIJN))
                .isEmpty();

        ladder.addStappen(
                handeling("land:t.c").addZodra(eis(gedaan("land:t.b"))).build());
        assertThat(toets(ladder.build()).van(Aantekening.Soort.TRAJECT_ZONDER_TERMIJN))
                .singleElement()
                .satisfies(noot -> assertThat(noot.woorden()).containsExactly("land:t", "3", "2014-08-01"));

        ladder.addTermijnen(termijn("land:k", "1 week")
                .addStappen("land:t.b")
                .wie("land:school")
                .build());
        assertThat(toets(ladder.build()).van(Aantekening.Soort.TRAJECT_ZONDER_TERMIJN))
                .isEmpty();
    }

    @Test
    void een_open_vorm_is_gevuld_of_genoemd() {
        Kader land = land().addVormen(
                        vorm("land:tlv").openVoor(Laag.SAMENWERKINGSVERBAND).build())
                .build();

        assertThat(toets(land, regio().build()).van(Aantekening.Soort.OPEN_NIET_INGEVULD))
                .hasSize(1);
        assertThat(toets(
                                land,
                                regio().addVormen(vorm("regio:tlv")
                                                .vultIn("land:tlv")
                                                .build())
                                        .build())
                        .aantekeningen())
                .isEmpty();
        assertThat(toets(
                                land,
                                regio().addNogOpen(new Keuze("land:tlv", "het plan zwijgt"))
                                        .build())
                        .aantekeningen())
                .isEmpty();
    }

    @Test
    void een_deel_dat_de_wet_later_voorschrijft() {
        Kader land =
                land().addDocumenten(document("land:opp", null, deel("doel"))).build();
        Kader later = kader("land", Laag.LANDELIJK, java.time.LocalDate.of(2025, 8, 1))
                .wijzigt("land@2014-08-01")
                .addVervangt("land:opp")
                .addDocumenten(document("land:opp", null, deel("doel"), deel("inbreng")))
                .build();
        Kader regio = regio().addDocumenten(document("regio:plan", "land:opp", deel("a", "land:opp.doel")))
                .build();
        Kader verlopen = regio().tot(java.time.LocalDate.of(2024, 7, 31))
                .telt(Kader.Telt.AANVRAAGDATUM)
                .addDocumenten(document("regio:plan", "land:opp", deel("a", "land:opp.doel")))
                .build();

        for (Kader een : List.of(regio, verlopen)) {
            assertThat(toets(land, later, een).van(Aantekening.Soort.DEEL_NIET_GEDRAGEN))
                    .singleElement()
                    .satisfies(noot ->
                            assertThat(noot.woorden()).containsExactly("regio:plan", "land:opp.inbreng", "2025-08-01"));
        }
    }

    @Test
    void wat_ontkend_wordt_rust_er_niet_op() {
        Kader regio = metHia().addStappen(stap("regio:r.vraag")
                        .verscherpt("land:t.vraag")
                        .addVereist(eis(new Voorwaarde.Niet(overleg("regio:hia", "tlv"))))
                        .build())
                .build();

        assertThat(toets(metTlv(), regio).van(Aantekening.Soort.LEIDING_ADVISEERT))
                .isEmpty();
        assertThat(toets(metTlv(), regio).van(Aantekening.Soort.WIE_KAN_TEGENHOUDEN))
                .isEmpty();
    }

    @Test
    void een_korte_naam_die_een_andere_verbergt() {
        Kader land = land().addOverleggen(
                        overlegElement("land:hia", "land:school", "ja").build())
                .build();
        Kader.Builder regio = regio().addVormen(vorm("regio:hia").build());

        assertThat(toets(land, regio.build()).van(Aantekening.Soort.NAAM_VERBERGT))
                .singleElement()
                .satisfies(noot -> assertThat(noot.woorden()).containsExactly("regio:hia", "land:hia", "2020-08-01"));
        assertThat(toets(
                                metTlv(),
                                regio().addVormen(vorm("regio:tlv")
                                                .vultIn("land:tlv")
                                                .build())
                                        .build())
                        .van(Aantekening.Soort.NAAM_VERBERGT))
                .isEmpty();
    }
}
