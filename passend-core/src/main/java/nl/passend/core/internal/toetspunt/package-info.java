/** One class for each toetspunt, and what they look at together. */
@NullMarked
package nl.passend.core.internal.toetspunt;

import org.jspecify.annotations.NullMarked;
