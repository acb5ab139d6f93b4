/** Where others plug in reasoning that is no data: policies in Java. */
@NullMarked
package nl.passend.core.spi;

import org.jspecify.annotations.NullMarked;
