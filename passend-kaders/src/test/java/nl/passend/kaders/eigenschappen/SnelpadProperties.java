package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.beoordeling.Antwoorden;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Weger;

/** The fast road gives what the slow one gives, under the kaders that come along. */
class SnelpadProperties extends Gevallen {

    @Property(tries = 200)
    void snelIsGelijkAanGewoon(@ForAll("gevallen") Geval geval) {
        for (Zaakoordeel zaak : geval.beoordeling().alleZaken()) {
            Antwoorden antwoorden = geval.stapel().beoordelaar().antwoorden(geval.dossier(), geval.dag(), zaak.zaak());
            Weger weger = new Weger(zaak.zicht(), Beleidskast.standaard());
            for (Stapkeuze keuze : zaak.regels().keuzes()) {
                for (Eis eis : keuze.vereist()) {
                    assertThat(antwoorden.waarde(eis))
                            .as("%s in zaak '%s'", eis.id(), zaak.zaak())
                            .isEqualTo(weger.weeg(eis.geheel()).waarde());
                }
            }
        }
    }
}
