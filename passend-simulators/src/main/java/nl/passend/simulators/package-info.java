/**
 * Simulators of platforms, for tests and for who builds against them. They speak what their adapter assumes and know nothing of its
 * code: a mistake is not made twice. They listen on this machine alone, hold invented pupils alone, and end when they are closed.
 */
@NullMarked
package nl.passend.simulators;

import org.jspecify.annotations.NullMarked;
