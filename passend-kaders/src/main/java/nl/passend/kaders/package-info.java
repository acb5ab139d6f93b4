/**
 * The boundary where text becomes model: kaders and dossiers as YAML and JSON, their JSON Schemas, and the kaders that come along.
 * Jackson lives here and shows in no signature.
 */
@NullMarked
package nl.passend.kaders;

import org.jspecify.annotations.NullMarked;
