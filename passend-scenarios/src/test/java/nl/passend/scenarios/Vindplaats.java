package nl.passend.scenarios;

import io.cucumber.java.Scenario;

/**
 * Where a scenario stands.
 *
 * @param map folder in which the file stands
 * @param bestand file without folder
 * @param naam name of the scenario
 * @param regel line
 */
record Vindplaats(String map, String bestand, String naam, int regel) {

    static Vindplaats van(Scenario scenario) {
        String[] delen = scenario.getUri().toString().split("/");
        String bestand = delen[delen.length - 1];
        return new Vindplaats(
                delen.length > 1 ? delen[delen.length - 2] : "", bestand, scenario.getName(), scenario.getLine());
    }

    /** Folder and file. */
    String pad() {
        return map + "/" + bestand;
    }
}
