package nl.passend.voorbeeld;

import static nl.passend.core.dossier.Soort.INGESCHREVEN;
import static nl.passend.core.dossier.Soort.LEERLING_BEKEND;
import static nl.passend.core.dossier.Soort.OORDEEL_GEGEVEN;

import java.time.LocalDate;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.kaders.GeleverdeKaders;

/** The lines that README.md shows. */
public final class TienRegels {
    private TienRegels() {}

    /** What the lines print. */
    static String antwoord() {
        // README begin
        var beoordelaar = Beoordelaar.van(new GeleverdeKaders().versies("land"));
        var school = "De Regenboog";
        var dossier = Dossier.van(
                "leerling-1",
                null,
                null,
                List.of(
                        Gebeurtenis.van(LEERLING_BEKEND, LocalDate.of(2013, 5, 2))
                                .met(Veld.GEBOORTEDATUM, LocalDate.of(2013, 5, 2))
                                .maak(),
                        Gebeurtenis.van(INGESCHREVEN, LocalDate.of(2021, 8, 30))
                                .met(Veld.SCHOOL, school)
                                .met(Veld.SCHOOLSOORT, "bao")
                                .maak(),
                        Gebeurtenis.van(OORDEEL_GEGEVEN, LocalDate.of(2021, 9, 6))
                                .door("M. Bakker", "school")
                                .met(Veld.OORDEEL, "extra-ondersteuning-nodig")
                                .met(Veld.ANTWOORD, "ja")
                                .maak()));
        var beoordeling = beoordelaar.beoordeel(dossier, LocalDate.of(2021, 9, 20));
        var moet = beoordeling.zaak("").aanDeOrde().get(0);
        var termijn = beoordeling.zaak("").termijnen().get(0);
        var antwoord = beoordeling.zorgplichthouder().get().school() + " heeft de zorgplicht. Nu: "
                + moet.keuze().stap().naam() + ". Uiterlijk "
                + termijn.uiterlijk().get() + ": " + termijn.termijn().naam();
        // README einde
        return antwoord;
    }

    /** Prints the answer. */
    public static void main(String[] args) {
        System.out.println(antwoord());
    }
}
