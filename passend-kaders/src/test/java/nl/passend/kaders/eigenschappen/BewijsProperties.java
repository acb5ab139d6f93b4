package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;

class BewijsProperties extends Gevallen {

    /** Alone the cited facts give a met finding; each one less they do not. */
    @Property(tries = 200)
    void feitenVanWatVoldaanIsZijnMinimaal(@ForAll("gevallen") Geval geval) {
        for (Zaakoordeel zaak : geval.beoordeling().alleZaken()) {
            zaak.stappen().stream()
                    .flatMap(BewijsProperties::bevindingen)
                    .filter(bevinding -> bevinding.waarde() == Waarde.VOLDAAN)
                    .forEach(bevinding -> minimaal(zaak.zicht(), bevinding));
        }
    }

    private static void minimaal(Zicht zicht, Bevinding bevinding) {
        assertThat(weeg(zicht, bevinding, bevinding.feiten()))
                .as("alleen de feiten van %s in zaak '%s'", bevinding.regel(), zicht.zaak())
                .isEqualTo(Waarde.VOLDAAN);
        for (int i = 0; i < bevinding.feiten().size(); i++) {
            List<Gebeurtenis> zonder = new ArrayList<>(bevinding.feiten());
            zonder.remove(i);
            assertThat(weeg(zicht, bevinding, zonder))
                    .as(
                            "feiten van %s zonder %s",
                            bevinding.regel(), bevinding.feiten().get(i))
                    .isNotEqualTo(Waarde.VOLDAAN);
        }
    }

    /** The finding is what the plain reading of its condition gives, and cites only what the dossier holds up to the day. */
    @Property(tries = 200)
    void bevindingIsDeLezingVanHaarVoorwaarde(@ForAll("gevallen") Geval geval) {
        for (Zaakoordeel zaak : geval.beoordeling().alleZaken()) {
            Zicht vers = Zicht.op(zaak.regels(), geval.dossier(), zaak.zaak(), geval.dag());
            List<Gebeurtenis> gezien =
                    vers.feiten().stream().map(feit -> feit.gebeurtenis()).toList();
            for (Stapoordeel stap : zaak.stappen()) {
                bevindingen(stap).forEach(bevinding -> {
                    assertThat(new Weger(vers, Beleidskast.standaard())
                                    .weeg(bevinding.weging().voorwaarde())
                                    .waarde())
                            .as(bevinding.regel())
                            .isEqualTo(bevinding.waarde());
                    assertThat(gezien).containsAll(bevinding.feiten());
                });
            }
        }
    }

    private static Waarde weeg(Zicht zicht, Bevinding bevinding, List<Gebeurtenis> feiten) {
        Zicht alleen = Zicht.op(zicht.regels(), zicht.dossier().metAlleen(feiten), zicht.zaak(), zicht.dag());
        return new Weger(alleen, Beleidskast.standaard())
                .weeg(bevinding.weging().voorwaarde())
                .waarde();
    }

    private static Stream<Bevinding> bevindingen(Stapoordeel stap) {
        return Stream.of(stap.vereist(), stap.verwacht(), stap.plicht()).flatMap(List::stream);
    }
}
