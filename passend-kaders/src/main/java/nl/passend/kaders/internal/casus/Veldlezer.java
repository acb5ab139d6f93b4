package nl.passend.kaders.internal.casus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.kaders.internal.boom.Dagen;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads one field of an event by the type that the field has. */
final class Veldlezer {
    private Veldlezer() {}

    static void lees(Vak vak, Soort soort, Veld veld, Gebeurtenis.Bouwer uit) {
        String sleutel = veld.sleutel();
        Optional<Knoop> knoop = vak.knoop(sleutel);
        if (knoop.isEmpty()) {
            return;
        }
        Optional<?> waarde = switch (veld.type()) {
            case ID -> id(vak, soort, veld);
            case TEKST -> tekst(vak, knoop.get(), sleutel);
            case IDS, TEKSTEN -> Optional.of(lijst(vak, veld));
            case DATUM -> Dagen.lees(vak, sleutel);
            case GETAL -> getal(vak, veld);
            case JANEE -> janee(vak, sleutel);
        };
        waarde.ifPresent(deze -> uit.met(veld, deze));
    }

    private static Optional<String> id(Vak vak, Soort soort, Veld veld) {
        Optional<List<String>> woorden = Sleutels.woorden(soort, veld);
        Optional<String> tekst = vak.tekst(veld.sleutel());
        if (tekst.isPresent() && woorden.isPresent() && !woorden.get().contains(tekst.get())) {
            vak.onjuist(vak.knoop(veld.sleutel()).orElseThrow(), veld.sleutel(), String.join(", ", woorden.get()));
        }
        return tekst;
    }

    /** Free text may be empty. */
    private static Optional<String> tekst(Vak vak, Knoop knoop, String sleutel) {
        if (knoop instanceof Knoop.Waarde waarde) {
            return Optional.of(waarde.tekst());
        }
        vak.onjuist(knoop, sleutel, "@tekst");
        return Optional.empty();
    }

    private static List<String> lijst(Vak vak, Veld veld) {
        List<String> uit = new ArrayList<>();
        for (Knoop deel : vak.delen(veld.sleutel())) {
            boolean leegMag = veld.type() == Veld.Type.TEKSTEN;
            if (deel instanceof Knoop.Waarde waarde
                    && (leegMag || !waarde.tekst().isBlank())) {
                uit.add(waarde.tekst());
            } else {
                vak.onjuist(deel, veld.sleutel(), "@lijst-van-teksten");
            }
        }
        return uit;
    }

    private static Optional<Integer> getal(Vak vak, Veld veld) {
        return vak.tekst(veld.sleutel()).flatMap(tekst -> {
            boolean groep = veld == Veld.GROEP;
            Optional<Integer> getal =
                    Getallen.lees(tekst).filter(waarde -> !groep || (waarde >= 0 && waarde <= Sleutels.HOOGSTE_GROEP));
            if (getal.isEmpty()) {
                vak.onjuist(
                        vak.knoop(veld.sleutel()).orElseThrow(),
                        veld.sleutel(),
                        groep ? "@getal-0-8" : "@geheel-getal");
            }
            return getal;
        });
    }

    /** Yes or no, in Dutch or as JSON writes it. */
    static Optional<Boolean> janee(Vak vak, String sleutel) {
        return vak.tekst(sleutel).flatMap(tekst -> switch (tekst) {
            case "ja", "true" -> Optional.of(true);
            case "nee", "false" -> Optional.of(false);
            default -> {
                vak.onjuist(vak.knoop(sleutel).orElseThrow(), sleutel, "ja, nee");
                yield Optional.empty();
            }
        });
    }
}
