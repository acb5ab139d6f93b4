/** Markings of the public types: {@link nl.passend.core.api.Stabiel} or {@link nl.passend.core.api.Experimenteel}. */
@NullMarked
package nl.passend.core.api;

import org.jspecify.annotations.NullMarked;
