package nl.passend.core.beoordeling;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weging;

/**
 * One line of a rule, judged: met, not met, or cannot be told.
 *
 * @param regel stable id of the line, such as {@code land:naar-de-tlv.besluiten/1}
 * @param bron where it stands written
 * @param waarde what came out
 * @param weging how it came out, part by part
 * @param feiten for what is met: a minimal set of events that gives it; else the events that were read
 */
@Experimenteel
public record Bevinding(String regel, Bron bron, Waarde waarde, Weging weging, List<Gebeurtenis> feiten) {}
