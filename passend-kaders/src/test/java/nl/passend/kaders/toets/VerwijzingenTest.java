package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Beleidskast;
import org.junit.jupiter.api.Test;

class VerwijzingenTest {

    private static Kader metStap(Voorwaarde voorwaarde) {
        return land().addStappen(
                        handeling("land:t.a").addVereist(eis(voorwaarde)).build())
                .addStappen(handeling("land:t.b")
                        .addUitkomsten(keuzes("goed").get(0))
                        .build())
                .addOordelen(oordeelElement("land:o", "ja", "nee"))
                .addStappen(stap("land:t.o", Soort.OORDEEL_GEGEVEN, "land:o").build())
                .addOverleggen(overlegElement("land:hia", "land:school", "tlv").build())
                .addStappen(stap("land:t.h", Soort.OVERLEG_GEHOUDEN, "land:hia").build())
                .build();
    }

    @Test
    void wat_er_is_wordt_gevonden() {
        assertThat(fouten(metStap(gedaan("land:t.b")))).isEmpty();
        assertThat(fouten(metStap(oordeel("land:o", "ja")))).isEmpty();
        assertThat(fouten(metStap(overleg("land:hia", "tlv")))).isEmpty();
    }

    @Test
    void een_onbekende_stap_met_een_naam_die_erop_lijkt() {
        Toetsuitslag uitslag = toets(metStap(gedaan("land:t.bb")));

        assertThat(uitslag.fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.woorden()).startsWith("land:t.a", "land:t.bb");
            assertThat(fout.woorden().get(2)).contains("land:t.b");
            assertThat(fout.tekst(new Locale("nl"))).contains("proef.yaml:1:1", "verwijst naar \"land:t.bb\"");
        });
    }

    @Test
    void een_onbekende_uitkomst_of_antwoord() {
        assertThat(fouten(metStap(oordeel("land:o", "misschien"))))
                .containsExactly("PAS-2002 land:t.a land:o → misschien");
        assertThat(fouten(metStap(overleg("land:hia", "tvl")))).containsExactly("PAS-2002 land:t.a land:hia → tvl");
        assertThat(fouten(metStap(new Voorwaarde.Gedaan("land:t.b", List.of("fout"), false, Voorwaarde.Bereik.ZAAK))))
                .containsExactly("PAS-2002 land:t.a land:t.b → fout");
    }

    @Test
    void een_naam_van_een_andere_soort_is_geen_stap() {
        assertThat(fouten(metStap(gedaan("land:hia")))).containsExactly("PAS-2002 land:t.a land:hia");
    }

    @Test
    void een_onbekend_beleid_en_een_onbekende_uitkomst_daarvan() {
        assertThat(fouten(metStap(new Voorwaarde.BeleidLuidt("zorgplicht", List.of("deze-school")))))
                .isEmpty();
        assertThat(fouten(metStap(new Voorwaarde.BeleidLuidt("zorgpligt", List.of("deze-school")))))
                .containsExactly("PAS-2002 land:t.a beleid zorgpligt");
        Kader fout = metStap(new Voorwaarde.BeleidLuidt("zorgplicht", List.of("die-school")));
        assertThat(Kadertoets.toets(List.of(fout), Beleidskast.standaard()).fouten())
                .singleElement()
                .satisfies(melding -> assertThat(melding.woorden().get(2)).contains("deze-school"));
    }

    @Test
    void een_hogere_laag_en_een_buur_worden_niet_gezien() {
        Kader land = land().addStappen(stap("land:t.a", Soort.HANDELING_GEDAAN, "land:t.a")
                        .addWie("regio:ib")
                        .build())
                .build();
        Kader buur = kader("buur", Laag.SAMENWERKINGSVERBAND, DAG).build();
        Kader regio = regio().addStappen(handeling("regio:r.a")
                        .addVereist(eis(gedaan("buur:x.y")))
                        .build())
                .build();

        assertThat(fouten(land, regio, buur))
                .containsExactly("PAS-2002 land:t.a regio:ib", "PAS-2002 regio:r.a buur:x.y");
    }

    @Test
    void onbekende_rol_vorm_en_recht_in_wat_een_stap_vastlegt() {
        Kader kader = land().addStappen(
                        stap("land:t.a", Soort.GEHOORD, "land:oma").build())
                .addStappen(stap("land:t.b", Soort.BESLUIT_GENOMEN, "land:tlv").build())
                .addStappen(stap("land:t.c", Soort.RECHTSMIDDEL_INGESTELD, "land:bezwaar")
                        .build())
                .build();

        assertThat(fouten(kader))
                .containsExactly(
                        "PAS-2002 land:t.a land:oma", "PAS-2002 land:t.b land:tlv", "PAS-2002 land:t.c land:bezwaar");
    }

    @Test
    void een_deel_dat_het_document_niet_heeft() {
        Kader kader = land().addDocumenten(document("land:opp", null, deel("doel")))
                .addStappen(
                        stap("land:t.s", Soort.DOCUMENT_VASTGELEGD, "land:opp").build())
                .addStappen(handeling("land:t.a")
                        .addVereist(eis(new Voorwaarde.DocumentAanwezig(
                                "land:opp", List.of("doel", "middel"), java.util.Optional.empty())))
                        .build())
                .build();

        assertThat(fouten(kader)).containsExactly("PAS-2002 land:t.a land:opp → middel");
    }
}
