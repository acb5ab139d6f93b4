package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Melding;
import nl.passend.kaders.internal.kader.Inpakken;

/** Whatever stands in the files of a kader, reading gives kaders or a refusal with places. */
class KaderProperties {
    private static final String TEKENS = "{}[]:,\"'-#&*!|>?@ \n\t";

    @Property(tries = 150)
    void eenVerminktKaderWordtGelezenOfGeweigerd(@ForAll long zaad) throws IOException {
        Random toeval = new Random(zaad);
        Map<String, byte[]> bestanden =
                Inpakken.teksten(Repo.map("passend-kaders/src/main/resources/nl/passend/kaders"));
        List<String> namen = new ArrayList<>(bestanden.keySet());
        String naam = namen.get(toeval.nextInt(namen.size()));
        byte[] inhoud = bestanden.get(naam);
        int keer = 1 + toeval.nextInt(3);
        for (int i = 0; i < keer; i++) {
            inhoud[toeval.nextInt(inhoud.length)] = (byte)
                    (toeval.nextBoolean() ? toeval.nextInt(256) : TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        geheelOfGeweigerd(Map.of(naam, inhoud));
    }

    @Property(tries = 150)
    void eenKaderZonderEenVanZijnRegelsWordtGelezenOfGeweigerd(@ForAll long zaad) throws IOException {
        Random toeval = new Random(zaad);
        Map<String, byte[]> bestanden =
                Inpakken.teksten(Repo.map("passend-kaders/src/main/resources/nl/passend/kaders"));
        List<String> namen = new ArrayList<>(bestanden.keySet());
        String naam = namen.get(toeval.nextInt(namen.size()));
        List<String> regels = new ArrayList<>(
                new String(bestanden.get(naam), StandardCharsets.UTF_8).lines().toList());
        regels.remove(toeval.nextInt(regels.size()));
        geheelOfGeweigerd(Map.of(naam, String.join("\n", regels).getBytes(StandardCharsets.UTF_8)));
    }

    private static void geheelOfGeweigerd(Map<String, byte[]> bestanden) {
        try {
            assertThat(KaderLezer.lees(bestanden)).isNotNull();
        } catch (KaderException geweigerd) {
            assertThat(geweigerd.meldingen()).isNotEmpty();
            for (Melding melding : geweigerd.meldingen()) {
                assertThat(melding.plaats().bestand()).isNotEmpty();
                assertThat(melding.plaats().regel()).isPositive();
            }
        }
    }
}
