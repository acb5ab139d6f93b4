/**
 * Commands: may I? A command is judged against dossier, kader and peildatum and gives the events to append, or a refusal as a value.
 * History is never refused; only what is asked now can be.
 */
@NullMarked
package nl.passend.core.opdracht;

import org.jspecify.annotations.NullMarked;
