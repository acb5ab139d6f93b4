package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpdrachtenTest {
    @Test
    void uitlegZegtWaaromNietEnDeKortsteWeg() {
        Loop loop = Loop.van("uitleg", Loop.casus("02-"), "naar-bosk.observeren");
        assertThat(loop.code()).isZero();
        assertThat(loop.uit())
                .contains("Mag dit? Nee, nog niet.")
                .contains("Nee: Dit ontbreekt: instemming")
                .contains("Steunt op:")
                .contains("</gebeurtenissen/")
                .contains("Kortste weg naar ja")
                .contains("  1. ")
                .contains("Dan mag: BOSK begint");
    }

    @Test
    void uitlegVanEenStapDieMag() {
        Loop loop = Loop.van("uitleg", Loop.casus("01-"), "naar-de-tlv.besluiten");
        assertThat(loop.uit())
                .contains("Mag dit? Ja.")
                .contains("Rechten die hierbij horen")
                .contains("Bezwaar tegen een TLV-besluit")
                .doesNotContain("Kortste weg");
    }

    @Test
    void uitlegVoorOudersNoemtGeenBestandsplaatsen() {
        Loop loop = Loop.van("uitleg", Loop.casus("02-"), "naar-bosk.observeren", "--voor", "ouders");
        assertThat(loop.uit()).doesNotContain("</gebeurtenissen/").doesNotContain("westland:");
    }

    @Test
    void magGeeftEenGebeurtenisDieOnderHetDossierPast(@TempDir Path map) {
        String casus = Loop.casus("02-");
        Loop ja = Loop.van(
                "mag",
                casus,
                "naar-het-opp.overleggen",
                "--rol",
                "intern-begeleider",
                "--door",
                "F. de Wit",
                "--veld",
                "uitkomst=eens",
                "--veld",
                "aanwezig=intern-begeleider,ouders");
        assertThat(ja.fout()).isEmpty();
        assertThat(ja.code()).isZero();
        assertThat(ja.uit()).startsWith("# Dit mag: ").contains("soort: overleg-gehouden");
        String meer = Loop.schrijf(map, "meer.yaml", Loop.lees(casus) + ja.uit());
        assertThat(Loop.van("tijdlijn", meer).code()).isZero();
        assertThat(Loop.van("beoordeel", meer).uit())
                .doesNotContain("Overleg met ouders, gericht op overeenstemming [");
    }

    @Test
    void magNietIsEenAntwoordEnGeenFout() {
        Loop nee = Loop.van("mag", Loop.casus("02-"), "naar-bosk.observeren", "--rol", "school", "--door", "X");
        assertThat(nee.code()).isEqualTo(1);
        assertThat(nee.fout()).isEmpty();
        assertThat(nee.uit()).contains("Dit mag niet:").contains("Er zijn eisen open:");
        Loop naamloos = Loop.van("mag", Loop.casus("01-"), "naar-de-tlv.besluiten", "--rol", "tweede-deskundige");
        assertThat(naamloos.code()).isEqualTo(1);
        Loop rol = Loop.van("mag", Loop.casus("01-"), "naar-de-tlv.besluiten", "--rol", "ouders", "--door", "X");
        assertThat(rol.uit()).contains("De rol past niet.");
        Loop zonder = Loop.van("mag", Loop.casus("01-"), "naar-de-tlv.besluiten");
        assertThat(zonder.code()).isEqualTo(1);
        assertThat(zonder.uit().replaceAll("\\s+", " "))
                .contains("In welke rol?")
                .contains("Geef de rol met --rol: samenwerkingsverband of tweede-deskundige.");
    }

    @Test
    void tijdlijnZetBetekenisBijDeDagen() {
        Loop loop = Loop.van("tijdlijn", Loop.casus("01-"));
        assertThat(loop.code()).isZero();
        assertThat(loop.uit())
                .contains("18 februari 2019\n")
                .contains("Zorgplicht begint: Basisschool De Sluis")
                .contains("Overleg gehouden: ")
                .contains("Uiterste dag van \"Een TLV beoordelen\": uiterlijk 5 april 2021.")
                .contains("Dit is de peildatum.");
    }

    @Test
    void vergelijkZetTweeKadersNaastElkaar() {
        Loop loop = Loop.van("vergelijk", Loop.casus("07-"), "--kader", "westland", "--kader", "amsterdam-diemen");
        assertThat(loop.code()).isZero();
        assertThat(loop.uit())
                .contains("Wie heeft het geld")
                .contains("Wie beslist")
                .contains("Wat een aanvraag van een TLV hier vraagt")
                .contains("Gebeurtenissen die dit kader niet kent");
        assertThat(loop.uit().lines()).allMatch(regel -> regel.length() <= Papier.BREEDTE);
        assertThat(loop.uit().lines().filter(regel -> regel.indexOf(" | ") == 48))
                .hasSizeGreaterThan(40);
        assertThat(Loop.van("vergelijk", Loop.casus("07-"), "--kader", "westland")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void vergelijkNoemtWatEenKaderNietKent() {
        Loop loop = Loop.van("vergelijk", Loop.casus("02-"), "--kader", "land", "--kader", "westland");
        assertThat(loop.uit()).contains("Aanvraag ingediend (bosk-gedrag)");
    }

    @Test
    void kadersNoemtGeldigheidEnAannames() {
        Loop loop = Loop.van("kaders");
        assertThat(loop.uit())
                .contains("westland@2020-08-01 (2020-2024): van 1 augustus 2020 tot en met 31 juli 2024")
                .contains("(PO2803)")
                .contains("de begindatum is")
                .contains("amsterdam-diemen");
    }

    @Test
    void schemas() {
        for (String soort : new String[] {"dossier", "kader", "beoordeling"}) {
            assertThat(Loop.van("schema", soort).uit()).contains("https://json-schema.org/draft/2020-12/schema");
        }
        assertThat(Loop.van("schema", "dosier").code()).isEqualTo(2);
        assertThat(Loop.van("schema", "dosier").fout()).contains("dossier");
    }
}
