/** Kindkans: an adviesvraag, an arrangement or a TLV goes out as a hulpvraag; status, decision and advice come back as messages. */
@NullMarked
package nl.passend.adapters.kindkans;

import org.jspecify.annotations.NullMarked;
