package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.werkvoorraad.Werkregel;
import nl.passend.core.werkvoorraad.Werkregel.Stand;
import nl.passend.core.werkvoorraad.Werkvoorraad;

/** What holds for every work list under the shipped kaders. */
class WerkvoorraadProperties extends Gevallen {

    @Property(tries = 60)
    void volgordeVanDossiersDoetErNietToe(
            @ForAll @Size(min = 1, max = 4) List<@From("kleineGevallen") Geval> gevallen, @ForAll Random kans) {
        List<Beoordeling> beoordelingen =
                new ArrayList<>(gevallen.stream().map(Geval::beoordeling).toList());
        List<Werkregel> werk = Werkvoorraad.van(beoordelingen);
        Collections.shuffle(beoordelingen, kans);
        assertThat(Werkvoorraad.van(beoordelingen)).containsExactlyInAnyOrderElementsOf(werk);
        assertThat(werk.stream().map(regel -> regel.uiterlijk().orElse(LocalDate.MAX)))
                .isSorted();
    }

    /** Nothing is due without somebody who must act, and what is late has a day that is past. */
    @Property(tries = 200)
    void elkWerkHeeftIemandDieAanZetIs(@ForAll("gevallen") Geval geval) {
        for (Werkregel regel : Werkvoorraad.van(List.of(geval.beoordeling()))) {
            assertThat(regel.rollen()).as(regel.element()).isNotEmpty().hasSameSizeAs(regel.wie());
            assertThat(regel.stand() == Stand.VERSTREKEN)
                    .as(regel.element())
                    .isEqualTo(regel.uiterlijk()
                            .filter(dag -> dag.isBefore(geval.dag()))
                            .isPresent());
        }
    }
}
