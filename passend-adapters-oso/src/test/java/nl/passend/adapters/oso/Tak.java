package nl.passend.adapters.oso;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.passend.adapters.oso.internal.Codelijst;
import nl.passend.adapters.oso.internal.Datatype;
import nl.passend.adapters.oso.internal.Element;

/** An element of a file under construction: made at random from a table, then changed. Everything in it is invented. */
final class Tak {
    String naam;
    String tekst = "";
    final Map<String, String> kenmerken = new LinkedHashMap<>();
    final List<Tak> takken = new ArrayList<>();

    Tak(String naam) {
        this.naam = naam;
    }

    /** Any file that the table allows. */
    static Tak willekeurig(Element element, Random toeval) {
        Tak tak = new Tak(element.naam());
        element.attributen().forEach((kenmerk, nodig) -> {
            if (nodig.nodig() || toeval.nextBoolean()) {
                tak.kenmerken.put(kenmerk, kenmerk.equals("xsi:type") ? element.merk() : "k" + toeval.nextInt(1000));
            }
        });
        if (!element.isBlok()) {
            tak.tekst = waarde(element, toeval);
            return tak;
        }
        int toestand = 0;
        while (true) {
            List<Integer> keuze = element.model().mogelijk(toestand);
            boolean genoeg = tak.takken.size() > 12 || toeval.nextInt(4) == 0;
            if (keuze.isEmpty() || (element.model().magEinden(toestand) && genoeg)) {
                return tak;
            }
            List<Integer> nodig = element.model().ontbrekendVoorEinde(toestand);
            int plek = genoeg && !nodig.isEmpty() ? nodig.get(0) : keuze.get(toeval.nextInt(keuze.size()));
            tak.takken.add(willekeurig(element.kinderen().get(plek), toeval));
            toestand = element.model().stap(toestand, plek);
        }
    }

    private static String waarde(Element element, Random toeval) {
        Codelijst lijst = element.codelijst();
        if (lijst != null) {
            List<String> waarden = List.copyOf(lijst.waarden());
            return waarden.get(toeval.nextInt(waarden.size()));
        }
        Datatype type = element.type();
        if (type.vorm() != null) {
            String vorm = type.vorm().pattern();
            if (vorm.endsWith("-07-31")) {
                return "2021-07-31";
            }
            return vorm.replace("\\p{Nd}", "[0-9]")
                    .replace("\\p{Lu}", "[A-Z]")
                    .replaceAll("\\{0,2\\}", "")
                    .replaceAll("\\[0-9\\]\\{(\\d)(,\\d)?\\}", "[0-9]~$1~")
                    .replaceAll("\\[A-Z\\]\\{2\\}", "XY")
                    .replaceAll("\\[A-Z\\]", "X")
                    .replace("[0-9]~2~", "12")
                    .replace("[0-9]~4~", "2021")
                    .replace("[0-9]~9~", "123456789")
                    .replaceAll("\\[0-9\\]~11~", "12345678901")
                    .replace("[0-9]", "7");
        }
        return switch (type.soort()) {
            case TEKST -> type.van() == 0 && toeval.nextInt(4) == 0 ? "" : "woord" + toeval.nextInt(100);
            case BIJLAGE, PGN -> "UEsDBA==";
            case DATUM -> "20" + (10 + toeval.nextInt(12)) + "-0" + (1 + toeval.nextInt(9)) + "-1" + toeval.nextInt(10);
            case TIJDSTIP -> "2021-03-04T14:33:0" + toeval.nextInt(10);
            case JANEE -> List.of("true", "false", "1", "0").get(toeval.nextInt(4));
            case GEHEEL, INT -> String.valueOf(1 + toeval.nextInt(24));
            case DECIMAAL -> toeval.nextInt(10) + "." + toeval.nextInt(10);
        };
    }

    /** All elements, this one first. */
    List<Tak> alle() {
        List<Tak> uit = new ArrayList<>();
        uit.add(this);
        takken.forEach(tak -> uit.addAll(tak.alle()));
        return uit;
    }

    byte[] bytes(String namespace) {
        StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        schrijf(uit, namespace.isEmpty() ? "" : " xmlns=\"" + namespace + "\"");
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Without declaration and namespace. */
    String xml() {
        StringBuilder uit = new StringBuilder();
        schrijf(uit, "");
        return uit.toString();
    }

    private void schrijf(StringBuilder uit, String namespace) {
        uit.append('<').append(naam).append(namespace);
        kenmerken.forEach((sleutel, waarde) ->
                uit.append(' ').append(sleutel).append("=\"").append(waarde).append('"'));
        uit.append('>').append(tekst);
        if (!takken.isEmpty()) {
            uit.append('\n');
        }
        takken.forEach(tak -> tak.schrijf(uit, ""));
        uit.append("</").append(naam).append(">\n");
    }

    /** Makes one change that may or may not be an error. */
    void verander(Random toeval) {
        List<Tak> alle = alle();
        Tak tak = alle.get(toeval.nextInt(alle.size()));
        List<Tak> onder = tak.takken;
        int plek = onder.isEmpty() ? 0 : toeval.nextInt(onder.size());
        switch (toeval.nextInt(9)) {
            case 0 -> {
                if (!onder.isEmpty()) {
                    onder.remove(plek);
                }
            }
            case 1 -> {
                if (!onder.isEmpty()) {
                    onder.add(plek, onder.get(plek));
                }
            }
            case 2 ->
                java.util.Collections.swap(
                        onder.isEmpty() ? new ArrayList<>(List.of(tak)) : onder, plek, plek > 0 ? plek - 1 : plek);
            case 3 -> tak.takken.add(plek, new Tak("nieuw"));
            case 4 -> tak.tekst = onder.isEmpty() ? "" : "los";
            case 5 ->
                tak.kenmerken.put(toeval.nextBoolean() ? "omschrijving" : "soort", toeval.nextBoolean() ? "x" : "");
            case 6 -> {
                Tak ander = alle.get(toeval.nextInt(alle.size()));
                if (!ander.alle().contains(tak)) {
                    tak.takken.add(plek, ander);
                }
            }
            default -> {
                if (onder.isEmpty()) {
                    tak.tekst = WAARDEN.get(toeval.nextInt(WAARDEN.size()));
                }
            }
        }
    }

    private static final List<String> WAARDEN = List.of(
            "",
            " ",
            " 7 ",
            "x",
            "-",
            "+",
            "0",
            "00",
            "007",
            "+7",
            "-0",
            "1.",
            ".5",
            "1.5",
            "-1.50",
            "1e3",
            "25",
            "1001",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "99999999999999999999",
            "true",
            " true ",
            "TRUE",
            "ja",
            "2021-02-29",
            "2020-02-29",
            "2021-13-01",
            "2021-01-32",
            "2021-1-1",
            " 2021-01-01 ",
            "2021-01-01Z",
            "2021-01-01+14:00",
            "2021-01-01+14:01",
            "2021-01-01-05:30",
            "2021-01-01+5:30",
            "12021-01-01",
            "02021-01-01",
            "-2021-01-01",
            "0000-01-01",
            "-0001-01-01",
            "2021-07-31",
            "2021-07-31Z",
            "2100-02-29",
            "2000-02-29",
            "2021-04-31",
            "2021-12-31",
            "99XY",
            "99xy",
            "2020-2021",
            "2021-08",
            "01-02-2021",
            "&#x661;&#x662;&#x663;&#x664;",
            "2021-08-31T12:00:00",
            "2021-08-31T24:00:00",
            "2021-08-31T24:00:01",
            "2021-08-31T12:60:00",
            "2021-08-31T12:00:00.5Z",
            "2021-08-31T12:00",
            "12345678901234567890123456789012345",
            "123456789012345678901234567890123456",
            "&#x1F600;",
            "N",
            "J",
            "&lt;b&gt;",
            "<![CDATA[]]>",
            "<!-- x -->",
            "<![CDATA[7]]>",
            "7<!-- x -->7");
}
