package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.Bereik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HaalbaarheidTest {

    private static Kader.Builder woorden() {
        return land().addVormen(vorm("land:extra").build())
                .addOverleggen(overlegElement("land:hia", "land:school", "tlv").build())
                .addOordelen(oordeelElement("land:o", "ja"))
                .addDocumenten(document("land:opp", null, deel("doel")));
    }

    static Stream<Voorwaarde> zonderStap() {
        return Stream.of(
                overleg("land:hia", "tlv"),
                oordeel("land:o", "ja"),
                akkoord("toestemming", "land:hia"),
                new Voorwaarde.DocumentAanwezig("land:opp", List.of(), Optional.empty()),
                new Voorwaarde.IsGehoord("land:ouders", "land:opp", Bereik.ZAAK),
                new Voorwaarde.AdviesGegeven(
                        List.of("land:extra"), List.of("land:school"), false, List.of(), Bereik.ZAAK),
                new Voorwaarde.Ingezet("land:extra", List.of("deels")),
                new Voorwaarde.Loopt("land:extra", false, List.of()));
    }

    @ParameterizedTest
    @MethodSource("zonderStap")
    void geen_stap_levert_het(Voorwaarde voorwaarde) {
        Kader kader = woorden()
                .addStappen(handeling("land:t.a").addVereist(eis(voorwaarde)).build())
                .build();

        assertThat(fouten(kader)).containsExactly("PAS-2010 land:t.a " + Voorwaarden.kort(voorwaarde));
    }

    @ParameterizedTest
    @MethodSource("zonderStap")
    void een_stap_levert_het(Voorwaarde voorwaarde) {
        Stap ouders = stap("land:t.g", Soort.AKKOORD, "land:hia")
                .wie(List.of("land:ouders"))
                .build();
        Stap gehoord = stap("land:t.h")
                .addWie("land:school")
                .legtVast(new Stap.Vastlegging(Soort.GEHOORD, List.of("land:ouders"), Optional.of("land:opp")))
                .build();
        Kader kader = woorden()
                .addStappen(handeling("land:t.a").addVereist(eis(voorwaarde)).build())
                .addStappen(stap("land:t.b", Soort.OVERLEG_GEHOUDEN, "land:hia").build())
                .addStappen(stap("land:t.c", Soort.OORDEEL_GEGEVEN, "land:o").build())
                .addStappen(
                        stap("land:t.d", Soort.DOCUMENT_VASTGELEGD, "land:opp").build())
                .addStappen(stap("land:t.e", Soort.VORM_GESTART, "land:extra").build())
                .addStappen(stap("land:t.f", Soort.GEEVALUEERD, "land:extra").build())
                .addStappen(stap("land:t.i", Soort.ADVIES_GEGEVEN, "land:extra").build())
                .addStappen(ouders, gehoord)
                .build();

        assertThat(fouten(kader)).isEmpty();
    }

    @Test
    void instemming_alleen_waar_de_wet_een_recht_geeft() {
        Kader.Builder kader = land().addDocumenten(document("land:opp", null, deel("doel")))
                .addStappen(stap("land:t.i", Soort.AKKOORD, "land:opp.doel")
                        .wie(List.of("land:ouders"))
                        .build())
                .addStappen(stap("land:t.v", Soort.DOCUMENT_VASTGESTELD, "land:opp.doel")
                        .addVereist(eis(akkoord("instemming", "land:opp.doel")))
                        .build());

        assertThat(fouten(kader.build())).containsExactly("PAS-2010 land:t.v @geen-instemmingsrecht");
        assertThat(fouten(kader.addRechten(recht("land:recht", "instemming", "land:t.v"))
                        .build()))
                .isEmpty();
    }

    @Test
    void een_recht_van_de_regio_is_geen_instemming() {
        Kader regio = regio().addOverleggen(
                        overlegElement("regio:hia", "regio:ib", "tlv").build())
                .addStappen(stap("regio:r.i", Soort.AKKOORD, "regio:hia")
                        .wie(List.of("land:ouders"))
                        .build())
                .addStappen(handeling("regio:r.v")
                        .addVereist(eis(akkoord("instemming", "regio:hia")))
                        .build())
                .addRechten(recht("regio:recht", "instemming", "regio:r.i"))
                .build();

        assertThat(fouten(land().build(), regio)).containsExactly("PAS-2010 regio:r.v @geen-instemmingsrecht");
    }

    @Test
    void wat_alleen_de_combinatie_mist_is_een_aantekening() {
        Kader land = land().addRollen(rol("land:arts", "buiten"))
                .addVormen(vorm("land:extra").build())
                .addStappen(stap("land:t.advies", Soort.ADVIES_GEGEVEN, "land:extra")
                        .wie(List.of("land:arts", "land:samenwerkingsverband"))
                        .build())
                .addTermijnen(termijn("land:k", "1 week")
                        .wie("land:school")
                        .addStappen("land:t.advies")
                        .addAls(new Voorwaarde.AdviesGegeven(
                                List.of("land:extra"), List.of("land:arts"), false, List.of(), Bereik.ZAAK))
                        .build())
                .build();
        Kader regio = regio().addStappen(stap("regio:r.advies")
                        .verscherpt("land:t.advies")
                        .addWie("regio:adviseur")
                        .build())
                .build();

        Toetsuitslag uitslag = toets(land, regio);
        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.van(Aantekening.Soort.NIET_VOORTGEBRACHT)).hasSize(1);
    }

    @Test
    void wat_de_wet_kan_bereiken_blijft_bereikbaar() {
        Kader land = land().addStappen(handeling("land:t.a").build())
                .addStappen(handeling("land:t.b")
                        .addVereist(eis(gedaan("land:t.a")))
                        .build())
                .build();
        Kader kringetje = regio().addStappen(stap("regio:r.a")
                        .verscherpt("land:t.a")
                        .addVereist(eis(gedaan("land:t.b")))
                        .build())
                .build();

        assertThat(fouten(land, kringetje)).containsExactly("PAS-2010 land:t.a regio:r.a", "PAS-2010 land:t.b regio");
    }

    @Test
    void een_tweede_weg_houdt_haar_bereikbaar() {
        Kader land = land().addStappen(handeling("land:t.a").build())
                .addStappen(handeling("land:t.b")
                        .addVereist(eis(gedaan("land:t.a")))
                        .build())
                .build();
        Kader tweeWegen = regio().addStappen(
                        stap("regio:r.a")
                                .verscherpt("land:t.a")
                                .addVereist(eis(gedaan("land:t.b")))
                                .build(),
                        stap("regio:r.b")
                                .verscherpt("land:t.a")
                                .addVereist(eis(groep(1, 8)))
                                .build())
                .build();

        assertThat(fouten(land, tweeWegen)).isEmpty();
    }

    @Test
    void een_eis_die_het_tegendeel_van_de_wet_vraagt() {
        Kader land = land().addOordelen(oordeelElement("land:o", "ja", "nee", "later"))
                .addStappen(stap("land:t.o", Soort.OORDEEL_GEGEVEN, "land:o").build())
                .addStappen(handeling("land:t.a")
                        .addVereist(eis(oordeel("land:o", "ja", "later")))
                        .build())
                .build();

        for (String antwoord : List.of("later", "nee")) {
            Kader regio = regio().addStappen(stap("regio:r.a")
                            .verscherpt("land:t.a")
                            .addVereist(eis(oordeel("land:o", antwoord)))
                            .build())
                    .build();
            assertThat(fouten(land, regio))
                    .isEqualTo(antwoord.equals("later") ? List.of() : List.of("PAS-2010 land:t.a regio:r.a"));
        }
    }
}
