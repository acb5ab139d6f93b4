/** The work list over many pupils: what is due, by whom, by when, and what follows if not, in the order in which it breaks. */
@NullMarked
package nl.passend.core.werkvoorraad;

import org.jspecify.annotations.NullMarked;
