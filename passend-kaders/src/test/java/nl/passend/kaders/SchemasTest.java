package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.kaders.internal.kader.Inpakken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas say of each file what the readers say. */
class SchemasTest {
    private static final SchemaRegistry REGISTER =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema DOSSIER = REGISTER.getSchema(Schemas.dossier());
    private static final Schema KADER = REGISTER.getSchema(Schemas.kader());

    @Test
    void hetSchemaInDeJarIsHetGemaakteSchema() throws Exception {
        Path bestand =
                Repo.map("passend-kaders/src/main/resources/nl/passend/kaders").resolve("dossier.schema.json");
        Repo.vergelijk(bestand, Schemas.dossier());
    }

    static Stream<Path> casussen() throws IOException {
        Path map = Repo.map("examples").resolve("casussen");
        if (!Files.isDirectory(map)) {
            return Stream.empty();
        }
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden.filter(pad -> pad.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void elkeVoorbeeldcasusPastInHetSchema() throws IOException {
        for (Path bestand : casussen().toList()) {
            assertThat(bezwaren(DOSSIER, Files.readString(bestand)))
                    .as(bestand.toString())
                    .isEmpty();
        }
    }

    @Test
    void elkKaderPastInHetSchema() throws IOException {
        Path map = Repo.map("passend-kaders/src/main/resources/nl/passend/kaders");
        Inpakken.teksten(map)
                .forEach((naam, inhoud) -> assertThat(bezwaren(KADER, new String(inhoud, StandardCharsets.UTF_8)))
                        .as(naam)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{op: 2021-03-03, soort: overleg-gehouden, overleg: hia, aanwezig: leerkracht}",
                "{op: 2021-03-03, soort: groep-ingedeeld, groep: 3, schooljaar: 2020, zaak: 3}",
                "{op: 2021-03-03, soort: leerling-bekend, asielopvang: nee, door: {rol: ouders}}",
                "{op: 2021-03-03, soort: zaak-geopend, zaak: z1}",
                "{op: 2021-03-03, soort: handeling-gedaan, stap: a.b, nummer: -1}",
                "{op: 2021-03-03, soort: besluit-genomen, vorm: tlv-sbo, uitkomst: toegekend, volgnummer: 12345, bedrag: 100}",
                "{op: 2021-03-03, soort: iets-nieuws, nieuwere-soort: ja, veld: [1, 2]}",
                "{op: 2021-03-03, soort: toegelaten, school: x, nieuwere-soort: ja, veld: 1}",
            })
    void watDeLezerNeemtNeemtHetSchema(String gebeurtenis) {
        String tekst = Proef.CASUS + "  - " + gebeurtenis + "\n";
        assertThat(Proef.casus("  - " + gebeurtenis + "\n").dossier().aantal()).isEqualTo(1);
        assertThat(bezwaren(DOSSIER, tekst)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{op: 2021-03-03, soort: overleg-gehouden}",
                "{op: 2021-03-03, soort: overleg-gehouden, overleg: hia, overlg: x}",
                "{op: 3 maart, soort: zaak-gesloten}",
                "{soort: zaak-gesloten}",
                "{op: 2021-03-03}",
                "{op: 2021-03-03, soort: iets-nieuws}",
                "{op: 2021-03-03, soort: groep-ingedeeld, groep: 9}",
                "{op: 2021-03-03, soort: leerling-bekend, asielopvang: soms}",
                "{op: 2021-03-03, soort: zaak-geopend}",
                "{op: 2021-03-03, soort: handeling-gedaan}",
                "{op: 2021-03-03, soort: akkoord, wie: ouders, aard: goedvinden, voor: hia, antwoord: gegeven}",
                "{op: 2021-03-03, soort: akkoord, wie: ouders, aard: inzage, voor: hia, antwoord: ja}",
                "{op: 2021-03-03, soort: toegelaten, school: x, door: ik}",
                "{op: 2021-03-03, soort: overleg-gehouden, overleg: ''}",
                "{op: 2021-03-03, soort: toegelaten, school: x, nummer: een}",
                "tekst",
            })
    void watDeLezerWeigertWeigertHetSchema(String gebeurtenis) {
        assertThat(Proef.casusfouten("  - " + gebeurtenis + "\n")).isNotEmpty();
        assertThat(bezwaren(DOSSIER, Proef.CASUS + "  - " + gebeurtenis + "\n")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kaders")
    void watDeKaderlezerWeigertWeigertHetSchema(String onderKop) {
        assertThat(Proef.fouten(onderKop)).isNotEmpty();
        assertThat(bezwaren(KADER, Proef.KOP + onderKop)).isNotEmpty();
    }

    static List<String> kaders() {
        String stap =
                "trajecten: {t: {naam: T, bron: plan, stappen: {a: {naam: A, wie: ib, legt vast: toegelaten, bron: plan, vereist: [%s]}}}}\n";
        return List.of(
                "tredes: {}\n",
                "treden: {licht: {naam: Licht}}\n",
                "treden: {Licht: {naam: Licht, bron: plan}}\n",
                "rollen: {ib: {naam: IB, van: kerk, bron: plan}}\n",
                "oordelen: {o: {vraag: Hoe, antwoorden: {}, bron: plan}}\n",
                "termijnen: {t: {naam: T, stap: a.b, uiterlijk: 6 weken, hardheid: hard, wie: ib, gevolg: x, bron: plan}}\n",
                "termijnen: {t: {uiterlijk: 6 weken, hardheid: wet, bron: plan}}\n",
                "vormen: {v: {naam: V, trede: t, bron: plan, duur: [{als: []}]}}\n",
                "vormen: {v: {naam: V, trede: t, bron: plan, open: {door: iedereen}}}\n",
                String.format(stap, "{akoord: {van: a}}"),
                String.format(stap, "{akkoord: {van: a, aard: goedvinden, voor: b}}"),
                String.format(stap, "{leerling: {haar: rood}}"),
                String.format(stap, "{gedaan: a.b, oordeel: {welk: x, antwoord: y}}"));
    }

    private static List<String> bezwaren(Schema schema, String tekst) {
        return schema.validate(tekst, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }
}
