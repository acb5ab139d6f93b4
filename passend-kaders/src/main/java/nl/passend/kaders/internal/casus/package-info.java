/** From tree to {@link nl.passend.core.dossier.Dossier} and back. No value of a pupil ever stands in a message. */
@NullMarked
package nl.passend.kaders.internal.casus;

import org.jspecify.annotations.NullMarked;
