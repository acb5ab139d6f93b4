/** Layers below the samenwerkingsverband: boards and schools. */
package nl.passend.kaders.lagen;
