/** Evaluation of conditions over a dossier in three values, with the facts that were read. */
@NullMarked
package nl.passend.core.regel;

import org.jspecify.annotations.NullMarked;
