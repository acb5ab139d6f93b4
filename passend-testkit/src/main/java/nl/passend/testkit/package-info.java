/**
 * Random dossiers and lives for properties, and contract suites for plug-ins. All chance comes from jqwik's seed or from a fixed one,
 * so that a failure comes back.
 */
@NullMarked
package nl.passend.testkit;

import org.jspecify.annotations.NullMarked;
