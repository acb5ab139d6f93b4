package nl.passend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Kader;
import org.junit.jupiter.api.Test;

/** What goes when something is switched off, and what stays. */
class SchakelaarTest {

    private static List<Kader> zonder(String id) {
        return Wereld.stapel("westland").stream()
                .flatMap(kader -> Schakelaar.lees(id).pasToe(kader).stream())
                .toList();
    }

    private static Kader basis(String id) {
        return zonder(id).stream()
                .filter(kader -> kader.volledigId().equals("westland@2020-08-01"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> eisen(Kader kader, String stap) {
        return kader.stappen().stream()
                .filter(een -> een.id().equals(stap))
                .flatMap(een -> een.vereist().stream())
                .map(Eis::id)
                .toList();
    }

    @Test
    void eenStapVraagtNietsMeer() {
        assertThat(eisen(basis("westland:sot"), "westland:naar-het-sot.aanmelden"))
                .hasSize(3);
        assertThat(eisen(basis("westland:naar-het-sot.aanmelden"), "westland:naar-het-sot.aanmelden"))
                .isEmpty();
    }

    @Test
    void eenRegelVanEenStap() {
        assertThat(eisen(basis("westland:naar-het-sot.aanmelden/2"), "westland:naar-het-sot.aanmelden"))
                .containsExactly("westland:naar-het-sot.aanmelden/1", "westland:naar-het-sot.aanmelden/3");
    }

    @Test
    void watNietsVraagtGaatWeg() {
        assertThat(basis("westland:in-de-school.vraag-aan-team").stappen())
                .noneMatch(stap -> stap.id().equals("westland:in-de-school.vraag-aan-team"));
    }

    @Test
    void alleenInEenTekst() {
        List<Kader> kaders = zonder("westland@2021-08-01:tlv-sbo/duur");
        assertThat(kaders.stream()
                        .flatMap(kader -> kader.vormen().stream())
                        .filter(vorm -> vorm.id().equals("westland:tlv-sbo"))
                        .map(vorm -> vorm.duur().size()))
                .containsExactly(3, 0);
    }

    @Test
    void eenHeleTekst() {
        assertThat(zonder("westland@2021-08-01"))
                .noneMatch(kader -> kader.volledigId().equals("westland@2021-08-01"))
                .hasSize(Wereld.stapel("westland").size() - 1);
    }

    @Test
    void eenRegelInJavaRaaktGeenTekst() {
        Schakelaar beleid = Schakelaar.lees("beleid:zorgplicht");
        assertThat(beleid.beleid("zorgplicht")).isTrue();
        assertThat(beleid.beleid("tlvduur")).isFalse();
        assertThat(zonder("beleid:zorgplicht")).isEqualTo(Wereld.stapel("westland"));
    }

    @Test
    void watNietTeLezenIs() {
        assertThatThrownBy(() -> Schakelaar.lees("westland sot")).hasMessageContaining("westland sot");
    }
}
