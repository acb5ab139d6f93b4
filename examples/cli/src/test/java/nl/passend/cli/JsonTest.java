package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Loop.van("schema", "beoordeling").uit());

    @Test
    void elkAntwoordPastInHetSchema() {
        for (Path bestand : Loop.casussen()) {
            for (List<String> meer : List.of(List.of("--alles"), List.of("--taal", "en", "--kader", "westland"))) {
                List<String> args = new java.util.ArrayList<>(List.of("beoordeel", bestand.toString(), "--json"));
                args.addAll(meer);
                Loop loop = Loop.van(args.toArray(new String[0]));
                assertThat(loop.code()).as(bestand.toString()).isZero();
                assertThat(SCHEMA.validate(loop.uit(), InputFormat.JSON))
                        .as(bestand.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void hetSchemaWeigertIetsAnders() {
        assertThat(SCHEMA.validate("{\"passend\": \"beoordeling/0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void nooitNamenVanMensen() {
        String json =
                Loop.van("beoordeel", Loop.casus("01-"), "--json", "--alles").uit();
        assertThat(json)
                .doesNotContain("M. Okafor")
                .doesNotContain("J. Verhoef")
                .doesNotContain("zie advies");
    }
}
