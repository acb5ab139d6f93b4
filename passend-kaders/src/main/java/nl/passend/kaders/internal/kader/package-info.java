/** From tree to {@link nl.passend.core.kader.Kader}: one reader per element kind, all errors of a kader together. */
@NullMarked
package nl.passend.kaders.internal.kader;

import org.jspecify.annotations.NullMarked;
