/** The transport over HTTP: TLS only, with retries where they are safe. */
@NullMarked
package nl.passend.transport.http;

import org.jspecify.annotations.NullMarked;
