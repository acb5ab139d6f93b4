/** A text as a tree of tables, rows and values, each with its place; read from YAML or JSON, or from the packed form of the build. */
@NullMarked
package nl.passend.kaders.internal.boom;

import org.jspecify.annotations.NullMarked;
