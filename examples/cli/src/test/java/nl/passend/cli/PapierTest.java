package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PapierTest {
    private static String schrijf(boolean kleur, Consumer<Papier> inhoud) {
        StringWriter uit = new StringWriter();
        PrintWriter schrijver = new PrintWriter(uit);
        inhoud.accept(new Papier(schrijver, kleur, 20));
        schrijver.flush();
        return uit.toString();
    }

    @Test
    void breektBijSpatiesEnSpringtIn() {
        assertThat(schrijf(false, papier -> papier.punt(1, "een twee drie vier vijf")))
                .isEqualToNormalizingNewlines("  - een twee drie\n    vier vijf\n");
        assertThat(Papier.breek("eenwoorddatlangerisdanderegel en meer", 10))
                .containsExactly("eenwoorddatlangerisdanderegel", "en meer");
    }

    @Test
    void kleurAlleenAlsErOmGevraagdIs() {
        assertThat(schrijf(false, papier -> papier.kop("Kop"))).doesNotContain("\u001b");
        assertThat(schrijf(true, papier -> papier.kop("Kop"))).contains("\u001b[1mKop\u001b[0m");
    }
}
