package nl.passend.adapters.tweede.overtreding;

/** An adapter on which another depends. */
public record Andere(String naam) {}
