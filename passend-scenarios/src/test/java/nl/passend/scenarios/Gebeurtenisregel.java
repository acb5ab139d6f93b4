package nl.passend.scenarios;

import java.util.Map;

/**
 * One event of a scenario, before it is read.
 *
 * @param regel line in the feature file
 * @param tekst the sentence
 * @param velden keys of a case file with their values; dates as {@code yyyy-mm-dd}
 */
record Gebeurtenisregel(int regel, String tekst, Map<String, String> velden) {}
