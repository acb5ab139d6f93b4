package nl.passend.adapters.oso;

/**
 * Writes the example dossier {@code examples/casussen/oso-westland-2021.xml}: a pupil in groep 5 of a school in Westland, with an
 * OPP since January 2021. School, pupil, parents and addresses are invented.
 */
final class Westland {
    private static final int EERSTE_JAAR = 2016;

    private final StringBuilder uit = new StringBuilder();
    private int diepte;

    private Westland() {}

    static String xml() {
        Westland westland = new Westland();
        westland.schrijf();
        return westland.uit.toString();
    }

    private void schrijf() {
        uit.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        uit.append("<!-- Verzonnen dossier. Zonder TLV noemt OSO geen samenwerkingsverband: hier is dat PO2803. -->\n");
        open("dossier xmlns=\"" + OsoVersie.OSO_2019_1.namespace() + "\"");
        metadata();
        veld("overdrachtsoort", "swv-dossier");
        open("inzage");
        veld("voorlopigdossier", "false");
        veld("inzage", "true");
        veld("inzagedatum", "2021-03-04");
        veld("akkoord", "Ja");
        veld("toestemming", "Ja");
        sluit("inzage");
        open("huidigeschool");
        veld("naam", "Basisschool De Kas");
        adres("bezoek", "Tomatenlaan", "12", "2671XX");
        communicatie("0174000000", "werk", "");
        veld("brincode", "99XY");
        veld("vestigingscode", "00");
        veld("aanleverpunt", "1");
        veld("soort", "BAO");
        leerling();
        sluit("huidigeschool");
        sluit("dossier");
    }

    private void metadata() {
        open("metadata");
        veld("deeldossier", "LAS");
        veld("pakketnaam", "Voorbeeldadministratie");
        veld("pakketversie", "1.0");
        veld("datum", "2021-03-08");
        veld("standaardversie", "2019.1");
        veld("validatieversie", "2019.1.1");
        open("categorie_uitlevering");
        String aan = " metadata ouderinzage school leerling oudersverzorgers schoolloopbaan onderwijsondersteuning ";
        String uitgesloten = " eindtoetsbo vombo ";
        for (String soort : ("metadata ouderinzage school leerling oudersverzorgers vve schoolloopbaan overstapadvies "
                        + "onderwijsondersteuning verzuim eindtoetsbo toetsresultaten handelingsplannen cijferlijsten "
                        + "vombo bijlagedocs")
                .split(" ", -1)) {
            String gezocht = " " + soort + " ";
            veld(
                    "cat_" + soort,
                    aan.contains(gezocht) ? "VERPLICHT" : uitgesloten.contains(gezocht) ? "VERBODEN" : "OPT-UIT");
        }
        sluit("categorie_uitlevering");
        veld("overstap", "POSWV");
        sluit("metadata");
    }

    private void leerling() {
        open("leerling");
        veld("voornaam", "Sanne");
        veld("voorvoegsel", "van den");
        veld("achternaam", "Akker");
        veld("roepnaam", "Sanne");
        veld("geboortedatum", "2012-05-14");
        veld("geslacht", "2");
        veld("adresgeheim", "false");
        adres("gba", "Paprikahof", "3", "2672XX");
        communicatie("0600000000", "prive", "false");
        veld("leerlingid", "DK-2016-014");
        veld("datuminschrijving", "2016-05-16");
        veld("verzorgersaansprakelijk", "true");
        open("schoolloopbaanlijst");
        rij(EERSTE_JAAR - 1, 0, EERSTE_JAAR + "-05-16");
        for (int groep = 1; groep <= 5; groep++) {
            int jaar = EERSTE_JAAR - 1 + groep;
            rij(jaar, groep, jaar + "-08-01");
        }
        sluit("schoolloopbaanlijst");
        open("onderwijsondersteuning");
        open("opp");
        veld("opp_ingangdatum", "2021-01-11");
        sluit("opp");
        sluit("onderwijsondersteuning");
        open("verzorger");
        veld("voornaam", "Marit");
        veld("voorvoegsel", "van den");
        veld("achternaam", "Akker");
        veld("adresgeheim", "false");
        veld("relatietotkind", "1");
        veld("wettigevertegenwoordiger", "true");
        sluit("verzorger");
        sluit("leerling");
    }

    private void rij(int jaar, int groep, String begin) {
        open("schoolloopbaan");
        veld("schooljaar", jaar + "-" + (jaar + 1));
        veld("groepscode", String.valueOf(groep));
        veld("jaargroep", String.valueOf(groep));
        veld("begindatum", begin);
        veld("einddatum", jaar + 1 + "-07-31");
        veld("brincode", "99XY");
        veld("vestigingscode", "00");
        veld("schoolsoort", "BAO");
        sluit("schoolloopbaan");
    }

    private void adres(String soort, String straat, String nummer, String postcode) {
        open("adreslijst");
        open("adres");
        veld("soortadres", soort);
        veld("straat", straat);
        veld("nummer", nummer);
        veld("postcode", postcode);
        veld("plaats", "Naaldwijk");
        veld("gemeente", "Westland");
        sluit("adres");
        sluit("adreslijst");
    }

    private void communicatie(String nummer, String aanduiding, String geheim) {
        open("communicatielijst");
        open("communicatie");
        veld("soort", "telefoon");
        veld("aanduiding", aanduiding);
        veld("nummer", nummer);
        if (!geheim.isEmpty()) {
            veld("geheim", geheim);
        }
        sluit("communicatie");
        sluit("communicatielijst");
    }

    private void open(String naam) {
        uit.append("  ".repeat(diepte++)).append('<').append(naam).append(">\n");
    }

    private void veld(String naam, String waarde) {
        uit.append("  ".repeat(diepte))
                .append(OsoSchrijver.element(naam, waarde))
                .append('\n');
    }

    private void sluit(String naam) {
        uit.append("  ".repeat(--diepte)).append("</").append(naam).append(">\n");
    }
}
