package nl.passend.adapters.parnassys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing of the answer: the fields that are read, and the things within it. Its text form holds none of them. */
final class Rij {
    final String soort;
    final int regel;
    final List<Rij> delen = new ArrayList<>();
    private final Map<String, String> velden = new HashMap<>();

    Rij(String soort, int regel) {
        this.soort = soort;
        this.regel = regel;
    }

    void zet(String veld, String waarde) {
        velden.put(veld, waarde);
    }

    /** A field that is told and not blank. */
    Optional<String> waarde(String veld) {
        return Optional.ofNullable(velden.get(veld)).map(String::strip).filter(tekst -> !tekst.isEmpty());
    }

    List<Rij> delen(String welke) {
        return delen.stream().filter(deel -> deel.soort.equals(welke)).toList();
    }

    @Override
    public String toString() {
        return "Rij[" + soort + "]";
    }
}
