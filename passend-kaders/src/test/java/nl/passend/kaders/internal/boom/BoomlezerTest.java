package nl.passend.kaders.internal.boom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoomlezerTest {

    @Test
    void elkeScalarBlijftTekstZoalsHijGeschrevenIs() {
        Knoop boom = boom(
                "jaar: 2020\nwoord: ja\nleeg:\ntilde: ~\ngroot: True\nsom: 1_000\ndag: 2021-03-03\nlengte: 1 jaar\n");
        assertThat(waarden(boom)).containsExactly("2020", "ja", "", "~", "True", "1_000", "2021-03-03", "1 jaar");
        Knoop json = boom("{\"a\": 1.50, \"b\": true, \"c\": null, \"d\": \"x\"}");
        assertThat(waarden(json)).as("null in JSON zegt niets").containsExactly("1.50", "true", "x");
    }

    @Test
    void elkeKnoopKentZijnPlaats() {
        Knoop.Tabel boom = (Knoop.Tabel) boom("a: 1\nb:\n  - x\n  - {c: ë, d: y}\n");
        Knoop.Ingang b = boom.ingangen().get(1);
        assertThat(b.regel()).isEqualTo(2);
        Knoop.Tabel in = (Knoop.Tabel) ((Knoop.Rij) b.waarde()).delen().get(1);
        assertThat(in.regel()).isEqualTo(4);
        assertThat(in.kolom()).isEqualTo(5);
        assertThat(in.ingangen().get(1).waarde().kolom()).isEqualTo(15);
    }

    @ParameterizedTest(name = "{2} {3}:{4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "question mark | q: {vraag: Is dit zo?, a: b}   | PAS-1101 | 1 | 21",
                "colon in a    | a: b: c                        | PAS-1101 | 1 | 5",
                "indentation   | a:~  b: 1~ c: 2                | PAS-1101 | 3 | 2",
                "bracket       | a: [1, 2~b: 3                  | PAS-1101 | 2 | 2",
                "ends too      | a: 'x                          | PAS-1101 | 1 | 6",
                "must stand    | a: @x                          | PAS-1101 | 1 | 4",
                "backslash     | a: \"\\q\"                     | PAS-1101 | 1 | 6",
                "anchors       | a: &x 1                        | PAS-1101 | 1 | 4",
                "aliases       | a: !!str 1                     | PAS-1101 | 1 | 4",
                "goes on       | a: 1~---~b: 2                  | PAS-1101 | 3 | 1",
                "cannot be     | ? [a]~: b                      | PAS-1101 | 1 | 4",
                "cannot be     | {\"a\": 1 2}                   | PAS-1101 | 1 | 9",
                "ends too      | {\"a\": 1                      | PAS-1101 | 1 | 8",
                "twice         | a: 1~b: 2~a: 3                 | PAS-1103 | 3 | 1",
                "twice         | {\"a\": 1, \"a\": 2}           | PAS-1103 | 1 | 10",
                "empty         | # niets                        | PAS-1002 | 1 | 1",
            })
    void zegtWaarEnWatErMisIs(String woorden, String tekst, String code, int regel, int kolom) {
        Melding melding = fouten(tekst.replace('~', '\n')).get(0);
        assertThat(melding.code().code()).isEqualTo(code);
        assertThat(melding.toString()).contains(woorden);
        assertThat(melding.plaats().regel()).isEqualTo(regel);
        assertThat(melding.plaats().kolom()).isEqualTo(kolom);
        assertThat(melding.tekst(new Locale("nl"))).doesNotContain("@").isNotEqualTo(melding.toString());
    }

    @Test
    void meldtAlleTabsTegelijk() {
        List<Melding> fouten = fouten("a:\n\tb: 1\n  c:\n  \td: 2\n\n\t# mag\n");
        assertThat(fouten).extracting(Melding::code).containsOnly(Foutcode.TAB_IN_YAML);
        assertThat(fouten).extracting(fout -> fout.plaats().regel()).containsExactly(2, 4);
        assertThat(fouten).extracting(fout -> fout.plaats().kolom()).containsExactly(1, 3);
    }

    @Test
    void meldtDubbeleSleutelsEnVerwijzingenTegelijk() {
        assertThat(fouten("a: 1\na: 2\nb: *x\nc: {d: 1, d: 2}\n"))
                .extracting(Melding::code)
                .contains(Foutcode.SLEUTEL_DUBBEL, Foutcode.TEKST_ONGELDIG);
    }

    @Test
    void weigertWatGeenUtf8Is() {
        assertThat(fouten(new byte[] {'a', ':', ' ', '1', '\n', 'b', (byte) 0xE9, '\n'}))
                .singleElement()
                .satisfies(fout -> {
                    assertThat(fout.code()).isEqualTo(Foutcode.CODERING);
                    assertThat(fout.plaats().regel()).isEqualTo(2);
                    assertThat(fout.plaats().kolom()).isEqualTo(2);
                });
        assertThat(fouten(new byte[] {'a', 0, 'b'})).extracting(Melding::code).containsExactly(Foutcode.CODERING);
        assertThat(fouten(new byte[] {'P', 'K', 3, 4, 20}))
                .extracting(Melding::code)
                .containsExactly(Foutcode.CODERING);
    }

    @Test
    void leestDoorEenByteOrderMark() {
        assertThat(waarden(boom("\uFEFFa: é"))).containsExactly("é");
    }

    @Test
    void weigertWatTeDiepIs() {
        assertThat(fouten("a: " + "[".repeat(200) + "]".repeat(200)))
                .extracting(Melding::code)
                .containsExactly(Foutcode.TEKST_ONGELDIG);
        assertThat(fouten("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}"))
                .extracting(Melding::code)
                .containsExactly(Foutcode.TEKST_ONGELDIG);
    }

    private static Knoop boom(String tekst) {
        Meldingen meldingen = new Meldingen();
        Knoop boom = Boomlezer.lees(tekst.getBytes(StandardCharsets.UTF_8), "proef.yaml", meldingen)
                .orElseThrow();
        assertThat(meldingen.geordend()).isEmpty();
        return boom;
    }

    private static List<String> waarden(Knoop boom) {
        return ((Knoop.Tabel) boom)
                .ingangen().stream()
                        .map(ingang -> ((Knoop.Waarde) ingang.waarde()).tekst())
                        .toList();
    }

    private static List<Melding> fouten(String tekst) {
        return fouten(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Melding> fouten(byte[] inhoud) {
        Meldingen meldingen = new Meldingen();
        Boomlezer.lees(inhoud, "proef.yaml", meldingen);
        return meldingen.geordend();
    }
}
