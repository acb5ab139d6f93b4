/** The compiled engine beside the hand-written floor: the same cases, in the same rounds. */
@NullMarked
package nl.passend.benchmarks.motor;

import org.jspecify.annotations.NullMarked;
