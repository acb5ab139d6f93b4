/**
 * Reads an OSO <em>aanvraag SWV-dossier</em> (profile POSWV) and maps it to events. The format is read as a stream: attachments pass
 * by and are never held, and what becomes no event is counted by path.
 */
@NullMarked
package nl.passend.adapters.oso;

import org.jspecify.annotations.NullMarked;
