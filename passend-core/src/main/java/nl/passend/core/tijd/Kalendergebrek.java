package nl.passend.core.tijd;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;

/**
 * Something that makes a school calendar of no use.
 *
 * @param code what is wrong
 * @param vakantie place in the list of holidays of what is wrong; -1 for the calendar as a whole
 * @param woorden what fills the sentence of the code
 */
@Experimenteel
public record Kalendergebrek(Foutcode code, int vakantie, List<String> woorden) {}
