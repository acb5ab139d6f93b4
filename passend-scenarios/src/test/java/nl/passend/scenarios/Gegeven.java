package nl.passend.scenarios;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.nl.Als;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines that begin with Gegeven and with Als. */
public final class Gegeven {
    /** For Cucumber. */
    public Gegeven() {}

    @ParameterType(Dagen.PATROON)
    public String dag(String tekst) {
        return tekst;
    }

    @ParameterType("[A-Za-z0-9:.#/?!-]+")
    public String naam(String tekst) {
        return tekst;
    }

    @ParameterType("(?!niemand\\b).+?")
    public String school(String tekst) {
        return tekst;
    }

    @ParameterType(".+")
    public String tekst(String tekst) {
        return tekst;
    }

    @io.cucumber.java.nl.Gegeven("alleen de wet")
    public void alleenDeWet() {
        Logboek.nu().kader("land");
    }

    @io.cucumber.java.nl.Gegeven("het kader {naam}")
    public void kader(String id) {
        Logboek.nu().kader(id);
    }

    @io.cucumber.java.nl.Gegeven("een leerling, geboren op {dag}")
    public void geboren(String dag) {
        Logboek.nu().gebeurtenis(dag, "leerling-bekend", Map.of("geboortedatum", "dezelfde dag"), 0);
    }

    @io.cucumber.java.nl.Gegeven("in schooljaar {int}-{int} zit de leerling in groep {int}")
    public void groep(int van, int tot, int groep) {
        Map<String, String> velden = Map.of("groep", Integer.toString(groep), "schooljaar", Integer.toString(van));
        Logboek.nu().gebeurtenis(van + "-08-01", "groep-ingedeeld", velden, 0);
    }

    @io.cucumber.java.nl.Gegeven("de leerling staat sinds {dag} ingeschreven op {tekst}")
    public void ingeschreven(String dag, String school) {
        Logboek.nu().gebeurtenis(dag, school + " schrijft in", Map.of(), 0);
    }

    @io.cucumber.java.nl.Gegeven("onze school is {tekst}")
    public void onzeSchool(String naam) {
        Logboek.nu().onzeSchool(naam);
    }

    @io.cucumber.java.nl.Gegeven("op {dag}: {tekst}")
    public void gebeurtenis(String dag, String zin) {
        Logboek.nu().gebeurtenis(dag, zin, Map.of(), 0);
    }

    @io.cucumber.java.nl.Gegeven("deze gebeurtenissen:")
    public void gebeurtenissen(DataTable tabel) {
        List<Map<String, String>> rijen = tabel.asMaps();
        for (int i = 0; i < rijen.size(); i++) {
            Map<String, String> velden = new LinkedHashMap<>();
            rijen.get(i).forEach((kolom, waarde) -> {
                if (waarde != null) {
                    velden.put(kolom, waarde);
                }
            });
            String op = velden.containsKey("op") ? velden.remove("op") : "dezelfde dag";
            String zin = velden.containsKey("gebeurtenis") ? velden.remove("gebeurtenis") : velden.remove("soort");
            Logboek.nu().gebeurtenis(op, zin == null ? "" : zin, velden, i + 2);
        }
    }

    @io.cucumber.java.nl.Gegeven("niet gebeurd is: {tekst}")
    public void nietGebeurd(String zin) {
        Logboek.nu().zonder(zin);
    }

    @Als("wij kijken op {dag}")
    public void kijk(String dag) {
        Logboek.nu().kijk(dag, "");
    }

    @Als("wij op {dag} kijken naar de zaak {naam}")
    public void kijkNaarZaak(String dag, String zaak) {
        Logboek.nu().kijk(dag, zaak);
    }

    @Als("{school} op {dag} de stap {naam} wil zetten")
    public void probeer(String wie, String dag, String stap) {
        Logboek.nu().probeer(dag, wie, stap, Map.of(), "");
    }

    @Als("{school} op {dag} de stap {naam} wil zetten met:")
    public void probeerMet(String wie, String dag, String stap, DataTable tabel) {
        Map<String, String> velden = new LinkedHashMap<>();
        for (List<String> rij : new ArrayList<>(tabel.asLists())) {
            velden.put(rij.get(0), rij.get(1));
        }
        String zaak = velden.containsKey("zaak") ? velden.remove("zaak") : "";
        Logboek.nu().probeer(dag, wie, stap, velden, zaak);
    }
}
