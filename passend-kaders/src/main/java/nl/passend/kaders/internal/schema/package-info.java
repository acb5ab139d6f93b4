/** JSON Schemas, generated where the library itself is the source. */
@NullMarked
package nl.passend.kaders.internal.schema;

import org.jspecify.annotations.NullMarked;
