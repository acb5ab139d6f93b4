/** The period of a toelaatbaarheidsverklaring: what the plan says, what the law says, and which counts (WPO 40.13, WEC 40.15). */
@NullMarked
package nl.passend.core.tlv;

import org.jspecify.annotations.NullMarked;
