/**
 * The dossier of a pupil: its events and nothing else. What happened, when it happened, when it was recorded, by whom and
 * from what source; {@link nl.passend.core.dossier.Soort} is the closed national list of kinds.
 */
@NullMarked
package nl.passend.core.dossier;

import org.jspecify.annotations.NullMarked;
