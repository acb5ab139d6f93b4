/** What the readers of this module share: the stream below the XML parser, and tables of the elements of a format. Not exported. */
@NullMarked
package nl.passend.adapters.oso.internal;

import org.jspecify.annotations.NullMarked;
