package nl.passend.core.uitleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same: the same keys, each with the same gaps, and never the same sentence. */
class WoordenTest {
    private static final Pattern GAT = Pattern.compile("\\{\\d}");
    /** Names of months, of schools and of parts of a sentence may be alike; a sentence may not. */
    private static final Pattern ZIN = Pattern.compile("\\p{Lu}.*\\p{Ll}.*\\.");

    @ParameterizedTest
    @ValueSource(
            strings = {"nl.passend.core.uitleg.zinnen", "nl.passend.core.fout.fouten", "nl.passend.core.fout.woorden"})
    void beideTalenHebbenDezelfdeZinnen(String naam) {
        ResourceBundle nl = ResourceBundle.getBundle(naam, new Locale("nl"));
        ResourceBundle en = ResourceBundle.getBundle(naam, Locale.ROOT);
        assertThat(nl.getLocale().getLanguage()).isEqualTo("nl");
        assertThat(en.keySet()).isEqualTo(nl.keySet());
        for (String sleutel : nl.keySet()) {
            String zin = nl.getString(sleutel);
            assertThat(gaten(en.getString(sleutel))).as(sleutel).isEqualTo(gaten(zin));
            if (ZIN.matcher(zin).matches()) {
                assertThat(en.getString(sleutel)).as(sleutel).isNotEqualTo(zin);
            }
        }
    }

    private static List<String> gaten(String zin) {
        return GAT.matcher(zin)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }
}
