package nl.passend.adapters.eerste.overtreding;

import nl.passend.adapters.tweede.overtreding.Andere;

/** An adapter that needs another. */
public record KentDeAndere(Andere andere) {}
