package nl.passend.kaders.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Plaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AantekeningTest {
    private static final Locale NL = new Locale("nl");

    @ParameterizedTest
    @EnumSource(Aantekening.Soort.class)
    void elke_soort_heeft_een_zin_in_twee_talen(Aantekening.Soort soort) {
        Aantekening noot = new Aantekening(
                soort, List.of("w0", "w1", "w2", "w3", "w4", "w5", "w6"), Plaats.ONBEKEND, Optional.empty(), List.of());

        assertThat(noot.tekst(NL)).contains("w0").doesNotContain("{").isNotEqualTo(noot.tekst(Locale.ENGLISH));
        assertThat(noot.tekst(Locale.ENGLISH)).contains("w0").doesNotContain("{");
        assertThat(noot.tekst(Locale.FRENCH)).isEqualTo(noot.tekst(Locale.ENGLISH));
    }

    @Test
    void beide_bundels_hebben_dezelfde_sleutels_en_woorden() {
        ResourceBundle nl = ResourceBundle.getBundle("nl.passend.kaders.toets.aantekeningen", NL);
        ResourceBundle en = ResourceBundle.getBundle("nl.passend.kaders.toets.aantekeningen", Locale.ROOT);

        assertThat(nl.keySet()).isEqualTo(en.keySet());
        for (String sleutel : nl.keySet()) {
            assertThat(gaten(nl.getString(sleutel))).as(sleutel).isEqualTo(gaten(en.getString(sleutel)));
        }
    }

    private static List<String> gaten(String zin) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(zin)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void een_woord_met_een_apenstaartje_staat_in_de_taal_van_de_lezer() {
        Aantekening noot = new Aantekening(
                Aantekening.Soort.DUUR_WET_VERLENGT,
                List.of("westland:tlv-sbo", "westland@2020-08-01", "groep 8", "@midden", "WPO 40.13", "2022-02-01"),
                Plaats.ONBEKEND,
                Optional.empty(),
                List.of());

        assertThat(noot.tekst(NL))
                .isEqualTo(
                        "\"westland:tlv-sbo\" (westland@2020-08-01), groep 8, afgegeven halverwege het schooljaar,"
                                + " vanaf 2022-02-01: het plan eindigt eerder dan de wet toestaat; de wet verlengt (WPO 40.13).");
        assertThat(noot.tekst(Locale.ENGLISH)).contains("groep 8, issued in the middle of the school year, from");
        assertThat(noot.toString()).startsWith("DUUR_WET_VERLENGT ");
    }

    @Test
    void een_uitslag_met_fouten_weigert() {
        Toetsuitslag goed = Bouwdoos.toets(Bouwdoos.land().build());
        Toetsuitslag fout = Bouwdoos.toets(
                Bouwdoos.land().build(), Bouwdoos.regio().onder("x").build());

        goed.weigerBijFouten();
        assertThat(goed.inOrde()).isTrue();
        assertThat(fout.inOrde()).isFalse();
        assertThatThrownBy(fout::weigerBijFouten)
                .isInstanceOf(KaderException.class)
                .hasMessageContaining("PAS-2002");
    }
}
