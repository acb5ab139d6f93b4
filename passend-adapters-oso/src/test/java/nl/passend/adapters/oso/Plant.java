package nl.passend.adapters.oso;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** For each rule beyond the schema, dossiers with one fault planted that only this rule and perhaps the schema minds. */
final class Plant {
    /**
     * A planted fault.
     *
     * @param regel number of the rule
     * @param dossier the dossier with the fault
     * @param ook other rules that the same change cannot but break
     */
    record Fout(String regel, Proefdossier dossier, List<String> ook) {
        @Override
        public String toString() {
            return regel;
        }
    }

    private final List<Fout> fouten = new ArrayList<>();

    private Plant() {}

    static List<Fout> alle() {
        Plant plant = new Plant();
        plant.algemeen();
        plant.categorieen();
        plant.kop();
        plant.leerling();
        plant.rest();
        return plant.fouten;
    }

    private void plant(String regel, UnaryOperator<Proefdossier> fout, String... ook) {
        fouten.add(new Fout(regel, fout.apply(Proefdossier.poswv()), List.of(ook)));
    }

    private void inVo(String regel, UnaryOperator<Proefdossier> fout, String... ook) {
        fouten.add(new Fout(regel, fout.apply(Proefdossier.voswv()), List.of(ook)));
    }

    private void algemeen() {
        for (String adres :
                List.of("abc", "a@", "@example.org", "s@-example.org", "s@example-.org", "s@a..b", "a@b@")) {
            plant("OG.01", dossier -> dossier.vervang("school@example.org", adres));
        }
        plant("OG.01", dossier -> dossier.vervang("school@", "s".repeat(245) + "@"));
        plant("OG.02", dossier -> dossier.vervang(">2019.1<", ">2018.1<"));
        plant("OG.03", dossier -> dossier.vervang("2021-07-31</lwoo", "2021-07-30</lwoo"));
        plant("OG.04", dossier -> dossier.vervang("<overleden>true", "<overleden>false"));
        plant("OG.04", dossier -> dossier.zonder("overleden"));
        String dokter = "<achternaam>Dokter</achternaam>\n";
        plant("OG.05", dossier -> dossier.vervang(dokter, dokter + "<roepnaam>Dok</roepnaam>"));
        plant("OG.05", dossier -> dossier.vervang(dokter, dokter + "<geslacht>1</geslacht>"));
        plant("OG.05", dossier -> dossier.vervang(dokter + "<adresgeheim>false", dokter + "<adresgeheim>true"));
    }

    /** Each category demanded while it is not there, and there while it is shut out. */
    private void categorieen() {
        Map<String, String> namen = new LinkedHashMap<>();
        namen.put("metadata", "");
        namen.put("ouderinzage", "<inzage>");
        namen.put("school", "");
        namen.put("leerling", "");
        namen.put("oudersverzorgers", "verzorger verzorgersaansprakelijk");
        namen.put("vve", "vanpeuterspeelzaal naampeuterspeelzaal voorschools vroegschools");
        namen.put("schoolloopbaan", "schoolloopbaanlijst");
        namen.put("overstapadvies", "overstapadvies");
        namen.put(
                "onderwijsondersteuning",
                "toelichting_onderwijsbehoeften diagnose medicijngebruik opp tlv arrangement_cluster12 arrangement_pao lwoo rvc");
        namen.put("verzuim", "verzuim");
        namen.put("eindtoetsbo", "");
        namen.put("toetsresultaten", "toetslijst");
        namen.put("handelingsplannen", "handelingsplan");
        namen.put("cijferlijsten", "cijferlijstlijst");
        namen.put("vombo", "");
        namen.put("bijlagedocs", "overigdocumentlijst");
        int nummer = 0;
        for (Map.Entry<String, String> categorie : namen.entrySet()) {
            nummer++;
            String regel = "OS.cat%02d".formatted(nummer);
            String veld = "<cat_" + categorie.getKey() + ">";
            boolean uit = categorie.getKey().equals("eindtoetsbo")
                    || categorie.getKey().equals("vombo");
            if (uit) {
                plant(regel, dossier -> dossier.vervang(veld + "VERBODEN", veld + "VERPLICHT"));
                continue;
            }
            plant(regel, dossier -> dossier.vervang(veld + "VERPLICHT", veld + "VERBODEN"));
            plant(regel, dossier -> dossier.vervang(veld + "VERPLICHT", veld + "OPT-UIT"));
            if (!categorie.getValue().isEmpty()) {
                List<String> ook = nummer == 7 ? List.of("PaO.SL01") : List.of();
                Proefdossier leeg = Proefdossier.poswv();
                for (String naam : categorie.getValue().replaceAll("[<>]", "").split(" ", -1)) {
                    if (naam.equals("inzage")) {
                        leeg.vervang("<inzage>true</inzage>", "");
                    }
                    leeg.zonder(naam);
                }
                fouten.add(new Fout(regel, leeg, ook));
            }
        }
    }

    private void kop() {
        plant("PaO.MD01", dossier -> dossier.vervang(">LASLVS<", ">LVS<"));
        plant("PaO.MD01", dossier -> dossier.vervang(">LASLVS<", ">TIB<"));
        plant("PaO.MD02", dossier -> dossier.vervang(">2019.1.1<", ">2019.1.0<"));
        plant("PaO.MD03", dossier -> dossier.zonder("categorie_uitlevering"));
        plant("PaO.SO01", dossier -> dossier.zonder("overstap"));
        plant("PaO.SO02", dossier -> dossier.vervang(">POSWV<", ">POVO<"));
        plant("PaO.SO03", dossier -> dossier.vervang(">swv-dossier<", ">overstapdossier<"));
        plant("PaO.SL01", dossier -> dossier.zonder("adreslijst"));
        plant("PaO.SL02", dossier -> dossier.zonder("communicatielijst"));
    }

    private void leerling() {
        String geboren = "<geboortedatum>2012-05-14</geboortedatum>";
        plant("PaO.LL01", dossier -> dossier.zonder("voornaam").zonder("voornaam"));
        plant("PaO.LL02", dossier -> dossier.vervang(geboren, ""));
        plant("PaO.LL03", dossier -> dossier.vervang(geboren, "<geboortemaand>2012-05</geboortemaand>"), "PaO.LL02");
        plant("PaO.LL04", dossier -> dossier.vervang("</geslacht>\n<adresgeheim>false</adresgeheim>", "</geslacht>"));
        plant("PaO.LL05", Plant::zonderAdresLeerling);
        plant(
                "PaO.LL06",
                dossier -> dossier.vervang("</geslacht>\n<adresgeheim>false", "</geslacht>\n<adresgeheim>true"));
        plant(
                "PaO.LL07",
                dossier -> zonderAdresLeerling(dossier)
                        .voor("<leerlingid>", "<adresbuitenland>Gent</adresbuitenland>")
                        .vervang(
                                "</geslacht>\n<adresgeheim>false</adresgeheim>",
                                "</geslacht>\n<adresgeheim>false</adresgeheim><postcode4adres>2671</postcode4adres>"));
        plant("PaO.LL08", dossier -> geheim(dossier, "<geslacht>"));
        plant(
                "PaO.LL09",
                dossier -> zonderAdresLeerling(dossier)
                        .vervang("</geslacht>\n<adresgeheim>false", "</geslacht>\n<adresgeheim>true")
                        .voor("<leerlingid>", "<adresbuitenland>Gent</adresbuitenland>"));
        plant("PaO.LL10", dossier -> dossier.voor("<leerlingid>", "<geboorteplaats>Naaldwijk</geboorteplaats>"));
        plant("PaO.LL11", dossier -> dossier.voor("<leerlingid>", "<nationaliteit>0001</nationaliteit>"));
        plant("PaO.LL12", dossier -> dossier.voor("<leerlingid>", "<bsn>999999990</bsn>"));
        plant("PaO.LL12", dossier -> dossier.voor("<leerlingid>", "<onderwijsnummer>999999990</onderwijsnummer>"));
        plant("PaO.SL01", dossier -> dossier.zonder("schoolloopbaanlijst"), "OS.cat07");
    }

    private static Proefdossier zonderAdresLeerling(Proefdossier dossier) {
        return dossier.zonderNa("<geslacht>", "adreslijst");
    }

    private static Proefdossier geheim(Proefdossier dossier, String na) {
        return dossier.vervangNa(na, "<geheim>false", "<geheim>true");
    }

    private void rest() {
        inVo(
                "PaO.VV01",
                dossier -> dossier.voor("<schoolloopbaanlijst>", "<vanpeuterspeelzaal>false</vanpeuterspeelzaal>"),
                "OS.cat06");
        inVo(
                "PaO.VV02",
                dossier -> dossier.voor("<schoolloopbaanlijst>", "<naampeuterspeelzaal>De Kas</naampeuterspeelzaal>"),
                "OS.cat06");
        inVo(
                "PaO.VV03",
                dossier -> dossier.voor(
                        "<schoolloopbaanlijst>",
                        "<voorschools><codevoorschoolsprogramma>2</codevoorschoolsprogramma><voorschoolsemaanden>2</voorschoolsemaanden></voorschools>"),
                "OS.cat06");
        inVo(
                "PaO.VV04",
                dossier -> dossier.voor(
                        "<schoolloopbaanlijst>",
                        "<vroegschools><codevroegschoolsprogramma>2</codevroegschoolsprogramma><vroegschoolsdatumingang>2016-08-01</vroegschoolsdatumingang></vroegschools>"),
                "OS.cat06");
        plant(
                "PaO.EB01",
                dossier -> dossier.voor(
                        "<toetslijst>",
                        "<eindtoets_basisonderwijs><deelgenomen>true</deelgenomen></eindtoets_basisonderwijs>"),
                "OS.cat11");
        plant("PaO.OV01", dossier -> dossier.zonder("verzorger"));
        plant("PaO.OV03", dossier -> dossier.vervangNa("<verzorger>", "<adresgeheim>false", "<adresgeheim>true"));
        plant("PaO.OV04", dossier -> geheim(dossier, "<verzorger>"));
        plant("PaO.OV05", dossier -> dossier.voor("<iban>", "<banknummer>1</banknummer>"));
        List<String> vombo = List.of(
                "bevorderd",
                "examenresultaat",
                "resultaatvakkenvo",
                "certificaat",
                "competenties",
                "stage",
                "overigvombo");
        for (int i = 0; i < vombo.size(); i++) {
            String naam = vombo.get(i);
            String deel = Proefdossier.VOMBO.substring(
                    Proefdossier.VOMBO.indexOf("<" + naam + ">"), Proefdossier.VOMBO.indexOf("</" + naam + ">"));
            plant("PaO.VM0" + (i + 1), dossier -> dossier.voor("</leerling>", deel + "</" + naam + ">"), "OS.cat15");
        }
        plant("PaO.ZB01", dossier -> dossier.voor("<opp>", "<vir>true</vir>"));
        plant("PaO.ZB02", dossier -> dossier.voor("<opp>", "<zat>true</zat>"));
        plant("PaO.TR01", dossier -> dossier.zonder("toetsscore").zonder("referentiescore"));
        plant("PaO.TR02", dossier -> dossier.zonder("vaardigheidsscore"));
        plant("PaO.CL01", dossier -> dossier.zonder("kwalificatie"));
    }
}
