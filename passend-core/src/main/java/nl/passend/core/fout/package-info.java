/** Errors: one sealed family of exceptions with codes {@code PAS-nnnn}, places, and words in Dutch and English. */
@NullMarked
package nl.passend.core.fout;

import org.jspecify.annotations.NullMarked;
