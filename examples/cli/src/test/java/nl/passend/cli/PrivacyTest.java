package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Free text and names of people in a dossier never come back in an answer. */
class PrivacyTest {
    private static final String GEMERKT = "ZEERGEHEIM";

    @Test
    void geenVrijeTekstEnGeenNamen(@TempDir Path map) {
        String gemerkt = Loop.lees(Loop.casus("01-"))
                .replaceAll("(naam|motivering|hoe|gemeente|waar|werkgever): [^,}\\]]+", "$1: " + GEMERKT)
                .replaceFirst("school: \\{naam: " + GEMERKT, "school: {naam: Basisschool De Sluis");
        assertThat(gemerkt).contains(GEMERKT);
        String bestand = Loop.schrijf(map, "gemerkt.yaml", gemerkt);
        List<String[]> vragen = new ArrayList<>();
        for (String voor : new String[] {"ouders", "professional"}) {
            vragen.add(new String[] {"beoordeel", bestand, "--alles", "--voor", voor});
            vragen.add(new String[] {"tijdlijn", bestand, "--voor", voor});
            vragen.add(new String[] {"uitleg", bestand, "naar-de-tlv.besluiten", "--voor", voor});
        }
        vragen.add(new String[] {"beoordeel", bestand, "--json", "--alles"});
        vragen.add(new String[] {"vergelijk", bestand, "--kader", "westland", "--kader", "land"});
        vragen.add(new String[] {"mag", bestand, "naar-de-tlv.besluiten", "--rol", "tweede-deskundige"});
        for (String[] vraag : vragen) {
            Loop loop = Loop.van(vraag);
            assertThat(loop.fout()).as(String.join(" ", vraag)).isEmpty();
            assertThat(loop.uit()).as(String.join(" ", vraag)).isNotEmpty().doesNotContain(GEMERKT);
        }
    }
}
