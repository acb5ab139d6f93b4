package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.port.Gelezen;

/** Any choice of elements that OSO knows, and some that it does not: each is read, or stands in the report. */
class VolledigheidProperties {
    private static final Map<String, String> WAARDEN = Map.ofEntries(
            Map.entry("standaardversie", "2019.1"),
            Map.entry("overstap", "POSWV"),
            Map.entry("overdrachtsoort", "swv-dossier"),
            Map.entry("inzage", "true"),
            Map.entry("adresgeheim", "false"),
            Map.entry("akkoord", "Onbekend"),
            Map.entry("toestemming", "Nee"),
            Map.entry("brincode", "99XY"),
            Map.entry("soort", "SBAO"),
            Map.entry("schoolsoort", "HAVO"),
            Map.entry("soortadres", "post"),
            Map.entry("schooljaar", "2020-2021"),
            Map.entry("jaargroep", "P"),
            Map.entry("tlvcategorie", "H"));
    private static final Set<String> NODIG = Set.of(
            "metadata",
            "datum",
            "standaardversie",
            "overstap",
            "overdrachtsoort",
            "huidigeschool",
            "naam",
            "brincode",
            "leerling",
            "geboortedatum",
            "schooljaar",
            "jaargroep",
            "tlvingangdatum",
            "tlvswvnummer",
            "tlvcategorie",
            "tlvbeschikkingsnummer",
            "opp_ingangdatum",
            "arrangement_datum");

    private final StringBuilder xml = new StringBuilder();

    private void schrijf(Knoop knoop, Random toeval) {
        xml.append('<').append(knoop.naam());
        if (knoop.pad().equals("dossier")) {
            xml.append(" xmlns=\"").append(OsoVersie.OSO_2019_1.namespace()).append('"');
        }
        xml.append('>');
        if (knoop.kinderen().isEmpty()) {
            boolean datum = knoop.naam().contains("datum");
            xml.append(WAARDEN.getOrDefault(knoop.naam(), datum ? "2020-08-01" : "iets"));
        }
        for (Knoop kind : knoop.kinderen().values()) {
            if (toeval.nextInt(3) > 0 || NODIG.contains(kind.naam())) {
                schrijf(kind, toeval);
            }
            if (toeval.nextInt(40) == 0) {
                xml.append("<nieuw><van>later</van></nieuw>");
            }
        }
        xml.append("</").append(knoop.naam()).append('>');
    }

    @Property(tries = 300)
    void verzwijgtNiets(@ForAll long zaad) throws Exception {
        xml.setLength(0);
        schrijf(Opbouw.van(OsoVersie.OSO_2019_1).wortel(), new Random(zaad));
        byte[] bytes = xml.toString().getBytes(StandardCharsets.UTF_8);
        Gelezen gelezen = OsoSchrijver.lees(bytes);
        assertThat(Bladen.verzwegen(bytes, gelezen)).isEmpty();
        assertThat(xml.indexOf("<nieuw") >= 0)
                .isEqualTo(gelezen.nietOvergenomen().stream()
                        .anyMatch(regel -> regel.reden().equals("onbekend")));
    }
}
