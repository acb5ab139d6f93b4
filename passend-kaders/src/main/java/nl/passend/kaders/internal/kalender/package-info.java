/** Reading of school calendars. */
@NullMarked
package nl.passend.kaders.internal.kalender;

import org.jspecify.annotations.NullMarked;
