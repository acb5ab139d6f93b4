/**
 * The national register (ROD, earlier BRON): begin and end of an OPP, the period of a TLV. DUO publishes no message format for primary
 * education; these are the fields that are known, and no guess at a message. Here, and nowhere else, a persoonsgebonden nummer exists.
 */
@NullMarked
package nl.passend.core.port.register;

import org.jspecify.annotations.NullMarked;
