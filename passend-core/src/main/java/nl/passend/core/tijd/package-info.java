/** Time: lengths, moments, school years, the calendar of the Algemene termijnenwet. No clock: every day is given. */
@NullMarked
package nl.passend.core.tijd;

import org.jspecify.annotations.NullMarked;
