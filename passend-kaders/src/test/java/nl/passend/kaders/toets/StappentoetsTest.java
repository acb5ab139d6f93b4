package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Stap;
import org.junit.jupiter.api.Test;

class StappentoetsTest {
    private static final Kader LAND = land().addVormen(vorm("land:extra").build())
            .addStappen(stap("land:t.start", Soort.VORM_GESTART, "land:extra").build())
            .addStappen(handeling("land:t.plicht")
                    .addZodra(eis(gedaan("land:t.start")))
                    .build())
            .addStappen(handeling("land:t.ouders")
                    .wie(java.util.List.of("land:ouders"))
                    .build())
            .addStappen(handeling("land:t.dicht").gesloten(true).build())
            .build();

    private static Stap.Builder verscherpt(String hoger) {
        return stap("regio:r.x").verscherpt(hoger);
    }

    private static Stap.Builder metEis(String hoger) {
        return verscherpt(hoger).addVereist(eis(groep(4, 8)));
    }

    private static java.util.List<String> met(Stap... stappen) {
        return fouten(LAND, regio().addStappen(stappen).build());
    }

    @Test
    void twee_stappen_die_een_gebeurtenis_niet_kan_scheiden() {
        Stap een = stap("land:t.a", Soort.OVERLEG_GEHOUDEN, "land:hia").build();
        Stap.Builder ander = stap("land:t.b", Soort.OVERLEG_GEHOUDEN, "land:hia");
        Kader.Builder kader = land().addOverleggen(
                        overlegElement("land:hia", "land:school").build())
                .addStappen(een);

        assertThat(fouten(Kader.bouw()
                        .from(kader.build())
                        .addStappen(ander.build())
                        .build()))
                .containsExactly("PAS-2008 land:t.a land:t.b");
        assertThat(fouten(Kader.bouw()
                        .from(kader.build())
                        .addStappen(ander.herkendAanStap(true).build())
                        .build()))
                .isEmpty();
    }

    @Test
    void een_andere_rol_of_een_ander_onderwerp_scheidt_wel() {
        Stap een = stap("land:t.a", Soort.OVERLEG_GEHOUDEN, "land:hia").build();
        Stap rol = stap("land:t.b", Soort.OVERLEG_GEHOUDEN, "land:hia")
                .wie(java.util.List.of("land:samenwerkingsverband"))
                .build();
        Stap onderwerp = stap("land:t.c", Soort.OVERLEG_GEHOUDEN, "land:sot").build();
        Kader kader = land().addOverleggen(
                        overlegElement("land:hia", "land:school").build(),
                        overlegElement("land:sot", "land:school").build())
                .addStappen(een, rol, onderwerp)
                .build();

        assertThat(fouten(kader)).isEmpty();
    }

    @Test
    void een_stap_zonder_onderwerp_raakt_elk_onderwerp() {
        Kader kader = land().addStappen(
                        stap("land:t.a", Soort.UITGESCHREVEN).build(),
                        stap("land:t.b", Soort.UITGESCHREVEN).build())
                .build();

        assertThat(fouten(kader)).containsExactly("PAS-2008 land:t.a land:t.b");
    }

    @Test
    void buiten_de_stap_van_de_wet_om() {
        assertThat(met(stap("regio:r.x", Soort.VORM_GESTART, "land:extra").build()))
                .containsExactly("PAS-2007 regio:r.x vorm-gestart land:extra");
        assertThat(met(verscherpt("land:t.start")
                        .legtVast(vast(Soort.VORM_GESTART, "land:extra"))
                        .build()))
                .isEmpty();
    }

    @Test
    void een_eigen_vorm_die_er_een_van_de_wet_is_gaat_ook_via_de_wet() {
        Stap start = stap("regio:r.x", Soort.VORM_GESTART, "regio:bosk").build();
        Kader.Builder regio = regio().addStappen(start);

        assertThat(fouten(
                        LAND,
                        regio.addVormen(vorm("regio:bosk").isEen("land:extra").build())
                                .build()))
                .containsExactly("PAS-2007 regio:r.x vorm-gestart regio:bosk");
    }

    @Test
    void een_eigen_vorm_die_los_staat_van_de_wet_mag() {
        Kader regio = regio().addVormen(vorm("regio:plusklas").build())
                .addStappen(
                        stap("regio:r.x", Soort.VORM_GESTART, "regio:plusklas").build())
                .addStappen(stap("regio:r.y", Soort.BESLUIT_GENOMEN, "regio:plusklas")
                        .build())
                .build();

        assertThat(fouten(LAND, regio)).isEmpty();
    }

    @Test
    void een_eis_erbij_mag_op_een_drempel() {
        assertThat(met(metEis("land:t.start").build())).isEmpty();
    }

    @Test
    void geen_eis_erbij_op_een_plicht_een_recht_of_een_gesloten_stap() {
        assertThat(met(metEis("land:t.plicht").build())).containsExactly("PAS-2006 regio:r.x land:t.plicht");
        assertThat(met(metEis("land:t.ouders").build())).containsExactly("PAS-2006 regio:r.x land:t.ouders");
        assertThat(met(metEis("land:t.dicht").build())).containsExactly("PAS-2006 regio:r.x land:t.dicht");
    }

    @Test
    void een_plicht_mag_eerder_ontstaan_maar_niet_voor_ouders() {
        assertThat(met(verscherpt("land:t.plicht").addZodra(eis(groep(4, 8))).build()))
                .isEmpty();
        assertThat(met(verscherpt("land:t.ouders").addZodra(eis(groep(4, 8))).build()))
                .containsExactly("PAS-2006 regio:r.x land:t.ouders");
        assertThat(met(verscherpt("land:t.dicht").via("ot").build()))
                .containsExactly("PAS-2006 regio:r.x land:t.dicht");
    }

    @Test
    void wie_mag_nauwer_en_niet_ruimer() {
        assertThat(met(verscherpt("land:t.start").addWie("regio:ib").build())).isEmpty();
        assertThat(met(verscherpt("land:t.start").addWie("land:ouders").build()))
                .containsExactly("PAS-2005 regio:r.x land:t.start");
    }

    @Test
    void een_verscherping_legt_niet_iets_anders_vast() {
        assertThat(met(verscherpt("land:t.start")
                        .legtVast(vast(Soort.GEHOORD, "land:ouders"))
                        .build()))
                .containsExactly("PAS-2005 regio:r.x land:t.start");
    }

    @Test
    void een_eis_van_een_vorm_komt_op_de_stap_die_haar_vraagt() {
        Kader.Builder land = land().addVormen(vorm("land:extra").build());
        Kader regio = regio().addVormen(vorm("regio:bosk")
                        .vultIn("land:extra")
                        .addVereist(eis(groep(4, 8)))
                        .build())
                .build();
        Stap.Builder vraag = stap("land:t.vraag", Soort.AANVRAAG_INGEDIEND, "land:extra");

        assertThat(fouten(land.addStappen(vraag.build()).build(), regio)).isEmpty();
        Kader dicht = land().addVormen(vorm("land:extra").build())
                .addStappen(vraag.gesloten(true).build())
                .build();
        assertThat(fouten(dicht, regio)).containsExactly("PAS-2006 regio:bosk land:t.vraag");
    }
}
