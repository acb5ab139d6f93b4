/** Sources: every rule carries the place where it stands written ({@link nl.passend.core.bron.Bron}). */
@NullMarked
package nl.passend.core.bron;

import org.jspecify.annotations.NullMarked;
