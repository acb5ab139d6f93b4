/**
 * The fast road: rules compiled to bits, events folded over them. Nothing here is exported; {@code nl.passend.core.beoordeling} is the
 * one way in, and {@link nl.passend.core.regel.Weger} says what the bits mean.
 */
@NullMarked
package nl.passend.core.internal.motor;

import org.jspecify.annotations.NullMarked;
