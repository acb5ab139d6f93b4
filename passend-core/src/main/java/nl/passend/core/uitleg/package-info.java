/** Words for people: Dutch in plain wording (B1) and for professionals, and English, all from the same findings. */
@NullMarked
package nl.passend.core.uitleg;

import org.jspecify.annotations.NullMarked;
