package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdexmlLezerTest {
    private static final String GOED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <EDEX xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <school><schooljaar>2020-2021</schooljaar><peildatum>2020-10-01</peildatum><brincode>99XY</brincode>
            <schoolkey>s</schoolkey><aanmaakdatum>2020-10-02T09:00:00</aanmaakdatum><xsdversie>2.1</xsdversie></school>
            <vestigingen><vestiging key="v"><naam>Hoofdgebouw</naam></vestiging></vestigingen>
            <groepen>
            <groep key="g5"><naam>De Kassen</naam><jaargroep>5</jaargroep></groep>
            <samengestelde_groep key="plus"><naam>Plusgroep</naam>
            <toevoegingen><blok xsi:type="OpmerkingGegevensType"><code>x</code><opmerking/></blok></toevoegingen>
            </samengestelde_groep>
            </groepen>
            <leerlingen>
            <leerling key="1" eckid="e1"><achternaam>Akker</achternaam><roepnaam>Sanne</roepnaam>
            <geboortedatum>2012-05-14</geboortedatum><geslacht>02</geslacht><jaargroep>5</jaargroep>
            <groep key="g5"/><samengestelde_groepen><samengestelde_groep key="plus"/></samengestelde_groepen>
            <vestiging key="v"/><bsn>999999990</bsn><postcodenl>2671XX</postcodenl>
            <instroomdatum>2016-05-16</instroomdatum></leerling>
            <leerling key="2"><roepnaam>Bo</roepnaam><uitstroomdatum>2020-07-31</uitstroomdatum></leerling>
            </leerlingen>
            <leerkrachten><leerkracht key="1"><roepnaam>Lia</roepnaam><rol>LRK</rol><rolomschrijving>coach</rolomschrijving>
            <groepen><groep key="g5"><rol>STA</rol></groep><samengestelde_groep key="plus"/></groepen></leerkracht></leerkrachten>
            </EDEX>
            """;

    static Edexml lees(String xml) throws IOException {
        return new EdexmlLezer().lees(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "export.xml");
    }

    @Test
    void maaktEenDossierVanElkeLeerling() throws IOException {
        Edexml edexml = lees(GOED);
        assertThat(edexml.uitslag().overtredingen()).isEmpty();
        assertThat(edexml.peildatum()).contains(LocalDate.of(2020, 10, 1));
        assertThat(edexml.perJaargroep()).isEqualTo(Map.of("", 1, "5", 1));
        List<Gebeurtenis> eerste = edexml.dossiers().get(0).gebeurtenissen();
        assertThat(eerste)
                .extracting(gebeurtenis -> gebeurtenis.soort().orElseThrow())
                .containsExactly(Soort.LEERLING_BEKEND, Soort.INGESCHREVEN, Soort.GROEP_INGEDEELD);
        assertThat(eerste.get(2).getal(Veld.SCHOOLJAAR)).contains(2020);
        assertThat(edexml.dossiers().get(1).gebeurtenissen())
                .singleElement()
                .satisfies(gebeurtenis ->
                        assertThat(gebeurtenis.is(Soort.UITGESCHREVEN)).isTrue());
        assertThat(edexml.dossiers().get(0).leerling())
                .startsWith("edexml-")
                .isNotEqualTo(edexml.dossiers().get(1).leerling());
    }

    @Test
    void noemtWatHetNietOverneemtEnNooitEenNummer() throws IOException {
        Edexml edexml = lees(GOED);
        assertThat(edexml.nietOvergenomen())
                .extracting(regel -> regel.pad())
                .contains(
                        "EDEX/leerlingen/leerling/bsn",
                        "EDEX/leerlingen/leerling/achternaam",
                        "EDEX/groepen/groep/naam",
                        "EDEX/leerkrachten/leerkracht/roepnaam",
                        "EDEX/leerlingen/leerling/@eckid");
        assertThat(edexml.toString() + edexml.dossiers() + edexml.nietOvergenomen())
                .doesNotContain("999999990", "Akker", "2012");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<groep key=\"g5\"/> | <groep key=\"g6\"/> | verwijzing | EDEX/leerlingen/leerling/groep",
                "<groep key=\"g5\"/> | <groep key=\"plus\"/> | verwijzing | EDEX/leerlingen/leerling/groep",
                "<vestiging key=\"v\"/> | <vestiging key=\"g5\"/> | verwijzing | EDEX/leerlingen/leerling/vestiging",
                "<samengestelde_groep key=\"plus\"/></samen | <samengestelde_groep key=\"g5\"/></samen | verwijzing | EDEX/leerlingen/leerling/samengestelde_groepen/samengestelde_groep",
                "<groep key=\"g5\"><rol> | <groep key=\"x\"><rol> | verwijzing | EDEX/leerkrachten/leerkracht/groepen/groep",
                "<samengestelde_groep key=\"plus\"/></groepen> | <samengestelde_groep key=\"x\"/></groepen> | verwijzing | EDEX/leerkrachten/leerkracht/groepen/samengestelde_groep",
                "<leerling key=\"2\"> | <leerling key=\"1\"> | sleutel.dubbel | EDEX/leerlingen/leerling",
                "<leerling key=\"2\"> | <leerling key=\"2\" eckid=\"e1\"> | sleutel.dubbel | EDEX/leerlingen/leerling",
                "<samengestelde_groep key=\"plus\"><naam> | <samengestelde_groep key=\"g5\"><naam> | sleutel.dubbel | EDEX/groepen/samengestelde_groep",
                "<leerling key=\"2\"> | <leerling> | schema.ontbreekt | EDEX/leerlingen/leerling[2]/@key",
                "<roepnaam>Bo</roepnaam> | | schema.geenvan | EDEX/leerlingen/leerling[2]",
                "<bsn>999999990</bsn> | <bsn>99999999</bsn> | schema.vorm | EDEX/leerlingen/leerling[1]/bsn",
                "<geslacht>02 | <geslacht>3 | codelijst | EDEX/leerlingen/leerling[1]/geslacht",
                "<vestiging key=\"v\"/> | <vestiging key=\"v\"> </vestiging> | schema.tekst | EDEX/leerlingen/leerling[1]/vestiging",
                "xsi:type=\"OpmerkingGegevensType\" | xsi:type=\"Eigen\" | schema.attribuut | EDEX/groepen/samengestelde_groep/toevoegingen/blok[1]/@type",
            })
    void zegtWatNietKlopt(String oud, String nieuw, String sleutel, String pad) throws IOException {
        assertThat(GOED).contains(oud);
        Edexml edexml = lees(GOED.replace(oud, nieuw == null ? "" : nieuw));
        assertThat(edexml.uitslag().overtredingen()).anySatisfy(overtreding -> {
            assertThat(overtreding.sleutel()).isEqualTo(sleutel);
            assertThat(overtreding.pad()).isEqualTo(pad);
            assertThat(overtreding.lijn()).isPositive();
            assertThat(overtreding.tekst(new Locale("nl"))).endsWith(".").doesNotContain("999999990", "Akker");
            assertThat(overtreding.tekst(Locale.ENGLISH)).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource({"<EDEX>,<edex>", "<xsdversie>2.1,<xsdversie>1.03", "<EDEX ,<EDEX xmlns='http://x' "})
    void weigertWatGeenEdexmlIs(String oud, String nieuw) {
        String xml = GOED.replace("<EDEX>", nieuw).replace(oud, nieuw);
        String anders = nieuw.equals("<edex>") ? "<edex/>" : xml;
        InvoerException fout = catchThrowableOfType(InvoerException.class, () -> lees(anders));
        assertThat(fout.meldingen())
                .singleElement()
                .satisfies(melding -> assertThat(melding.code()).isEqualTo(Foutcode.EDEXML_SOORT));
    }

    @Test
    void leestHetGepubliceerdeVoorbeeld() throws IOException {
        Edexml edexml = lees(Files.readString(Mappen.gepubliceerd("edexml", "EDEXML.Voorbeeld.2.1.xml")));
        assertThat(edexml.uitslag().overtredingen()).isEmpty();
        assertThat(edexml.dossiers()).hasSize(3);
    }
}
