/** What the platforms with a desk (loket) for requests have in common: hand in, get a number, fetch messages. */
@NullMarked
package nl.passend.transport.loket;

import org.jspecify.annotations.NullMarked;
