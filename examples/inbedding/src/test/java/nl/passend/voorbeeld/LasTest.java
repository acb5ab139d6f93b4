package nl.passend.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.time.LocalDate;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.opdracht.Opdracht;
import nl.passend.core.opdracht.Opdrachten;
import nl.passend.kaders.GeleverdeKaders;
import org.junit.jupiter.api.Test;

class LasTest {
    private static final LocalDate DAG = LocalDate.of(2021, 10, 4);

    private static Las gewoon() {
        Beoordelaar beoordelaar = LasModule.beoordelaar(new GeleverdeKaders());
        return new Las(beoordelaar, new Opdrachten(beoordelaar));
    }

    private static Las metGuice() {
        return Guice.createInjector(new LasModule()).getInstance(Las.class);
    }

    private static Las gevuld(Las las) {
        las.neemOver(List.of(Gebeurtenis.van(Soort.INGESCHREVEN, LocalDate.of(2020, 8, 17))
                .met(Veld.SCHOOL, "De Regenboog")
                .met(Veld.SCHOOLSOORT, "bao")
                .maak()));
        return las;
    }

    @Test
    void eenOpdrachtDieMagVerandertHetWerk() {
        for (Las las : List.of(gevuld(gewoon()), gevuld(metGuice()))) {
            Antwoord antwoord = las.doe(Opdracht.van(
                    "in-de-school.bespreken-met-ouders", DAG, Actor.van("M. Bakker", "intern-begeleider")));

            assertThat(antwoord.mag()).isTrue();
            assertThat(las.werk(DAG))
                    .extracting(oordeel -> oordeel.keuze().id())
                    .contains("amsterdam-diemen:in-de-school.ib-denkt-mee");
        }
    }

    @Test
    void eenWeigeringIsEenWaardeEnVerandertNiets() {
        Las las = gevuld(gewoon());
        int voor = las.werk(DAG).size();

        Antwoord antwoord = las.doe(Opdracht.van(
                "naar-gespecialiseerd.tlv-aanvragen#tlv-so", DAG, Actor.van("M. Bakker", "bevoegd-gezag")));

        assertThat(antwoord).isInstanceOf(Antwoord.Geweigerd.class);
        assertThat(((Antwoord.Geweigerd) antwoord).open()).isNotEmpty();
        assertThat(las.werk(DAG)).hasSize(voor);
    }
}
