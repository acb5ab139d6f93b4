package nl.passend.core.beoordeling;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Elementen.Trede;

/**
 * Where the pupil stands in the support continuum.
 *
 * @param trede the rung; empty when it cannot be told
 * @param vormen forms that run, canonical ids
 * @param feiten events that it rests on
 * @param zeker false when history before an import may hold more
 */
@Experimenteel
public record Plaats(Optional<Trede> trede, List<String> vormen, List<Gebeurtenis> feiten, boolean zeker) {}
