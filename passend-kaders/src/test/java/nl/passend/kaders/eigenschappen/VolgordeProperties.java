package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;

class VolgordeProperties extends Gevallen {

    @Property(tries = 200)
    void aankomstDoetErNietToe(@ForAll("gevallen") Geval geval, @ForAll Random kans) {
        List<Gebeurtenis> anders = new ArrayList<>(geval.dossier().gebeurtenissen());
        Collections.shuffle(anders, kans);
        Dossier geschud = geval.dossier().metAlleen(anders);
        assertThat(geschud.gebeurtenissen()).isEqualTo(geval.dossier().gebeurtenissen());
        Geval ander = new Geval(geval.stapel(), geschud, geval.dag());
        assertThat(Weergave.verschil(Weergave.van(ander.beoordeling()), Weergave.van(geval.beoordeling())))
                .isEmpty();
    }

    /** A dossier that grows event by event is the dossier of all events. */
    @Property(tries = 200)
    void stukVoorStukIsHetzelfde(@ForAll("gevallen") Geval geval) {
        Dossier groeit = geval.dossier().metAlleen(List.of());
        for (Gebeurtenis gebeurtenis : geval.dossier().gebeurtenissen()) {
            groeit = groeit.met(List.of(gebeurtenis));
        }
        assertThat(groeit.gebeurtenissen()).isEqualTo(geval.dossier().gebeurtenissen());
    }

    /** What comes after the day asked about changes no answer but the hash in the receipt. */
    @Property(tries = 200)
    void deToekomstTeltNiet(@ForAll("gevallen") Geval geval) {
        Dossier totNu = geval.dossier()
                .metAlleen(geval.dossier().gebeurtenissen().stream()
                        .filter(gebeurtenis -> !gebeurtenis.op().isAfter(geval.dag()))
                        .toList());
        Geval toen = new Geval(geval.stapel(), totNu, geval.dag());
        assertThat(Weergave.verschil(zonderBewijs(toen), zonderBewijs(geval))).isEmpty();
    }

    private static String zonderBewijs(Geval geval) {
        String tekst = Weergave.van(geval.beoordeling());
        return tekst.substring(0, tekst.lastIndexOf("bewijs: "));
    }
}
