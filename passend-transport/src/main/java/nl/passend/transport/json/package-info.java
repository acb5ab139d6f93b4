/** JSON as trees of maps, lists and plain values, read with limits. */
@NullMarked
package nl.passend.transport.json;

import org.jspecify.annotations.NullMarked;
