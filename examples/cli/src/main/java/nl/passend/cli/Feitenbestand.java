package nl.passend.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.passend.adapters.oso.Swvfeit;
import nl.passend.adapters.oso.Swvfeiten;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;

/** Facts of school and pupil as lines {@code sleutel = waarde}; a second carer is {@code verzorger-2-achternaam}. */
final class Feitenbestand {
    private Feitenbestand() {}

    static Swvfeiten lees(InputStream in, String naam) throws IOException {
        Properties regels = new Properties();
        try {
            regels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException fout) {
            throw new InvoerException(Foutcode.TEKST_ONGELDIG, new Plaats(naam, 0, 0, ""), "sleutel = waarde");
        }
        Swvfeiten feiten = Swvfeiten.GEEN;
        Map<String, Map<Swvfeit, String>> verzorgers = new TreeMap<>();
        List<Melding> fouten = new ArrayList<>();
        for (String sleutel : regels.stringPropertyNames().stream().sorted().toList()) {
            String nummer = sleutel.replaceFirst("^verzorger-([0-9])-.*", "$1");
            boolean genummerd = !nummer.equals(sleutel);
            Swvfeit feit = Swvfeit.van(genummerd ? sleutel.replace("-" + nummer + "-", "-") : sleutel)
                    .orElse(null);
            if (feit == null) {
                fouten.add(Melding.van(
                        Foutcode.SWV_FEIT, new Plaats(naam, 0, 0, sleutel), sleutel, Nabij.namen(sleutel, sleutels())));
            } else if (sleutel.startsWith("verzorger-")) {
                verzorgers
                        .computeIfAbsent(genummerd ? nummer : "1", nieuw -> new EnumMap<>(Swvfeit.class))
                        .put(feit, regels.getProperty(sleutel));
            } else {
                feiten = feiten.met(feit, regels.getProperty(sleutel));
            }
        }
        if (!fouten.isEmpty()) {
            throw new InvoerException(fouten);
        }
        for (Map<Swvfeit, String> verzorger : verzorgers.values()) {
            feiten = feiten.metVerzorger(verzorger);
        }
        return feiten;
    }

    private static List<String> sleutels() {
        return Stream.of(Swvfeit.values()).map(Swvfeit::sleutel).toList();
    }
}
