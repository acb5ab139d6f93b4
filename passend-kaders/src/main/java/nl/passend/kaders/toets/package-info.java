/**
 * The checker of kaders: references, what cannot be told apart, what can never happen, and "never looser than the layer above", per
 * stretch of time in which the stack does not change. {@link nl.passend.kaders.toets.Kadertoets} is the entrance.
 */
@NullMarked
package nl.passend.kaders.toets;

import org.jspecify.annotations.NullMarked;
