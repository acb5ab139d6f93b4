package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WerkvoorraadTest {
    private static final String CASUSSEN = Path.of("..", "casussen").toString();

    @Test
    void watHetEerstMisgaatStaatBovenaan() {
        Loop loop = Loop.van("werkvoorraad", CASUSSEN, "--peildatum", "2023-02-06", "--json");
        assertThat(loop.fout()).isEmpty();
        assertThat(loop.code()).isZero();
        List<String> dagen = loop.uit()
                .lines()
                .filter(regel -> regel.contains("\"uiterlijk\""))
                .map(regel -> regel.replaceAll(".*: \"|\",", ""))
                .toList();
        assertThat(dagen).hasSizeGreaterThan(8).isSorted();
        long voorbij =
                dagen.stream().filter(dag -> dag.compareTo("2023-02-06") < 0).count();
        assertThat(loop.uit().split("\"verstreken\"", -1)).hasSize((int) voorbij + 1);
    }

    @Test
    void hetAntwoordPastInHetSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Loop.van("schema", "werkvoorraad").uit());
        String werk = Loop.van("werkvoorraad", CASUSSEN, "--json").uit();
        assertThat(schema.validate(werk, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(werk.replace("\"stand\"", "\"staat\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void eenVerlopenBezwaartermijnIsGeenWerkMeer() {
        assertThat(Loop.van("werkvoorraad", Loop.casus("03-"), "--peildatum", "2022-02-01")
                        .uit())
                .contains("1 februari 2022, leerling-3015: Bezwaar maken.");
        assertThat(Loop.van("werkvoorraad", Loop.casus("03-"), "--peildatum", "2022-02-02")
                        .uit())
                .doesNotContain("Bezwaar maken.");
    }

    @Test
    void eenPlichtWaarEenTermijnVanLooptStaatErEenKeer() {
        String uit = Loop.van("werkvoorraad", Loop.casus("01-"), "--peildatum", "2021-03-22")
                .uit();
        assertThat(uit).contains("Zonder einddag").contains("Overleg met ouders, gericht op overeenstemming.");
        assertThat(uit.split("Een TLV beoordelen", -1)).hasSize(2);
    }

    @Test
    void eenKapotBestandHoudtDeAndereNietTegen(@TempDir Path map) throws IOException {
        Files.copy(Path.of(Loop.casus("01-")), map.resolve("goed.yaml"));
        Loop.schrijf(map, "kapot.yaml", "passend: dossier/0\n\tleerling: x\n");
        Loop.schrijf(map, "leeg.yaml", "");
        Files.createDirectory(map.resolve("andere"));
        Loop loop = Loop.van("werkvoorraad", map.toString(), "--peildatum", "2021-03-22");
        assertThat(loop.code()).isEqualTo(2);
        assertThat(loop.uit()).contains("over 1 dossiers").contains("5 april 2021, leerling-1041");
        assertThat(loop.fout()).contains("kapot.yaml").contains("leeg.yaml").contains("PAS-");
    }

    @Test
    void watNogMoetBeginnenGeeftGeenWerkEnGeenFout() {
        Loop loop = Loop.van("werkvoorraad", Loop.casus("01-"), "--peildatum", "2000-01-01");
        assertThat(loop.code()).isZero();
        assertThat(loop.uit()).contains("over 0 dossiers").contains("Er is niets te doen.");
    }

    @Test
    void zonderPeildatumIsHetVandaagVoorAlleDossiers() {
        assertThat(Loop.van("werkvoorraad", CASUSSEN).uit()).startsWith("Werkvoorraad op 6 februari 2023");
    }

    @Test
    void eenMapDieErNietIs() {
        Loop loop = Loop.van("werkvoorraad", "bestaat-niet");
        assertThat(loop.code()).isEqualTo(2);
        assertThat(loop.fout()).contains("PAS-").contains("bestaat-niet");
    }
}
