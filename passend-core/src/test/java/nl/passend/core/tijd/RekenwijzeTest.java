package nl.passend.core.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that were counted by hand with a calendar. */
class RekenwijzeTest {

    @ParameterizedTest(name = "{0} + {1}, termijnenwet {2}: {3} ({4})")
    @CsvSource({
        "2021-03-01, 6 weken, ja, 2021-04-12, gewone maandag",
        "2021-09-01, 10 weken, ja, 2021-11-10, gewone woensdag",
        "2021-02-19, 6 weken, ja, 2021-04-06, Goede Vrijdag tot na tweede paasdag",
        "2021-02-19, 6 weken, nee, 2021-04-02, Goede Vrijdag",
        "2021-02-22, 6 weken, ja, 2021-04-06, tweede paasdag",
        "2021-02-21, 6 weken, ja, 2021-04-06, eerste paasdag",
        "2024-02-18, 6 weken, ja, 2024-04-02, Pasen op 31 maart",
        "2021-03-16, 6 weken, ja, 2021-04-28, Koningsdag op dinsdag",
        "2025-03-15, 6 weken, ja, 2025-04-28, Koningsdag op zaterdag 26 april gevierd",
        "2025-03-16, 6 weken, ja, 2025-04-28, 27 april op zondag",
        "2025-03-17, 6 weken, ja, 2025-04-28, de maandag erna is een werkdag",
        "2014-03-15, 6 weken, ja, 2014-04-28, eerste Koningsdag op zaterdag 26 april",
        "2013-03-19, 6 weken, ja, 2013-05-01, Koninginnedag op 30 april",
        "2014-03-19, 6 weken, ja, 2014-04-30, 30 april is geen feestdag meer",
        "2021-03-24, 6 weken, ja, 2021-05-06, Bevrijdingsdag",
        "2022-04-14, 6 weken, ja, 2022-05-27, Hemelvaartsdag",
        "2022-04-25, 6 weken, ja, 2022-06-07, tweede pinksterdag",
        "2020-11-13, 6 weken, ja, 2020-12-28, Kerst op vrijdag en zaterdag",
        "2022-11-13, 6 weken, ja, 2022-12-27, Kerst op zondag en maandag",
        "2023-11-13, 6 weken, ja, 2023-12-27, Kerst op maandag en dinsdag",
        "2021-10-30, 8 weken, ja, 2021-12-27, Kerst in het weekend",
        "2021-11-20, 6 weken, ja, 2022-01-03, Nieuwjaar op zaterdag",
        "2020-11-20, 6 weken, ja, 2021-01-04, Nieuwjaar op vrijdag",
        "2023-11-20, 6 weken, ja, 2024-01-02, Nieuwjaar op maandag",
        "2021-01-08, 12 weken, ja, 2021-04-06, twaalf weken vallen er nog onder",
        "2021-01-01, 13 weken, ja, 2021-04-02, dertien weken niet meer",
        "2021-01-03, 89 dagen, ja, 2021-04-06, 89 dagen vallen er nog onder",
        "2021-01-02, 90 dagen, ja, 2021-04-06, negentig dagen ook",
        "2021-01-01, 91 dagen, ja, 2021-04-02, 91 dagen niet meer",
        "2021-01-02, 3 maanden, ja, 2021-04-06, drie maanden vallen er nog onder",
        "2020-12-02, 4 maanden, ja, 2021-04-02, vier maanden niet meer",
        "2020-04-02, 1 jaar, ja, 2021-04-02, jaren nooit",
        "2020-02-29, 1 jaar, ja, 2021-02-28, schrikkeldag en een jaar",
        "2019-02-28, 1 jaar, nee, 2020-02-28, een jaar tot in een schrikkeljaar",
        "2020-01-31, 1 maand, nee, 2020-02-29, laatste van een schrikkelfebruari",
        "2020-01-31, 1 maand, ja, 2020-03-02, die een zaterdag is",
        "2021-01-31, 1 maand, ja, 2021-03-01, 28 februari op zondag",
        "2024-02-01, 4 weken, ja, 2024-02-29, schrikkeldag als laatste dag",
        "2023-02-01, 4 weken, ja, 2023-03-01, hetzelfde zonder schrikkeldag",
        "2021-03-31, 3 werkdagen, nee, 2021-04-07, werkdagen om Pasen heen",
        "2021-12-23, 2 werkdagen, nee, 2021-12-27, werkdagen om Kerst heen",
        "2022-12-23, 1 werkdag, nee, 2022-12-27, tweede kerstdag op maandag",
        "2020-12-31, 1 werkdag, nee, 2021-01-04, over het jaareinde",
        "2021-05-12, 1 werkdag, nee, 2021-05-14, over Hemelvaart",
        "2021-04-04, 0 dagen, ja, 2021-04-06, nul dagen op eerste paasdag",
        "2021-04-02, 48 uur, ja, 2021-04-04, uren schuiven nooit",
        "2021-04-01, 25 uur, nee, 2021-04-03, een begonnen dag telt heel",
        "2021-10-01, 1 schooljaar, nee, 2023-07-31, de rest van het jaar en een heel jaar",
        "2021-07-31, 1 schooljaar, nee, 2022-07-31, een dag voor 1 augustus: die dag en een heel jaar (WPO 40.13)",
        "2021-08-01, 1 schooljaar, nee, 2022-07-31, op 1 augustus: precies dat schooljaar (WPO 40.13)",
        "2021-08-02, 1 schooljaar, nee, 2023-07-31, een dag erna: de rest van het jaar en een heel jaar (WPO 40.13)"
    })
    void vooruit(LocalDate begin, String lengte, String termijnenwet, LocalDate uiterlijk, String reden) {
        assertThat(new Rekenwijze(termijnenwet.equals("ja"))
                        .uiterlijk(begin, Lengte.lees(lengte).orElseThrow()))
                .as(reden)
                .contains(uiterlijk);
    }

    @ParameterizedTest(name = "{1} voor {0}: {2} ({3})")
    @CsvSource({
        "2021-04-09, 1 week, 2021-04-02, terug schuift nooit",
        "2021-04-07, 3 werkdagen, 2021-03-31, werkdagen om Pasen heen",
        "2021-03-31, 1 maand, 2021-02-28, laatste van februari",
        "2024-02-29, 1 jaar, 2023-02-28, schrikkeldag",
        "2022-01-01, 2 weken, 2021-12-18, over het jaareinde",
        "2021-03-01, 24 uur, 2021-02-28, een dag",
        "2022-03-01, 1 schooljaar, 2020-08-01, begin van het vorige schooljaar"
    })
    void terug(LocalDate van, String lengte, LocalDate uiterlijk, String reden) {
        assertThat(new Rekenwijze(true).terug(van, Lengte.lees(lengte).orElseThrow()))
                .as(reden)
                .contains(uiterlijk);
    }
}
