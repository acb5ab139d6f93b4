/**
 * Ports: what the core asks of the outside. A reader of dossiers, a source of kaders and (in {@code nl.passend.core.spi}) a policy
 * are plug-ins alike; {@link nl.passend.core.port.Plugins} finds them on the module path, on the class path, or by a class loader
 * that the caller gives.
 */
@NullMarked
package nl.passend.core.port;

import org.jspecify.annotations.NullMarked;
