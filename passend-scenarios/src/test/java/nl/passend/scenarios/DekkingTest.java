package nl.passend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of the coverage: never stale, never backwards, and no row forgotten. */
class DekkingTest {
    private static final Pattern WETSREGEL = Pattern.compile("^\\| ([A-Z]+\\d*-[0-9a-z.]+) \\|", Pattern.MULTILINE);
    private static final List<Rij> RIJEN = Rij.alle();
    private static Looper.Resultaat gelopen;

    @BeforeAll
    static void loop() {
        gelopen = Looper.loop("scenarios");
    }

    @Test
    void alleScenariosSlagen() {
        assertThat(gelopen.fouten()).isEmpty();
    }

    @Test
    void elkeRijEnElkeWetsregelStaatErEenKeerIn() throws IOException {
        TreeSet<String> nodig = new TreeSet<>(Rij.verplicht());
        WETSREGEL
                .matcher(Pagina.tekst(Pagina.van("wetsregels.md")))
                .results()
                .forEach(past -> nodig.add(past.group(1)));
        assertThat(RIJEN.stream().map(Rij::id)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(nodig);
    }

    @Test
    void alleenWieNietsBeslistMagInformatiefZijn() {
        assertThat(RIJEN.stream().filter(Rij::informatief).map(Rij::id)).isSubsetOf(Rij.MAG_INFORMATIEF);
    }

    @Test
    void elkScenarioNoemtEenRijDieBestaat() {
        Set<String> bekend = new TreeSet<>(RIJEN.stream().map(Rij::id).toList());
        assertThat(gelopen.gelopen())
                .allSatisfy(een -> assertThat(een.tags())
                        .as(een.plaats().toString())
                        .isNotEmpty()
                        // A scenario of a ruling carries the number of the ruling; which there must be is held
                        // elsewhere.
                        .allMatch(tag ->
                                bekend.contains(tag) || een.plaats().map().equals("uitspraken")));
    }

    @Test
    void elkeDragerBestaat() {
        Set<String> bekend = new TreeSet<>();
        Wereld.kaders().forEach(kader -> bekend.addAll(Wereld.gewoon().namen(kader)));
        assertThat(RIJEN.stream()
                        .flatMap(rij -> rij.dragers().stream())
                        .filter(drager -> !drager.inJava() && !drager.element().isEmpty())
                        .map(Schakelaar::elementId))
                .isSubsetOf(bekend);
    }

    @Test
    void dePaginaKloptEnGaatNietAchteruit() throws IOException {
        Dekking dekking = new Dekking(gelopen.gelopen());
        List<Dekking.Stand> standen = RIJEN.stream().map(dekking::stand).toList();
        Path pagina = Pagina.van("dekking.md");
        String nieuw = Dekkingblad.schrijf(standen, gelopen.gelopen().size());
        assertThat(Dekkingblad.gedekt(nieuw))
                .as(
                        "covered before and not any more: mend the scenarios, or take the row off the page by hand and say why")
                .containsAll(Dekkingblad.gedekt(Pagina.tekst(pagina)));
        Pagina.vergelijk(pagina, nieuw);
    }
}
