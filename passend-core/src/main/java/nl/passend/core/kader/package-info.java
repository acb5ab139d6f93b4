/**
 * A kader: the process of a country, a samenwerkingsverband, a schoolbestuur or a school as checked data. Elements, conditions,
 * sources; {@link nl.passend.core.kader.Regelset} is what holds on a day when layers lie on top of each other.
 */
@NullMarked
package nl.passend.core.kader;

import org.jspecify.annotations.NullMarked;
