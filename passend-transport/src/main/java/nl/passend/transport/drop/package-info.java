/** A transport for who has no connection: a zip with the message, its documents and a manifest with hashes, that a person uploads. */
@NullMarked
package nl.passend.transport.drop;

import org.jspecify.annotations.NullMarked;
