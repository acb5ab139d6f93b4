package nl.passend.adapters.oso;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.core.port.Gelezen;

/** Writes OSO dossiers from a small description: the project's own fixtures. Everything in them is invented. */
final class OsoSchrijver {
    private final Map<String, String> velden = new LinkedHashMap<>();
    private final List<String> rijen = new ArrayList<>();
    private String namespace = OsoVersie.OSO_2019_1.namespace();
    private String inzage = "";
    private String ondersteuning = "";
    private String naOndersteuning = "";
    private String voorVersie = "";

    /** The least that is a dossier: no rows, no support. */
    static OsoSchrijver kaal() {
        return new OsoSchrijver()
                .met("datum", "2021-03-08")
                .met("standaardversie", "2019.1")
                .met("overstap", "POSWV")
                .met("overdrachtsoort", "swv-dossier")
                .met("brincode", "99XY")
                .met("soort", "BAO")
                .met("geboortedatum", "2012-05-14")
                .met("adresgeheim", "false")
                .met("leerlingid", "L-000123");
    }

    OsoSchrijver namespace(String waarde) {
        this.namespace = waarde;
        return this;
    }

    /** Text before the XML declaration's end of line: a DTD, a comment. */
    OsoSchrijver vooraf(String tekst) {
        this.voorVersie = tekst;
        return this;
    }

    /** A field of the head, the school or the pupil. */
    OsoSchrijver met(String veld, String waarde) {
        velden.put(veld, waarde);
        return this;
    }

    OsoSchrijver zonder(String veld) {
        velden.remove(veld);
        return this;
    }

    OsoSchrijver inzage(String xml) {
        this.inzage = "  <inzage>" + xml + "</inzage>\n";
        return this;
    }

    OsoSchrijver rij(String schooljaar, String groep, String begin, String einde, String brin, String soort) {
        rijen.add("        <schoolloopbaan>" + element("schooljaar", schooljaar) + element("groepscode", "a")
                + element("jaargroep", groep) + element("begindatum", begin) + element("einddatum", einde)
                + element("brincode", brin) + element("vestigingscode", "00") + element("schoolsoort", soort)
                + "</schoolloopbaan>\n");
        return this;
    }

    /** XML inside onderwijsondersteuning. */
    OsoSchrijver ondersteuning(String xml) {
        this.ondersteuning += xml;
        return this;
    }

    /** XML after onderwijsondersteuning, at the pupil. */
    OsoSchrijver daarna(String xml) {
        this.naOndersteuning += xml;
        return this;
    }

    String xml() {
        StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + voorVersie);
        uit.append("<dossier xmlns=\"").append(namespace).append("\">\n  <metadata>");
        uit.append(element("deeldossier", "LAS")).append(element("pakketnaam", "Voorbeeld"));
        uit.append(element("pakketversie", "1")).append(veld("datum")).append(veld("standaardversie"));
        uit.append(element("validatieversie", "2019.1.1")).append(veld("overstap"));
        uit.append("</metadata>\n  ")
                .append(veld("overdrachtsoort"))
                .append('\n')
                .append(inzage);
        uit.append("  <huidigeschool>")
                .append(element("naam", "Basisschool De Kas"))
                .append(veld("brincode"));
        uit.append(element("vestigingscode", "00"))
                .append(element("aanleverpunt", "1"))
                .append(veld("soort"));
        uit.append("\n    <leerling>")
                .append(veld("voornaam"))
                .append(element("achternaam", veldOf("achternaam", "Akker")));
        for (String naam : List.of("geboortedatum", "adresgeheim", "adreslijst", "bsn", "leerlingid")) {
            uit.append("\n      ").append(veld(naam));
        }
        uit.append("\n      ")
                .append(veld("datuminschrijving"))
                .append(veld("datumuitschrijving"))
                .append('\n');
        if (!rijen.isEmpty()) {
            uit.append("      <schoolloopbaanlijst>\n");
            rijen.forEach(uit::append);
            uit.append("      </schoolloopbaanlijst>\n");
        }
        if (!ondersteuning.isEmpty()) {
            uit.append("      <onderwijsondersteuning>").append(ondersteuning).append("</onderwijsondersteuning>\n");
        }
        return uit.append(naOndersteuning)
                .append("    </leerling>\n  </huidigeschool>\n</dossier>\n")
                .toString();
    }

    byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    /** What the reader makes of it. */
    Gelezen gelezen() {
        return lees(bytes());
    }

    static Gelezen lees(byte[] bytes) {
        try {
            return new OsoLezer().lees(new ByteArrayInputStream(bytes), "proef.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String veldOf(String naam, String anders) {
        return velden.getOrDefault(naam, anders);
    }

    private String veld(String naam) {
        String waarde = velden.get(naam);
        return waarde == null ? "" : element(naam, waarde);
    }

    /** An element; a value that begins with a sign of markup is XML. An empty value means no element. */
    static String element(String naam, String waarde) {
        return waarde.isEmpty() ? "" : "<" + naam + ">" + waarde + "</" + naam + ">";
    }
}
