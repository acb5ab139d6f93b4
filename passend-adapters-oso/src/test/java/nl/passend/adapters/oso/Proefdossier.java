package nl.passend.adapters.oso;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Aanvraag SWV-dossiers that hold to every rule, and ways to plant a fault in them. All people in them are invented. */
final class Proefdossier {
    static final String NS = OsoVersie.OSO_2019_1.namespace();

    private String xml;

    private Proefdossier(String xml) {
        this.xml = xml;
    }

    /** With something of everything that an aanvraag from primary education may hold. */
    static Proefdossier poswv() {
        return new Proefdossier("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dossier xmlns=\"" + NS + "\">\n" + KOP
                + "<overdrachtsoort>swv-dossier</overdrachtsoort>\n" + INZAGE + SCHOOL + "<leerling>\n" + LEERLING
                + LOOPBAAN + ONDERSTEUNING + RESULTATEN + VERZORGER + "</leerling>\n</huidigeschool>\n</dossier>\n");
    }

    /** From secondary education: without voor- and vroegschools, with subjects and a report. */
    static Proefdossier voswv() {
        return poswv().vervang("<overstap>POSWV<", "<overstap>VOSWV<")
                .vervang("<cat_vve>VERPLICHT<", "<cat_vve>VERBODEN<")
                .vervang("<cat_vombo>VERBODEN<", "<cat_vombo>VERPLICHT<")
                .zonder("vanpeuterspeelzaal")
                .zonder("naampeuterspeelzaal")
                .zonder("voorschools")
                .zonder("vroegschools")
                .vervang("</leerling>", VOMBO + "</leerling>");
    }

    /** A dossier from school to school, which may hold what an aanvraag may not. */
    static Proefdossier povo() {
        return poswv().vervang("<overstap>POSWV<", "<overstap>POVO<")
                .vervang(">swv-dossier<", ">overstapdossier<")
                .vervang("<leerlingid>", "<bsn>999999990</bsn>\n<leerlingid>")
                .zonder("adresgeheim");
    }

    /** A POSWV dossier of about this many bytes of attachments. */
    static Proefdossier metBijlagen(int bytes) {
        char[] tekens = new char[bytes];
        Random toeval = new Random(1);
        for (int i = 0; i < bytes; i++) {
            tekens[i] = (char) ('A' + toeval.nextInt(26));
        }
        return poswv().vervang("UEsDBBQAAA==", new String(tekens));
    }

    /** With the first occurrence of a text replaced; the text must be there. */
    Proefdossier vervang(String oud, String nieuw) {
        int plek = xml.indexOf(oud);
        if (plek < 0) {
            throw new IllegalArgumentException(oud);
        }
        xml = xml.substring(0, plek) + nieuw + xml.substring(plek + oud.length());
        return this;
    }

    /** With a text before the first occurrence of another. */
    Proefdossier voor(String plek, String nieuw) {
        return vervang(plek, nieuw + plek);
    }

    /** Without the first element of a name. */
    Proefdossier zonder(String naam) {
        int van = xml.indexOf("<" + naam + ">");
        String einde = "</" + naam + ">";
        int tot = xml.indexOf(einde, van);
        if (van < 0 || tot < 0) {
            throw new IllegalArgumentException(naam);
        }
        xml = xml.substring(0, van) + xml.substring(tot + einde.length());
        return this;
    }

    /** With another text in place of the first element of a name. */
    Proefdossier metElement(String naam, String nieuw) {
        int van = xml.indexOf("<" + naam + ">");
        return vervang(xml.substring(van, xml.indexOf("</" + naam + ">") + naam.length() + 3), nieuw);
    }

    /** As {@link #vervang}, behind the first occurrence of a text. */
    Proefdossier vervangNa(String na, String oud, String nieuw) {
        int plek = xml.indexOf(na);
        xml = xml.substring(0, plek) + new Proefdossier(xml.substring(plek)).vervang(oud, nieuw).xml;
        return this;
    }

    /** As {@link #zonder}, behind the first occurrence of a text. */
    Proefdossier zonderNa(String na, String naam) {
        int plek = xml.indexOf(na);
        xml = xml.substring(0, plek) + new Proefdossier(xml.substring(plek)).zonder(naam).xml;
        return this;
    }

    String xml() {
        return xml;
    }

    byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static final String KOP = """
            <metadata>
            <deeldossier>LASLVS</deeldossier>
            <pakketnaam>Voorbeeldadministratie</pakketnaam>
            <pakketversie>1.0</pakketversie>
            <datum>2021-03-08</datum>
            <standaardversie>2019.1</standaardversie>
            <validatieversie>2019.1.1</validatieversie>
            <categorie_uitlevering>
            <cat_metadata>VERPLICHT</cat_metadata>
            <cat_ouderinzage>VERPLICHT</cat_ouderinzage>
            <cat_school>VERPLICHT</cat_school>
            <cat_leerling>VERPLICHT</cat_leerling>
            <cat_oudersverzorgers>VERPLICHT</cat_oudersverzorgers>
            <cat_vve>VERPLICHT</cat_vve>
            <cat_schoolloopbaan>VERPLICHT</cat_schoolloopbaan>
            <cat_overstapadvies>VERPLICHT</cat_overstapadvies>
            <cat_onderwijsondersteuning>VERPLICHT</cat_onderwijsondersteuning>
            <cat_verzuim>VERPLICHT</cat_verzuim>
            <cat_eindtoetsbo>VERBODEN</cat_eindtoetsbo>
            <cat_toetsresultaten>VERPLICHT</cat_toetsresultaten>
            <cat_handelingsplannen>VERPLICHT</cat_handelingsplannen>
            <cat_cijferlijsten>VERPLICHT</cat_cijferlijsten>
            <cat_vombo>VERBODEN</cat_vombo>
            <cat_bijlagedocs>VERPLICHT</cat_bijlagedocs>
            </categorie_uitlevering>
            <overstap>POSWV</overstap>
            </metadata>
            """;
    private static final String INZAGE = """
            <inzage>
            <voorlopigdossier>false</voorlopigdossier>
            <inzage>true</inzage>
            <inzagedatum>2021-03-04</inzagedatum>
            <akkoord>Nee</akkoord>
            <redennietakkoord>De ouders vinden de toelichting te kort.</redennietakkoord>
            <toestemming>Ja</toestemming>
            </inzage>
            """;
    private static final String ADRES = """
            <adreslijst>
            <adres>
            <soortadres>%s</soortadres>
            <straat>Tomatenlaan</straat>
            <nummer>12</nummer>
            <toevoeging>a</toevoeging>
            <aanduiding>TO</aanduiding>
            <locatieomschrijving>achterom</locatieomschrijving>
            <postcode>2671XX</postcode>
            <plaats>Naaldwijk</plaats>
            <gemeente>Westland</gemeente>
            <land omschrijving="Nederland">6030</land>
            </adres>
            </adreslijst>
            """;
    private static final String CONTACT = """
            <communicatielijst>
            <communicatie>
            <soort>telefoon</soort>
            <aanduiding>werk</aanduiding>
            <nummer>0174000000</nummer>
            <geheim>false</geheim>
            <noodnummer>false</noodnummer>
            </communicatie>
            <communicatie>
            <soort>e-mail</soort>
            <nummer>%s@example.org</nummer>
            </communicatie>
            </communicatielijst>
            """;
    private static final String SCHOOL =
            "<huidigeschool>\n<naam>Basisschool De Kas</naam>\n" + ADRES.formatted("bezoek")
                    + CONTACT.formatted("school")
                    + """
            <brincode>99XY</brincode>
            <vestigingscode>00</vestigingscode>
            <aanleverpunt>1</aanleverpunt>
            <soort>BAO</soort>
            <type>regulier</type>
            <naamdirecteur>T. Tomaat</naamdirecteur>
            <website>www.example.org</website>
            """;
    private static final String LEERLING = """
            <voornaam>Sanne</voornaam>
            <voornaam>Maria</voornaam>
            <voorletters-1>S.M.</voorletters-1>
            <voorvoegsel>van den</voorvoegsel>
            <achternaam>Akker</achternaam>
            <roepnaam>San &amp; co</roepnaam>
            <geboortedatum>2012-05-14</geboortedatum>
            <geslacht>2</geslacht>
            <adresgeheim>false</adresgeheim>
            """ + ADRES.formatted("gba") + CONTACT.formatted("sanne") + """
            <leerlingid>DK-2016-014</leerlingid>
            <onderwijssinds>2016-05-16</onderwijssinds>
            <startdatumhuidigonderwijs>2016-05-16</startdatumhuidigonderwijs>
            <datuminschrijving>2016-05-16</datuminschrijving>
            <leerlinggewicht>0.30</leerlinggewicht>
            <nnca>0</nnca>
            <tehuis>false</tehuis>
            <huisarts>
            <achternaam>Dokter</achternaam>
            <adresgeheim>false</adresgeheim>
            </huisarts>
            <verzorgersaansprakelijk>true</verzorgersaansprakelijk>
            <overstapadvies>
            <advies>30</advies>
            <profiel>basis</profiel>
            <contactnodig>true</contactnodig>
            <aandachtspunten>Rust in de groep.</aandachtspunten>
            </overstapadvies>
            <vanpeuterspeelzaal>true</vanpeuterspeelzaal>
            <naampeuterspeelzaal>Het Zaadje</naampeuterspeelzaal>
            <voorschools>
            <codevoorschoolsehistorie>1</codevoorschoolsehistorie>
            <codevoorschoolsprogramma>2</codevoorschoolsprogramma>
            <voorschoolsemaanden>18</voorschoolsemaanden>
            </voorschools>
            <vroegschools>
            <codevroegschoolsprogramma>3</codevroegschoolsprogramma>
            <vroegschoolsdatumingang>2016-08-15</vroegschoolsdatumingang>
            </vroegschools>
            """;
    private static final String LOOPBAAN = """
            <schoolloopbaanlijst>
            <schoolloopbaan>
            <schooljaar>2019-2020</schooljaar>
            <groepscode>4</groepscode>
            <jaargroep>4</jaargroep>
            <begindatum>2019-08-01</begindatum>
            <einddatum>2020-07-31</einddatum>
            <brincode>99XY</brincode>
            <vestigingscode>00</vestigingscode>
            <schoolsoort>BAO</schoolsoort>
            </schoolloopbaan>
            <schoolloopbaan>
            <schooljaar>2020-2021</schooljaar>
            <groepscode>5</groepscode>
            <groepsnaam>De Kassen</groepsnaam>
            <jaargroep>5</jaargroep>
            <begindatum>2020-08-01</begindatum>
            <brincode>99XY</brincode>
            <vestigingscode>00</vestigingscode>
            <schoolsoort>BAO</schoolsoort>
            </schoolloopbaan>
            </schoolloopbaanlijst>
            """;
    private static final String DOCUMENT = """
            <document>
            <bestandsnaam>%s.pdf</bestandsnaam>
            <omschrijving>Verslag</omschrijving>
            <bestandsinhoud>UEsDBBQAAA==</bestandsinhoud>
            </document>
            """;
    private static final String ONDERSTEUNING = "<onderwijsondersteuning>\n<toelichting_onderwijsbehoeften>\n"
            + DOCUMENT.formatted("behoeften")
            + """
            </toelichting_onderwijsbehoeften>
            <diagnose>
            <code>F81.0</code>
            <datum>2020-11-02</datum>
            <doorwie>R. Komkommer</doorwie>
            </diagnose>
            <medicijngebruik>false</medicijngebruik>
            <handelingsplan>
            <startdatum>2020-09-01</startdatum>
            <isgerichtop>lezen</isgerichtop>
            </handelingsplan>
            <opp>
            <opp_ingangdatum>2021-01-11</opp_ingangdatum>
            """
            + DOCUMENT.formatted("opp")
            + """
            </opp>
            <tlv>
            <tlvingangdatum>2021-02-01</tlvingangdatum>
            <tlvswvnummer>PO2803</tlvswvnummer>
            <tlvcategorie>L</tlvcategorie>
            <tlvbeschikkingsnummer>2021000017</tlvbeschikkingsnummer>
            <tlveinddatum>2023-07-31</tlveinddatum>
            </tlv>
            <arrangement_cluster12>
            <arrangement_datum>2020-10-01</arrangement_datum>
            <arrangement_brin>99XZ</arrangement_brin>
            </arrangement_cluster12>
            <arrangement_pao>
            <arrangement_datum>2020-10-05</arrangement_datum>
            <arrangement_kenmerk>taal</arrangement_kenmerk>
            <arrangement_beschikkingsnr>A-12</arrangement_beschikkingsnr>
            </arrangement_pao>
            <lwoo>
            <lwoo_ingangdatum>2021-01-01</lwoo_ingangdatum>
            <lwoo_swvnummer>VO2803</lwoo_swvnummer>
            <lwoo_beschikkingsnummer>L-1</lwoo_beschikkingsnummer>
            <lwoo_einddatum>2021-07-31</lwoo_einddatum>
            </lwoo>
            <rvc>
            <signaleringlwoopro>
            <deelgenomenaanonderzoek>true</deelgenomenaanonderzoek>
            <leerachterstand>false</leerachterstand>
            <lagescoreeindtoets>false</lagescoreeindtoets>
            </signaleringlwoopro>
            <rvcindicatie>LWOO</rvcindicatie>
            </rvc>
            </onderwijsondersteuning>
            """;
    private static final String RESULTATEN = """
            <verzuim>
            <dagdelengeoorloofd>4</dagdelengeoorloofd>
            <meerdan25percent>false</meerdan25percent>
            </verzuim>
            <toetslijst>
            <toets>
            <toetsidentificatie>
            <eldtoetscode>T1</eldtoetscode>
            <toetsnaam>Lezen</toetsnaam>
            </toetsidentificatie>
            <afname>
            <afnamedatum>2021-01-20</afnamedatum>
            <jaargroep>5</jaargroep>
            </afname>
            <resultaat>
            <toetsscore>
            <aantalopgaven>50</aantalopgaven>
            <aantalgoed>31</aantalgoed>
            <tijd>12.5</tijd>
            </toetsscore>
            <referentiescore>
            <codereferentiescore>CIV</codereferentiescore>
            <codevergelijkingsgroep>Landelijk</codevergelijkingsgroep>
            <waarde>III</waarde>
            </referentiescore>
            </resultaat>
            <toetsonderdeel>
            <eldonderdeelcode>T1a</eldonderdeelcode>
            <resultaat>
            <toetsscore>
            <vaardigheidsscore>31.5</vaardigheidsscore>
            </toetsscore>
            </resultaat>
            </toetsonderdeel>
            </toets>
            </toetslijst>
            <cijferlijstlijst>
            <cijferlijst>
            <cijferlijstTypelijst>
            <naam>Rapport</naam>
            <onderdeel>
            <naam>Rekenen</naam>
            <score>
            <waarde>7</waarde>
            </score>
            </onderdeel>
            <score>
            <kwalificatie>goed</kwalificatie>
            </score>
            </cijferlijstTypelijst>
            <jaargroep>5</jaargroep>
            </cijferlijst>
            </cijferlijstlijst>
            <overigdocumentlijst>
            """ + DOCUMENT.formatted("overig") + "</overigdocumentlijst>\n";
    private static final String VERZORGER = """
            <verzorger>
            <voornaam>Marit</voornaam>
            <achternaam>Akker</achternaam>
            <adresgeheim>false</adresgeheim>
            """ + ADRES.formatted("bezoek") + CONTACT.formatted("marit") + """
            <relatietotkind>1</relatietotkind>
            <overleden>true</overleden>
            <overlijdensdatum>2020-01-01</overlijdensdatum>
            <wettigevertegenwoordiger>true</wettigevertegenwoordiger>
            <iban>NL00BANK0000000000</iban>
            </verzorger>
            """;
    static final String VOMBO = """
            <bevorderd>
            <leerjaar>2</leerjaar>
            </bevorderd>
            <examenresultaat>
            <examenuitslag>geslaagd</examenuitslag>
            </examenresultaat>
            <resultaatvakkenvo>
            <vakcode>NE</vakcode>
            <afgerond>true</afgerond>
            <examenvak>true</examenvak>
            <cijferse>6.5</cijferse>
            </resultaatvakkenvo>
            <certificaat>Zwemmen</certificaat>
            <competenties>
            <competentiestatus>bezig</competentiestatus>
            </competenties>
            <stage>
            <soortstage>snuffel</soortstage>
            </stage>
            <overigvombo>
            <beroepskeuzetest>true</beroepskeuzetest>
            <portfolio>true</portfolio>
            <pop>true</pop>
            <motivatiebrief>true</motivatiebrief>
            <lobdossier>true</lobdossier>
            </overigvombo>
            """;
}
