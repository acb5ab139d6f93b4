package nl.passend.kaders;

import static nl.passend.kaders.Proef.CASUS;
import static nl.passend.kaders.Proef.bytes;
import static nl.passend.kaders.Proef.casus;
import static nl.passend.kaders.Proef.casusfouten;
import static nl.passend.kaders.Proef.inhoudsfouten;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.port.Gelezen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasusLezerTest {
    private static final String HEEL = """
            passend: dossier/0
            leerling: leerling-017
            school: {naam: De Regenboog, brin: 99ZZ, soort: bao, bestuur: Voorbeeldbestuur}
            swv: PO2803
            peildatum: 2021-04-01
            toelichting: een voorbeeld
            gebeurtenissen:
              - {op: 2021-03-03, soort: overleg-gehouden, overleg: hia, uitkomst: tlv, aanwezig: [leerkracht, ouders],
                 door: {naam: M. de Bruin, rol: ondersteuningsadviseur, discipline: orthopedagoog, werkgever: SPOW}, zaak: z2}
              - {op: 2021-03-01, soort: zaak-geopend, zaak: z2, traject: naar-hia, komt-voort-uit: z1, vastgelegd: 2021-03-02}
              - {op: 2021-02-01, soort: handeling-gedaan, stap: "westland:in-de-school.vraag", zaak: z1, id: g1}
              - {op: 2021-02-01, soort: leerling-bekend, geboortedatum: 2013-05-06, asielopvang: nee, nummer: 0}
            """;

    @Test
    void leestEenHeelBestand() throws IOException {
        Gelezen gelezen = new CasusLezer().lees(new ByteArrayInputStream(bytes(HEEL)), "casus.yaml");
        Dossier dossier = gelezen.dossier();
        assertThat(gelezen.eigenDatum()).contains(LocalDate.of(2021, 4, 1));
        assertThat(gelezen.nietOvergenomen()).isEmpty();
        assertThat(dossier.leerling()).isEqualTo("leerling-017");
        assertThat(dossier.school()).contains(new School("De Regenboog", "99ZZ", "bao", "Voorbeeldbestuur"));
        assertThat(dossier.samenwerkingsverband()).contains("PO2803");
        assertThat(dossier.gebeurtenissen())
                .extracting(een -> een.soort().orElseThrow())
                .containsExactly(
                        Soort.LEERLING_BEKEND, Soort.HANDELING_GEDAAN, Soort.ZAAK_GEOPEND, Soort.OVERLEG_GEHOUDEN);
        Gebeurtenis bekend = dossier.gebeurtenis(0);
        assertThat(bekend.janee(Veld.ASIELOPVANG)).contains(false);
        assertThat(bekend.volgnummer()).isZero();
        assertThat(dossier.gebeurtenis(1).onderwerp()).contains("westland:in-de-school.vraag");
        assertThat(dossier.gebeurtenis(1).volgnummer())
                .as("plaats in het bestand")
                .isEqualTo(3);
        assertThat(dossier.gebeurtenis(2).zaak()).contains("z2");
        assertThat(dossier.gebeurtenis(2).velden()).as("de zaak is geen veld").doesNotContainKey(Veld.ZAAK);
        assertThat(dossier.gebeurtenis(2).lijst(Veld.KOMT_VOORT_UIT)).contains(List.of("z1"));
        assertThat(dossier.gebeurtenis(2).vastgelegdOp()).contains(LocalDate.of(2021, 3, 2));
        Gebeurtenis overleg = dossier.gebeurtenis(3);
        assertThat(overleg.door())
                .isEqualTo(new Actor("M. de Bruin", "ondersteuningsadviseur", "orthopedagoog", "SPOW"));
        assertThat(overleg.herkomst().bestand()).isEqualTo("casus.yaml");
        assertThat(overleg.herkomst().plaats()).isEqualTo("/gebeurtenissen/0");
    }

    @Test
    void jsonLeestHetzelfde() {
        Dossier dossier = new CasusLezer().lees(bytes(HEEL), "casus.yaml").dossier();
        String json = CasusSchrijver.json(dossier, LocalDate.of(2021, 4, 1));
        Gelezen terug = new CasusLezer().lees(bytes(json), "casus.json");
        assertThat(terug.dossier().gebeurtenissen()).isEqualTo(dossier.gebeurtenissen());
        assertThat(terug.eigenDatum()).contains(LocalDate.of(2021, 4, 1));
        assertThat(new CasusLezer()
                        .lees(
                                bytes(
                                        "{\"passend\": \"dossier/0\", \"leerling\": \"l\", \"swv\": null, \"gebeurtenissen\": []}"),
                                "x")
                        .dossier()
                        .samenwerkingsverband())
                .as("null zegt niets")
                .isEmpty();
    }

    @Test
    void schrijftElkeGebeurtenisOpEenRegel() {
        String yaml = CasusSchrijver.yaml(
                casus("  - {op: 2021-03-03, soort: overleg-gehouden, uitkomst: tlv, overleg: hia}\n")
                        .dossier());
        assertThat(yaml)
                .isEqualTo(CASUS + "  - {op: 2021-03-03, soort: overleg-gehouden, overleg: hia, uitkomst: tlv}\n");
    }

    @ParameterizedTest(name = "{0} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PAS-1104 |  4 |  5 | /gebeurtenissen/0/overlg    | overleg      | soort: overleg-gehouden, overleg: hia, overlg: hia",
                "PAS-1105 |  4 |  5 | /gebeurtenissen/0           | overleg      | soort: overleg-gehouden",
                "PAS-1105 |  4 |  5 | /gebeurtenissen/0           | zaak         | soort: zaak-geopend",
                "PAS-1105 |  4 |  5 | /gebeurtenissen/0           | stap         | soort: handeling-gedaan",
                "PAS-1106 |  4 | 34 | /gebeurtenissen/0/gepland-op | yyyy-mm-dd  | soort: uitgenodigd, gepland-op: morgen, overleg: sot",
                "PAS-1106 |  4 | 48 | /gebeurtenissen/0/groep     | 0 to 8       | soort: groep-ingedeeld, groep: 9",
                "PAS-1106 |  4 | 48 | /gebeurtenissen/0/groep     | a text       | soort: groep-ingedeeld, groep: [1]",
                "PAS-1106 |  4 | 54 | /gebeurtenissen/0/asielopvang | ja, nee    | soort: leerling-bekend, asielopvang: soms",
                "PAS-1106 |  4 | 44 | /gebeurtenissen/0/bleek     | deels        | soort: geevalueerd, bleek: matig, wat: bosk",
                "PAS-1106 |  4 | 60 | /gebeurtenissen/0/aanwezig  | list         | soort: overleg-gehouden, overleg: hia, aanwezig: {a: b}",
                "PAS-1106 |  4 | 34 | /gebeurtenissen/0/door      | keys         | soort: toegelaten, door: ik, school: x",
                "PAS-1201 |  4 | 29 | /gebeurtenissen/0/soort     | overleg-gehouden | soort: overleg-gehoden",
                "PAS-1204 |  4 |  5 | /gebeurtenissen/0/komt-voort-uit | zaak    | soort: zaak-geopend, zaak: z1, komt-voort-uit: [z9]",
                "PAS-1204 |  4 |  5 | /gebeurtenissen/0/komt-voort-uit | zaak    | soort: zaak-geopend, zaak: z1, komt-voort-uit: [z1]",
            })
    void elkeFout(String code, int regel, int kolom, String wijzer, String woord, String velden) {
        List<Melding> fouten = casusfouten("  - {op: 2021-03-03, " + velden + "}\n");
        assertThat(fouten).anySatisfy(fout -> {
            assertThat(fout.code().code()).isEqualTo(code);
            assertThat(fout.plaats().wijzer()).isEqualTo(wijzer);
            assertThat(fout.toString()).contains(woord);
            assertThat(fout.plaats().regel()).isEqualTo(regel);
        });
        assertThat(fouten.get(0).plaats().kolom()).isPositive();
    }

    @Test
    void deKolomIsDieVanDeWaarde() {
        Melding fout = casusfouten("  - {op: 2021-3-3, soort: toegelaten, school: x}\n")
                .get(0);
        assertThat(fout.plaats().toString()).isEqualTo("casus.yaml:4:10 /gebeurtenissen/0/op");
    }

    @Test
    void nietsGebeurtVoorDeGeboorte() {
        String geboren = "  - {op: 2020-01-01, soort: leerling-bekend, geboortedatum: 2015-03-02, id: g1}\n";
        assertThat(casusfouten(geboren + "  - {op: 2015-03-01, soort: toegelaten, school: x}\n"))
                .singleElement()
                .satisfies(fout -> {
                    assertThat(fout.code()).isEqualTo(Foutcode.VOOR_GEBOORTE);
                    assertThat(fout.plaats().regel()).isEqualTo(5);
                });
        assertThat(casus(geboren + "  - {op: 2015-03-02, soort: toegelaten, school: x}\n")
                        .dossier()
                        .aantal())
                .as("de dag zelf mag")
                .isEqualTo(2);
        assertThat(casus(geboren
                                + "  - {op: 2015-03-01, soort: toegelaten, school: x}\n"
                                + "  - {op: 2020-01-02, soort: gebeurtenis-hersteld, welke: g1}\n")
                        .dossier()
                        .aantal())
                .as("een herstelde geboortedatum telt niet")
                .isEqualTo(3);
    }

    @Test
    void zakenInEenKring() {
        assertThat(casusfouten("""
                          - {op: 2021-01-01, soort: zaak-geopend, zaak: a, komt-voort-uit: [b]}
                          - {op: 2021-01-02, soort: zaak-geopend, zaak: b, komt-voort-uit: [c]}
                          - {op: 2021-01-03, soort: zaak-geopend, zaak: c, komt-voort-uit: [a]}
                          - {op: 2021-01-04, soort: zaak-geopend, zaak: d, komt-voort-uit: [a]}
                        """)).extracting(fout -> fout.plaats().regel()).containsExactly(4, 5, 6);
    }

    @Test
    void eenNieuwereSoortBlijftZoalsZijIs() {
        Gebeurtenis een = casus(
                        "  - {op: 2021-03-03, soort: belevingsmeting, nieuwere-soort: ja, punten: [1, {a: b}], zaak: z}\n")
                .dossier()
                .gebeurtenis(0);
        assertThat(een.soort()).isEmpty();
        assertThat(een.soortcode()).isEqualTo("belevingsmeting");
        assertThat(een.zaak()).contains("z");
        assertThat(een.overig()).isEqualTo(Map.of("punten", List.of("1", Map.of("a", "b"))));
        Gebeurtenis bekend = casus(
                        "  - {op: 2021-03-03, soort: toegelaten, school: x, nieuwere-soort: ja, leerjaar: 3}\n")
                .dossier()
                .gebeurtenis(0);
        assertThat(bekend.overig()).containsEntry("leerjaar", "3");
        assertThat(bekend.tekst(Veld.SCHOOL)).contains("x");
    }

    @Test
    void deKopvanHetBestand() {
        assertThat(inhoudsfouten(bytes("passend: dossier/7\n")).get(0).toString())
                .contains("PAS-1107", "casus.yaml:1:10", "dossier/7", "dossier/0");
        assertThat(inhoudsfouten(bytes("passend: Jan Jansen\n")).get(0).toString())
                .doesNotContain("Jan");
        assertThat(inhoudsfouten(bytes("leerling: x\n")).get(0).code()).isEqualTo(Foutcode.BESTAND_ONHERKEND);
        assertThat(inhoudsfouten(bytes("zo maar tekst")).get(0).code()).isEqualTo(Foutcode.BESTAND_ONHERKEND);
        assertThat(inhoudsfouten(new byte[0]).get(0).code()).isEqualTo(Foutcode.BESTAND_LEEG);
        assertThat(inhoudsfouten(bytes("passend: dossier/0\n")))
                .extracting(fout -> fout.woorden().get(0))
                .containsExactly("leerling", "gebeurtenissen");
    }

    @Test
    void herkentZijnEigenBestanden() {
        CasusLezer lezer = new CasusLezer();
        assertThat(lezer.herkent(bytes(HEEL))).isTrue();
        assertThat(lezer.herkent(bytes("# een zaak\n---\n\"passend\": dossier/0\n")))
                .isTrue();
        assertThat(lezer.herkent(bytes("\uFEFF { \"leerling\": \"x\", \"passend\" : \"dossier/0\"}")))
                .isTrue();
        assertThat(lezer.herkent(bytes("<?xml version=\"1.0\"?><passend>"))).isFalse();
        assertThat(lezer.herkent(bytes("kader:\n  id: x\n"))).isFalse();
        assertThat(lezer.herkent(new byte[] {(byte) 0xFF, 0, 1})).isFalse();
    }

    @Test
    void alleFoutenKomenSamenInVolgorde() {
        assertThat(casusfouten("""
                          - {op: 1 mei, soort: toegelaten}
                          - tekst
                          - {soort: onbekend}
                          - {op: 2021-02-30, soort: groep-ingedeeld, groep: acht}
                        """))
                .extracting(fout -> fout.code().code() + " " + fout.plaats().regel())
                .containsExactly(
                        "PAS-1105 4",
                        "PAS-1106 4",
                        "PAS-1106 5",
                        "PAS-1105 6",
                        "PAS-1201 6",
                        "PAS-1106 7",
                        "PAS-1106 7");
    }
}
