/**
 * The floor of the benchmark: the Westland TLV rules evaluated by plain Java written by hand, independent of the engine
 * and with its own event model, so that the engine's cost can be told as a ratio to it.
 */
@NullMarked
package nl.passend.benchmarks.vloer;

import org.jspecify.annotations.NullMarked;
