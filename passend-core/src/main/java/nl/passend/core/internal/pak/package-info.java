/**
 * Events packed for who folds many of them: what they say in words, shared among events that say the same, and their days and places as
 * numbers. It knows no kader. Nothing here is exported.
 */
@NullMarked
package nl.passend.core.internal.pak;

import org.jspecify.annotations.NullMarked;
