package nl.passend.core.architectuur.overtreding;

/** Has the name of a platform, in its own name and in that of a field. */
public record KentKindkans(String kindkansNummer) {}
