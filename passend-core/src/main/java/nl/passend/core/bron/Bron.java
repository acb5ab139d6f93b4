package nl.passend.core.bron;

import nl.passend.core.api.Stabiel;

/**
 * Where a rule stands written: a document or law, the place in it and the date of the text that was read.
 *
 * @param sleutel short name of the source in its kader, such as {@code WPO} or {@code plan}
 * @param titel full title of the source
 * @param plaats article or paragraph, such as {@code 40a.2} or {@code §1.7.4}
 * @param tekstVan date of the text as the kader writes it (ISO date, or a word such as {@code onbekend})
 * @param zekerheid how sure the source is
 */
@Stabiel
public record Bron(String sleutel, String titel, String plaats, String tekstVan, Zekerheid zekerheid) {

    /** Short citation, such as {@code WPO 40a.2 (2017-08-01)}. */
    public String kort() {
        return tekstVan.matches("\\d{4}-\\d{2}-\\d{2}")
                ? sleutel + " " + plaats + " (" + tekstVan + ")"
                : sleutel + " " + plaats;
    }

    /** Full citation with the title of the source. */
    public String lang() {
        return titel + ", " + plaats + (tekstVan.startsWith("20") ? ", tekst van " + tekstVan : "");
    }
}
