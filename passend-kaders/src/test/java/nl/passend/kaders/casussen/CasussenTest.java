package nl.passend.kaders.casussen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.port.Gelezen;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tlv.Tlvduur;
import nl.passend.core.tlv.Tlvperiode;
import nl.passend.core.zorgplicht.Houderschap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case files that come along: each is read, judged on its own day, and tells the story that its first lines promise. */
class CasussenTest {
    private static final Path MAP = Path.of(System.getProperty("basedir", ".")).resolve("../examples/casussen");

    static List<Path> bestanden() {
        try (Stream<Path> alle = Files.list(MAP)) {
            return alle.filter(pad -> pad.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void elkBestandHeeftEenVerhaalEenPseudoniemEnEenPeildatum(Path bestand) throws IOException {
        assertThat(Files.readString(bestand)).startsWith("# ");
        Gelezen gelezen = Casus.lees(bestand);
        assertThat(gelezen.dossier().leerling()).matches("leerling-\\d+");
        assertThat(gelezen.eigenDatum()).isPresent();
        assertThat(gelezen.nietOvergenomen()).isEmpty();
    }

    @Test
    void groep2OpWegNaarSbo() {
        Casus casus = casus("01", "westland");
        assertThat(casus.trede()).isEqualTo("westland:licht");
        assertThat(casus.zorgplicht()).isEqualTo("Basisschool De Sluis");
        assertThat(casus.status("tlv-2021", "westland:naar-de-tlv.besluiten")).isEqualTo("mag");
        // 22 februari + 6 weken = 5 april 2021, tweede paasdag; het plan telt exact
        assertThat(termijn(casus, "tlv-2021", "westland:tlv-binnen-zes-weken")).isEqualTo("loopt 2021-04-05");
        // 22 februari + 8 weken = 19 april 2021, een gewone maandag
        assertThat(termijn(casus, "tlv-2021", "land:tlv-besluit")).isEqualTo("loopt 2021-04-19");
        // in groep 2 onder het basisplan: tot en met eind groep 2; de wet van toen noemde voor het sbo geen duur
        assertThat(periode(casus, "tlv-2021").tot()).contains(LocalDate.of(2021, 7, 31));
    }

    @Test
    void groep5BoskGedrag() {
        Casus casus = casus("02", "westland");
        assertThat(casus.trede()).isEqualTo("westland:licht");
        assertThat(casus.zorgplicht()).isEqualTo("Basisschool De Kreek");
        assertThat(casus.status("westland:naar-bosk.observeren")).isEqualTo("mag-niet");
        assertThat(casus.open("westland:naar-bosk.observeren"))
                .containsExactly("land:naar-het-opp.begeleiding-starten/1", "land:naar-het-opp.begeleiding-starten/2");
        // het SOT was op donderdag 18 november: een week eerder is 11 november, aangemeld is op de 15e
        assertThat(casus.termijn("westland:sot-aanmelding")).isEqualTo("te-laat 2021-11-11");
        assertThat(casus.signalen()).contains("termijn-te-laat");
        // 22 november + 6 weken = maandag 3 januari 2022
        assertThat(termijn(casus, "opp", "land:opp-na-behoefte")).isEqualTo("loopt 2022-01-03");
    }

    @Test
    void embLeerlingOpHetSo() {
        Casus casus = casus("03", "westland");
        assertThat(casus.trede()).isEqualTo("westland:zwaar");
        assertThat(casus.plaats().vormen()).contains("land:tlv-so");
        assertThat(casus.zorgplicht()).isEqualTo("So De Vuurtoren");
        // 14 op 3 september 2031, schooljaar 2031-2032: tot en met 31 juli 2032 mag
        assertThat(casus.signalen()).doesNotContain("toetspunt-bevinding");
        assertThat(casus.status("land:laatste-jaar-tlv.afwegen")).isEqualTo("niet-aan-de-orde");
        // 29 augustus + 6 weken = maandag 10 oktober 2022
        assertThat(casus.termijn("land:opp-zes-weken")).isEqualTo("loopt 2022-10-10");
    }

    @Test
    void tlvWachtOpEenPlek() {
        Casus casus = casus("04", "amsterdam-diemen");
        assertThat(casus.trede()).isEqualTo("amsterdam-diemen:trede-4");
        assertThat(casus.plaats().vormen()).contains("land:tlv-so");
        assertThat(casus.zorgplicht()).isEqualTo("Basisschool Het Rad");
        assertThat(casus.status("amsterdam-diemen:naar-gespecialiseerd.tijdelijk-aanbod"))
                .isEqualTo("moet");
        // ontvangen 27 januari + 8 weken = 24 maart 2023; besloten op 13 maart
        assertThat(casus.termijn("land:tlv-besluit")).isEqualTo("gehaald 2023-03-24");
    }

    @Test
    void zelfdeLeerlingOnderBasisplanEnAddendum() {
        Casus basis = casus("05a", "westland");
        Casus addendum = casus("05b", "westland");
        String aanvragen = "westland:naar-de-tlv.aanvragen#tlv-sbo";
        assertThat(basis.status(aanvragen)).isEqualTo("mag");
        assertThat(addendum.status(aanvragen)).isEqualTo("niet-te-zeggen");
        assertThat(addendum.open(aanvragen)).containsExactly("westland:tlv-sbo/1");
        assertThat(periode(basis, Zicht.HOOFDZAAK).tot()).contains(LocalDate.of(2022, 7, 31));
        assertThat(periode(addendum, Zicht.HOOFDZAAK).tot()).contains(LocalDate.of(2025, 7, 31));
        // 5 juli + 6 weken = 16 augustus; 2 augustus + 6 weken = 13 september
        assertThat(basis.termijn("westland:tlv-binnen-zes-weken")).isEqualTo("loopt 2021-08-16");
        assertThat(addendum.termijn("westland:tlv-binnen-zes-weken")).isEqualTo("loopt 2021-09-13");
        assertThat(addendum.signalen()).contains("kader-te-bevestigen");
    }

    @Test
    void amsterdamVanTrede3NaarOndersteuningsteam() {
        Casus casus = casus("06", "amsterdam-diemen");
        assertThat(casus.trede()).isEqualTo("amsterdam-diemen:trede-4");
        assertThat(Casus.op(LocalDate.of(2024, 1, 15), bestand("06"), "amsterdam-diemen")
                        .trede())
                .isEqualTo("amsterdam-diemen:trede-3");
        assertThat(casus.status("amsterdam-diemen:ondersteuningsteam-bijeen.bespreken"))
                .isEqualTo("moet");
        assertThat(casus.status("amsterdam-diemen:ondersteuningsteam-bijeen.swv-uitnodigen"))
                .isEqualTo("moet");
        String aanvragen = "amsterdam-diemen:naar-gespecialiseerd.tlv-aanvragen#tlv-sbo";
        assertThat(casus.status(aanvragen)).isEqualTo("mag-niet");
        assertThat(casus.open(aanvragen)).containsExactly("amsterdam-diemen:naar-gespecialiseerd.tlv-aanvragen/1");
    }

    @Test
    void zelfdeKindOnderTweeSamenwerkingsverbanden() {
        Casus wet = casus("07");
        Casus westland = casus("07", "westland");
        Casus amsterdam = casus("07", "amsterdam-diemen");
        assertThat(wet.status("land:naar-de-tlv.aanvragen#tlv-sbo")).isEqualTo("mag");
        assertThat(westland.status("westland:naar-de-tlv.aanvragen#tlv-sbo")).isEqualTo("mag-niet");
        assertThat(westland.open("westland:naar-de-tlv.aanvragen#tlv-sbo"))
                .contains("westland:naar-de-tlv.aanvragen/1");
        assertThat(amsterdam.status("amsterdam-diemen:naar-gespecialiseerd.tlv-aanvragen#tlv-sbo"))
                .isEqualTo("mag-niet");
        assertThat(List.of(wet.trede(), westland.trede(), amsterdam.trede()))
                .containsExactly("land:extra", "westland:arrangement", "amsterdam-diemen:trede-4");
        assertThat(List.of(wet, westland, amsterdam))
                .allSatisfy(casus -> assertThat(casus.beoordeling().onbekendeGebeurtenissen())
                        .isEmpty());
    }

    @Test
    void onderinstroomTienWekenVoorbij() {
        Casus casus = casus("08", "westland");
        assertThat(casus.beoordeling().zorgplicht().regels())
                .extracting(Houderschap::school)
                .containsExactly("Basisschool De Sluis", "So De Vuurtoren");
        // ontvangen 8 maart + 6 weken = 19 april, verlengd met 4 weken tot 17 mei
        assertThat(casus.termijnVoor("land:toelating-zes-weken", "So De Vuurtoren"))
                .isEqualTo("verstreken 2023-05-17");
        // elke aanmelding heeft haar eigen termijn
        assertThat(casus.termijnVoor("land:toelating-zes-weken", "Basisschool De Sluis"))
                .isEqualTo("verstreken 2023-04-11");
        // gevraagd 6 maart + 10 weken = maandag 15 mei
        assertThat(casus.termijnVoor("land:tijdelijke-plaatsing", "So De Vuurtoren"))
                .isEqualTo("verstreken 2023-05-15");
        assertThat(casus.status("land:aanmelding.tijdelijk-plaatsen")).isEqualTo("moet");
        assertThat(Casus.op(LocalDate.of(2023, 5, 15), bestand("08"), "westland")
                        .status("land:aanmelding.tijdelijk-plaatsen"))
                .isEqualTo("niet-aan-de-orde");
        // 3 april + 6 weken = 15 mei; 3 april + 8 weken = 29 mei, tweede pinksterdag, dus 30 mei
        assertThat(casus.termijn("westland:tlv-binnen-zes-weken")).isEqualTo("verstreken 2023-05-15");
        assertThat(casus.termijn("land:tlv-besluit")).isEqualTo("loopt 2023-05-30");
    }

    @Test
    void instemmingIngetrokken() {
        Casus casus = casus("09", "amsterdam-diemen");
        assertThat(casus.trede()).isEqualTo("amsterdam-diemen:trede-4");
        assertThat(casus.status("amsterdam-diemen:naar-extra-ondersteuning.starten"))
                .isEqualTo("mag-niet");
        assertThat(casus.open("amsterdam-diemen:naar-extra-ondersteuning.starten"))
                .containsExactly("land:naar-het-opp.begeleiding-starten/2");
        assertThat(casus.status("amsterdam-diemen:naar-extra-ondersteuning.geen-akkoord-bespreken"))
                .isEqualTo("moet");
        assertThat(casus.status("opp", "land:naar-het-opp.vaststellen")).isEqualTo("mag");
        assertThat(Casus.op(LocalDate.of(2026, 2, 1), bestand("09"), "amsterdam-diemen")
                        .status("amsterdam-diemen:naar-extra-ondersteuning.starten"))
                .isEqualTo("mag");
    }

    @Test
    void westlandNa31Juli2024() {
        Casus casus = casus("10", "westland");
        assertThat(casus.signalen()).contains("kader-niet-van-kracht", "gebeurtenis-onbekend");
        assertThat(casus.trede()).isEqualTo("land:extra");
        assertThat(casus.zorgplicht()).isEqualTo("Basisschool De Kreek");
        assertThat(casus.status("land:naar-de-tlv.aanvragen#tlv-sbo")).isEqualTo("mag");
    }

    @Test
    void aanvraagStaatStil() {
        Casus casus = casus("11", "westland");
        assertThat(termijn(casus, "tlv-2023", "westland:tlv-binnen-zes-weken")).isEqualTo("stilgezet");
        assertThat(termijn(casus, "tlv-2023", "land:tlv-besluit")).isEqualTo("stilgezet");
        assertThat(casus.status("tlv-2023", "land:naar-de-tlv.aanvulling-ontvangen"))
                .isEqualTo("mag");
        // de dag voor de vraag om aanvulling: 16 januari + 6 weken = 27 februari
        Casus ervoor = Casus.op(LocalDate.of(2023, 1, 29), bestand("11"), "westland");
        assertThat(termijn(ervoor, "tlv-2023", "westland:tlv-binnen-zes-weken")).isEqualTo("loopt 2023-02-27");
    }

    @Test
    void asielopvangZesWekenZonderBesluit() {
        Casus casus = casus("12", "amsterdam-diemen");
        assertThat(casus.zorgplicht()).isEqualTo("Basisschool De Brug");
        // ontvangen 25 augustus + 6 weken = dinsdag 6 oktober 2026
        assertThat(casus.termijn("land:toelating-asiel")).isEqualTo("verstreken 2026-10-06");
        assertThat(casus.status("land:aanmelding.van-rechtswege-toelaten")).isEqualTo("moet");
        // gevraagd 24 augustus + 10 weken = maandag 2 november: tijdelijk plaatsen is nog niet aan de orde
        assertThat(casus.termijn("land:tijdelijke-plaatsing")).isEqualTo("loopt 2026-11-02");
        assertThat(casus.status("land:aanmelding.tijdelijk-plaatsen")).isEqualTo("niet-aan-de-orde");
        assertThat(Casus.op(LocalDate.of(2026, 10, 6), bestand("12"), "amsterdam-diemen")
                        .status("land:aanmelding.van-rechtswege-toelaten"))
                .isEqualTo("niet-aan-de-orde");
    }

    @Test
    void spoWestArrangement() {
        Casus casus = casus("21", "amsterdam-diemen", "bestuur-spo-west");
        // volledig op 7 maart + 2 weken = 21 maart 2024 (AC6)
        assertThat(termijn(casus, "arrangement", "bestuur-spo-west:in-behandeling"))
                .isEqualTo("loopt 2024-03-21");
        assertThat(casus.status("arrangement", "bestuur-spo-west:arrangement-aanvragen.in-behandeling-nemen"))
                .isEqualTo("mag");
        // het handelingsdeel is nog niet vastgesteld: de laag van de wet en die van het samenwerkingsverband gelden ook
        assertThat(casus.open("arrangement", "bestuur-spo-west:arrangement-aanvragen.starten"))
                .containsExactly("land:naar-het-opp.begeleiding-starten/1", "land:naar-het-opp.begeleiding-starten/2");
        assertThat(casus.signalen()).filteredOn("kader-te-bevestigen"::equals).hasSize(2);
        assertThat(casus.beoordeling().ontvangstbewijs().aannames())
                .contains("amsterdam-diemen@2020-08-01", "bestuur-spo-west@2020-08-01");
        assertThat(casus.vertelt())
                .contains("bestuur-spo-west:overeenstemming-en-wet", "bestuur-spo-west:begeleiding-leerling");
    }

    @Test
    void impasseInWestland() {
        Casus casus = casus("22", "westland");
        assertThat(casus.zorgplicht()).isEqualTo("Basisschool De Kreek");
        assertThat(casus.status("impasse", "westland:impasse.bestuur-zoekt-oplossing"))
                .isEqualTo("moet");
        assertThat(casus.status("impasse", "westland:impasse.bindend-besluit")).isEqualTo("mag-niet");
        assertThat(casus.zaak("impasse").termijnen()).isEmpty();
        assertThat(casus.vertelt()).contains("westland:impasse-zonder-termijn");
    }

    @Test
    void terugplaatsingMetSymbiose() {
        Casus casus = casus("23", "westland");
        // 6 maart + 6 weken = 17 april 2023 (W24)
        assertThat(termijn(casus, "terug", "westland:evaluatie-na-symbiose")).isEqualTo("loopt 2023-04-17");
        assertThat(casus.status("terug", "westland:terugplaatsen.evalueren")).isEqualTo("moet");
        assertThat(casus.zorgplicht()).isEqualTo("So De Vuurtoren");
        assertThat(casus.vertelt()).contains("westland:symbiose-en-wet");
        assertThat(casus.signalen()).contains("kader-te-bevestigen");
    }

    private static Casus casus(String nummer, String... kaders) {
        return Casus.van(bestand(nummer), kaders);
    }

    private static Path bestand(String nummer) {
        return bestanden().stream()
                .filter(pad -> pad.getFileName().toString().startsWith(nummer + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static String termijn(Casus casus, String zaak, String id) {
        return casus.termijn(zaak, id).map(Casus::stand).orElse("geen");
    }

    private static Tlvperiode periode(Casus casus, String zaak) {
        Zicht zicht = casus.zaak(zaak).zicht();
        Optional<Tlvperiode> periode =
                new Tlvduur(zicht, new Weger(zicht, Beleidskast.standaard())).periode("land:tlv-sbo");
        return periode.orElseThrow();
    }
}
