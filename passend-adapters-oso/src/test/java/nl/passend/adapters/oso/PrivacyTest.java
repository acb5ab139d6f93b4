package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.Gelezen;
import org.junit.jupiter.api.Test;

/** Marked values stand wherever a pupil's data can stand; none may come out but those that are mapped on purpose. */
class PrivacyTest {
    private static final Pattern MERK = Pattern.compile("MERK[A-Za-z0-9]+");

    /** On purpose: the number of a decision and the SWV that took it. */
    private static final List<String> BEDOELD = List.of("MERKbeschikking", "MERKswv", "MERKgemeente");

    private static OsoSchrijver gemerkt() {
        return OsoSchrijver.kaal()
                .met("voornaam", "MERKvoornaam")
                .met("achternaam", "MERKachternaam")
                .met("bsn", "MERK123456782")
                .met("leerlingid", "MERKleerlingid")
                .met("adreslijst", adres("gba"))
                .inzage("<akkoord>Nee</akkoord><redennietakkoord>MERKreden</redennietakkoord>")
                .rij("2020-2021", "5", "2020-08-01", "2021-07-31", "99XY", "MERKschoolsoort")
                .ondersteuning("<diagnose><code>MERKcode</code><doorwie>MERKarts</doorwie></diagnose>"
                        + "<medicijngebruik>MERKmedicijn</medicijngebruik>"
                        + "<tlv><tlvingangdatum>2020-08-01</tlvingangdatum><tlvswvnummer>MERKswv</tlvswvnummer>"
                        + "<tlvcategorie>L</tlvcategorie><tlvbeschikkingsnummer>MERKbeschikking</tlvbeschikkingsnummer>"
                        + "<document><bestandsnaam>MERKbestand</bestandsnaam></document></tlv>"
                        + "<arrangement_pao><arrangement_datum>2020-08-01</arrangement_datum>"
                        + "<arrangement_kenmerk>MERKkenmerk</arrangement_kenmerk></arrangement_pao>")
                .daarna("MERKtekst<verzorger><achternaam>MERKverzorger</achternaam><iban>MERKiban</iban></verzorger>"
                        + "<communicatielijst><communicatie><nummer>MERKmail@school.example</nummer></communicatie>"
                        + "</communicatielijst>");
    }

    private static String adres(String soort) {
        return "<adres><soortadres>" + soort
                + "</soortadres><straat>MERKstraat</straat><postcode>MERKpostcode</postcode>"
                + "<plaats>MERKplaats</plaats><gemeente>MERKgemeente</gemeente></adres>";
    }

    private static List<String> merken(String tekst) {
        return MERK.matcher(tekst).results().map(MatchResult::group).toList();
    }

    private static String alles(Gelezen gelezen) {
        StringBuilder tekst = new StringBuilder(gelezen.toString());
        tekst.append(gelezen.dossier().leerling()).append(gelezen.dossier().samenwerkingsverband());
        for (Gebeurtenis gebeurtenis : gelezen.dossier().gebeurtenissen()) {
            tekst.append(gebeurtenis.canoniek()).append(gebeurtenis.herkomst()).append('\n');
        }
        return tekst.append(gelezen.nietOvergenomen()).toString();
    }

    @Test
    void houdtNietsVanDeLeerlingDanWatBedoeldIs() {
        assertThat(merken(alles(gemerkt().gelezen()))).isSubsetOf(BEDOELD).contains("MERKgemeente");
    }

    @Test
    void houdtGeenGemeenteVanEenGeheimOfOnbekendAdres() {
        assertThat(alles(gemerkt().met("adresgeheim", "true").gelezen())).doesNotContain("MERKgemeente");
        assertThat(alles(gemerkt().zonder("adresgeheim").gelezen())).doesNotContain("MERKgemeente");
    }

    @Test
    void kiestHetAdresVanDeBasisregistratie() {
        String bezoek = adres("bezoek").replace("MERKgemeente", "Delft");
        assertThat(alles(gemerkt().met("adreslijst", bezoek + adres("gba")).gelezen()))
                .contains("GEMEENTE=MERKgemeente");
        assertThat(alles(gemerkt().met("adreslijst", bezoek + adres("post")).gelezen()))
                .contains("GEMEENTE=Delft")
                .doesNotContain("MERKgemeente");
    }

    @Test
    void noemtInFoutenGeenWaarden() {
        for (String veld : List.of(
                "datum",
                "standaardversie",
                "overstap",
                "overdrachtsoort",
                "brincode",
                "geboortedatum",
                "adresgeheim",
                "datuminschrijving",
                "datumuitschrijving")) {
            geenMerkIn(gemerkt().met(veld, "MERKfout").bytes());
        }
        geenMerkIn(gemerkt()
                .rij("MERKjaar", "MERKgroep", "MERKbegin", "MERKeinde", "MERKbrin", "")
                .bytes());
        geenMerkIn(gemerkt().daarna("<MERKelement></MERKander>").bytes());
        geenMerkIn(gemerkt().daarna("<MERKelement MERKattribuut=MERKwaarde/>").bytes());
        geenMerkIn(gemerkt().daarna("&MERKentiteit;").bytes());
        geenMerkIn(gemerkt()
                .vooraf("<!DOCTYPE MERKwortel [<!ENTITY MERKentiteit 'MERKwaarde'>]>")
                .bytes());
        String heel = gemerkt().xml();
        for (int einde = heel.indexOf("MERK") + 6; einde < heel.length() - 12; einde += 7) {
            geenMerkIn(heel.substring(0, einde).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void geenMerkIn(byte[] bytes) {
        InvoerException fout = catchThrowableOfType(InvoerException.class, () -> OsoSchrijver.lees(bytes));
        assertThat(fout).as("refused").isNotNull();
        assertThat(fout.getCause()).as("no cause that quotes the file").isNull();
        assertThat(fout + fout.tekst(new Locale("nl")) + fout.meldingen()).doesNotContain("MERK");
    }
}
