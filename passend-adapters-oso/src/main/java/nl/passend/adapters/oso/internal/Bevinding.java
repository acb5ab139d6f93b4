package nl.passend.adapters.oso.internal;

import java.util.List;

/**
 * Something in a file that is not as the format asks.
 *
 * @param regel official number of the rule, {@code codelijst 14} or {@code schema}
 * @param sleutel name of the sentence that tells it
 * @param pad path of the element, with numbers where it may repeat
 * @param lijn line, from 1
 * @param kolom column, from 1
 * @param woorden names of fields and values of the format for the sentence; never what stood in a field
 */
public record Bevinding(String regel, String sleutel, String pad, int lijn, int kolom, List<String> woorden) {
    /** What is against the schema has no number of its own. */
    public static final String SCHEMA = "schema";
}
