package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeoordeelTest {
    @Test
    void eenCasusVanWestland() {
        Loop loop = Loop.van("beoordeel", Loop.casus("01-"));
        assertThat(loop.code()).isZero();
        assertThat(loop.fout()).isEmpty();
        assertThat(loop.uit())
                .startsWith("Beoordeeld op 22 maart 2021 (de dag die het bestand noemt), onder de wet en")
                .contains("(het dossier noemt PO2803)")
                .contains("leerling-1041")
                .contains("Waar staat deze leerling")
                .contains("een gewone basisschool, groep 2")
                .contains(
                        "Wie heeft de zorgplicht\n  Basisschool De Sluis, sinds 18 februari 2019: het kind is daar ingeschreven")
                .contains("SPOW besluit over de TLV [plan §1.6 en §1.7.4")
                .contains("Wie: Samenwerkingsverband, in mandaat: Tweede deskundige.")
                .contains("Een TLV beoordelen: uiterlijk 5 april 2021. Aan zet: Samenwerkingsverband.")
                .contains("Hoe lang de TLV geldt")
                .contains("tot en met 31 juli 2021")
                .contains("Bewijs: passend 0.1; land@2014-08-01");
    }

    @Test
    void watOntbreektStaatErMetBron() {
        Loop loop = Loop.van("beoordeel", Loop.casus("02-"));
        assertThat(loop.uit())
                .contains("Wat nog niet kan, en wat ontbreekt")
                .contains("BOSK begint, de expert observeert in de klas")
                .contains("- Dit ontbreekt: instemming")
                .contains("[WPO 40a.2 (2017-08-01)]");
    }

    @Test
    void eenOsoDossierZonderSamenwerkingsverbandKrijgtAlleenDeWet() {
        Loop loop = Loop.van("beoordeel", Loop.casus("oso-"));
        assertThat(loop.code()).isZero();
        assertThat(loop.uit().replace('\n', ' '))
                .startsWith("Beoordeeld op 8 maart 2021 (de dag die het bestand noemt), alleen onder de wet. "
                        + "Het dossier noemt geen samenwerkingsverband. Kies er zelf een met --kader:");
        assertThat(loop.uit())
                .contains("een gewone basisschool, groep 5")
                .contains("OPP: ingevuld op 11 januari 2021")
                .contains("Niet overgenomen uit het bestand");
    }

    @Test
    void eenOsoDossierOnderEenGekozenKader() {
        Loop loop = Loop.van("beoordeel", Loop.casus("oso-"), "--kader", "westland");
        assertThat(loop.uit()).contains("(gekozen met --kader)").contains("Wat niet te zeggen is");
    }

    @Test
    void zonderDagGeldtVandaagEnDatStaatErBij(@TempDir Path map) {
        String zonder = Loop.lees(Loop.casus("02-")).replaceFirst("(?m)^peildatum:.*\n", "");
        Loop loop = Loop.van("beoordeel", Loop.schrijf(map, "x.yaml", zonder));
        assertThat(loop.uit()).startsWith("Beoordeeld op 6 februari 2023 (vandaag)");
    }

    @Test
    void eenGevraagdeDagGaatVoor() {
        Loop loop = Loop.van("beoordeel", Loop.casus("02-"), "--peildatum", "2021-11-22");
        assertThat(loop.uit()).startsWith("Beoordeeld op 22 november 2021, onder");
    }

    @Test
    void naHetEindeVanHetPlanGeldtDeWet() {
        Loop loop = Loop.van("beoordeel", Loop.casus("02-"), "--peildatum", "2024-09-01");
        assertThat(loop.uit())
                .contains("alleen onder de wet. Het kader westland geldt niet op")
                .contains("Het kader van westland geldt niet op 1 september 2024 (laatste dag: 31 juli 2024).");
    }

    @Test
    void oudersKrijgenGewoneTaalZonderNamenVanRegels() {
        Loop loop = Loop.van("beoordeel", Loop.casus("01-"), "--voor", "ouders");
        assertThat(loop.code()).isZero();
        assertThat(loop.uit())
                .contains("Welke school moet een plek regelen")
                .contains("(plan §1.7.4)")
                .doesNotContain("Stap:")
                .doesNotContain("land:")
                .doesNotContain("westland:")
                .doesNotContain("§1.7.4 (20");
    }

    @Test
    void strengGeeftEenAndereUitgangAlsIemandMoetHandelen() {
        String bestand = Loop.casus("12-");
        boolean actie = Loop.van("beoordeel", bestand).uit().contains("Actie nodig:");
        assertThat(actie).isTrue();
        assertThat(Loop.van("beoordeel", bestand).code()).isZero();
        assertThat(Loop.van("beoordeel", bestand, "--streng").code()).isEqualTo(1);
    }

    @Test
    void allesIsMeer() {
        String bestand = Loop.casus("02-");
        String gewoon = Loop.van("beoordeel", bestand).uit();
        String alles = Loop.van("beoordeel", bestand, "--alles").uit();
        assertThat(alles.length()).isGreaterThan(gewoon.length());
        assertThat(alles).contains("Nog niet aan de orde");
    }

    @Test
    void elkVoorbeeldGeeftAntwoordInElkeTaalVoorElkeLezer() {
        for (Path bestand : Loop.casussen()) {
            for (String taal : new String[] {"nl", "en"}) {
                for (String voor : new String[] {"ouders", "professional"}) {
                    Loop loop = Loop.van("beoordeel", bestand.toString(), "--taal", taal, "--voor", voor);
                    assertThat(loop.fout()).as("%s %s %s", bestand, taal, voor).isEmpty();
                    assertThat(loop.code()).isZero();
                    assertThat(loop.uit().lines())
                            .allMatch(regel -> regel.length() <= Papier.BREEDTE
                                    || !regel.strip().contains(" "));
                }
            }
        }
    }

    @Test
    void dezelfdeVraagGeeftHetzelfdeAntwoord() {
        String bestand = Loop.casus("01-");
        assertThat(Loop.van("beoordeel", bestand)).isEqualTo(Loop.van("beoordeel", bestand));
        assertThat(Loop.van("beoordeel", bestand, "--json")).isEqualTo(Loop.van("beoordeel", bestand, "--json"));
    }
}
