/** The command {@code passend}; each subcommand is a class of its own. */
@NullMarked
package nl.passend.cli;

import org.jspecify.annotations.NullMarked;
