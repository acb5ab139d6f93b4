package nl.passend.core.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms as a person would work them out with a calendar: each row of {@code termijnen.csv} says where it comes from, and why. */
class TermijntabelTest {
    private static final Pattern STIL = Pattern.compile("stil (\\S+) t/m (\\S+)");
    private static final Pattern VERLENGD = Pattern.compile("verlengd (\\S+) tot (\\S+) hoogstens (.+)");

    /** The calendar of examples/kalenders/voorbeeld-2024-2026.yaml. */
    static final Schoolkalender VOORBEELD = Schoolkalender.van(
            "Voorbeeldregio",
            periode("2024-08-01", "2026-07-31"),
            List.of(
                    vakantie("zomervakantie", "2024-07-20", "2024-09-01"),
                    vakantie("herfstvakantie", "2024-10-26", "2024-11-03"),
                    vakantie("kerstvakantie", "2024-12-21", "2025-01-05"),
                    vakantie("voorjaarsvakantie", "2025-02-15", "2025-02-23"),
                    vakantie("meivakantie", "2025-04-19", "2025-05-04"),
                    vakantie("zomervakantie", "2025-07-12", "2025-08-24"),
                    vakantie("herfstvakantie", "2025-10-18", "2025-10-26"),
                    vakantie("kerstvakantie", "2025-12-20", "2026-01-04"),
                    vakantie("voorjaarsvakantie", "2026-02-21", "2026-03-01"),
                    vakantie("meivakantie", "2026-04-25", "2026-05-03"),
                    vakantie("zomervakantie", "2026-07-04", "2026-08-16")),
            Set.of(LocalDate.parse("2025-03-14"), LocalDate.parse("2026-04-03")),
            Set.of(LocalDate.parse("2025-05-30"), LocalDate.parse("2026-05-15")));

    private static Periode periode(String van, String totEnMet) {
        return new Periode(LocalDate.parse(van), LocalDate.parse(totEnMet));
    }

    private static Vakantie vakantie(String naam, String van, String totEnMet) {
        return new Vakantie(naam, periode(van, totEnMet));
    }

    record Rij(
            LocalDate dag,
            boolean terug,
            Lengte lengte,
            Rekenwijze wijze,
            Schoolkalender kalender,
            String voorvallen,
            Optional<LocalDate> uiterlijk,
            String bron,
            String reden) {

        static Rij lees(String regel) {
            String[] velden = regel.split(";");
            return new Rij(
                    LocalDate.parse(velden[0]),
                    velden[1].equals("voor"),
                    Lengte.lees(velden[2]).orElseThrow(),
                    new Rekenwijze(velden[3].equals("wet")),
                    velden[4].equals("geen") ? Schoolkalender.GEEN : VOORBEELD,
                    velden[5],
                    velden[6].equals("onbekend") ? Optional.empty() : Optional.of(LocalDate.parse(velden[6])),
                    velden[7],
                    velden[8]);
        }

        @Override
        public String toString() {
            return dag + (terug ? " - " : " + ") + lengte.tekst() + " " + voorvallen + " (" + bron + ": " + reden + ")";
        }
    }

    static List<Rij> rijen() throws IOException {
        try (BufferedReader tabel = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TermijntabelTest.class.getResourceAsStream("termijnen.csv")),
                StandardCharsets.UTF_8))) {
            return tabel.lines().skip(1).map(Rij::lees).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rijen")
    void uiterlijk(Rij rij) {
        assertThat(rij.terug() ? terug(rij) : vooruit(rij)).as(rij.reden()).isEqualTo(rij.uiterlijk());
    }

    private static Optional<LocalDate> terug(Rij rij) {
        return rij.wijze().terug(rij.dag(), rij.lengte(), rij.kalender());
    }

    private static Optional<LocalDate> vooruit(Rij rij) {
        Looptijd looptijd = Looptijd.van(rij.dag(), rij.lengte(), rij.wijze(), rij.kalender());
        for (String voorval : rij.voorvallen().split(" \\+ ")) {
            Matcher stil = STIL.matcher(voorval);
            Matcher verlengd = VERLENGD.matcher(voorval);
            if (stil.matches()) {
                looptijd.staStil(periode(stil.group(1), stil.group(2)));
            } else if (verlengd.matches()) {
                looptijd.verleng(
                        LocalDate.parse(verlengd.group(1)),
                        LocalDate.parse(verlengd.group(2)),
                        Lengte.lees(verlengd.group(3)).orElseThrow());
            } else {
                assertThat(voorval).isEqualTo("-");
            }
        }
        return looptijd.uiterlijk();
    }

    @Test
    void de_tabel_heeft_minstens_tweehonderd_rijen_met_bron_en_reden() throws IOException {
        assertThat(rijen())
                .hasSizeGreaterThanOrEqualTo(200)
                .doesNotHaveDuplicates()
                .allSatisfy(rij -> {
                    assertThat(rij.bron()).isNotBlank();
                    assertThat(rij.reden()).isNotBlank();
                });
    }
}
