package nl.passend.cli;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.kader.Elementen.Informatie;
import nl.passend.core.kader.Elementen.Informatie.Aard;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Regelset;

/** What the kaders tell: where plan and law differ first. */
final class Informatiedeel {
    private final Zinnen zinnen;
    private final Teksten teksten;

    Informatiedeel(Regelset regels, Teksten teksten) {
        this.zinnen = new Zinnen(regels, teksten);
        this.teksten = teksten;
    }

    /** A line each. */
    List<String> regels(List<Informatie> informatie) {
        List<String> uit = new ArrayList<>();
        for (Aard aard : List.of(Aard.VERSCHIL, Aard.BELOFTE, Aard.UITLEG)) {
            informatie.stream().filter(een -> een.aard() == aard).forEach(een -> uit.add(regel(een)));
        }
        return uit;
    }

    /** One line: what it is about, what it says, and where it stands. */
    String regel(Informatie een) {
        return teksten.zin("informatie." + een.aard().name(), een.naam(), inhoud(een)) + zinnen.bron(een.bron());
    }

    private static String inhoud(Informatie een) {
        if (een.punten().isEmpty()) {
            return een.inhoud();
        }
        String zonderPunt = een.inhoud().replaceFirst("\\.$", "");
        return zonderPunt + ": "
                + String.join("; ", een.punten().stream().map(Keuze::naam).toList()) + ".";
    }
}
