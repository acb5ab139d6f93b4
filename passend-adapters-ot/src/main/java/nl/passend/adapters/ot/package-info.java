/**
 * Onderwijs Transparant: a school registers a pupil for a meeting or for support, with the groeidocument; advice, evaluations and
 * decisions come back as messages.
 */
@NullMarked
package nl.passend.adapters.ot;

import org.jspecify.annotations.NullMarked;
