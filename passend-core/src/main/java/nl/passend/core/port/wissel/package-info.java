/**
 * Exchange with a platform on which schools and samenwerkingsverbanden work together. A request leaves as a {@link
 * nl.passend.core.port.wissel.Verzoek}, which only an {@link nl.passend.core.port.wissel.Ontwerp} that a named person filed can become;
 * it ends in exactly one of three outcomes; what comes back are messages, in any order and any number of times, that become events.
 * Nothing here can hold a persoonsgebonden nummer.
 */
@NullMarked
package nl.passend.core.port.wissel;

import org.jspecify.annotations.NullMarked;
