/** A pupil administration in miniature that embeds Passend: with plain constructors, and wired with Guice. */
@NullMarked
package nl.passend.voorbeeld;

import org.jspecify.annotations.NullMarked;
