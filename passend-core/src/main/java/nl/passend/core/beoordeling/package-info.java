/**
 * The main question: this child, this school, this day. {@link nl.passend.core.beoordeling.Beoordelaar} is made once from the kaders;
 * {@link nl.passend.core.beoordeling.Beoordeling} gives place, zorgplicht, steps, terms and signals, each with its reasons.
 */
@NullMarked
package nl.passend.core.beoordeling;

import org.jspecify.annotations.NullMarked;
