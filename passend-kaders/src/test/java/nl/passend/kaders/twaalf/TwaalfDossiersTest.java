package nl.passend.kaders.twaalf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.regel.Waarde;
import nl.passend.kaders.casussen.Casus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which history counts (decision 0002): twelve dossiers written by hand, with the answers of two readers, played by their author,
 * and what was decided.
 */
class TwaalfDossiersTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("vragen")
    void antwoordtZoalsBesloten(Vraag vraag) {
        assertThat(antwoord(vraag)).isEqualTo(vraag.besloten());
    }

    @Test
    void twaalfDossiersMetElkTweeOfMeerVragen() {
        List<String> dossiers = vragen().stream().map(Vraag::dossier).distinct().toList();
        assertThat(dossiers).hasSize(12);
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(vragen())
                        .filteredOn(vraag -> vraag.dossier().equals(dossier))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void watBeslotenIsVondEenVanDeLezersOok() {
        assertThat(vragen())
                .allMatch(vraag -> List.of(vraag.streng(), vraag.begeleider()).contains(vraag.besloten()));
        assertThat(vragen()).filteredOn(Vraag::lezersVerschillen).hasSize(15);
    }

    static List<Vraag> vragen() {
        return Vraag.alle();
    }

    private static String antwoord(Vraag vraag) {
        Casus casus = casus(vraag);
        return switch (vraag.soort()) {
            case "stap" -> casus.status(vraag.zaak(), vraag.wat());
            case "regel" -> regel(casus.stap(vraag.zaak(), vraag.wat()), vraag.regel());
            case "termijn" ->
                casus.termijn(vraag.zaak(), vraag.wat())
                        .flatMap(loop -> loop.uiterlijk())
                        .map(LocalDate::toString)
                        .orElse("geen");
            case "houder" -> casus.zorgplicht();
            case "plaats" -> casus.trede();
            case "signaal" -> casus.signalen().contains(vraag.wat()) ? "ja" : "nee";
            default -> throw new AssertionError(vraag.soort());
        };
    }

    private static String regel(Stapoordeel stap, String regel) {
        Waarde waarde = stap.vereist().stream()
                .filter(bevinding -> bevinding.regel().equals(regel))
                .map(Bevinding::waarde)
                .findFirst()
                .orElseThrow(() -> new AssertionError("geen regel " + regel));
        return Casus.woord(waarde);
    }

    private static Casus casus(Vraag vraag) {
        Path bestand = bestand(vraag.dossier() + ".yaml");
        return vraag.op()
                .map(dag -> Casus.op(dag, bestand, "westland"))
                .orElseGet(() -> Casus.van(bestand, "westland"));
    }

    private static Path bestand(String naam) {
        try {
            return Path.of(
                    TwaalfDossiersTest.class.getResource("/twaalf/" + naam).toURI());
        } catch (URISyntaxException fout) {
            throw new AssertionError(fout);
        }
    }
}
