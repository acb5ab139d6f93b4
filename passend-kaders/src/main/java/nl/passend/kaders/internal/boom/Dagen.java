package nl.passend.kaders.internal.boom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days as they stand in a file. */
public final class Dagen {
    private Dagen() {}

    /** The day under a key; a message when it is none. */
    public static Optional<LocalDate> lees(Vak vak, String sleutel) {
        return vak.tekst(sleutel).flatMap(tekst -> {
            Optional<LocalDate> dag = lees(tekst);
            if (dag.isEmpty()) {
                vak.onjuist(vak.knoop(sleutel).orElseThrow(), sleutel, "@datum");
            }
            return dag;
        });
    }

    /** The days of a list under a key; a message for each that is none. */
    public static List<LocalDate> lijst(Vak vak, String sleutel) {
        List<LocalDate> uit = new ArrayList<>();
        for (Knoop deel : vak.delen(sleutel)) {
            Optional<LocalDate> dag = deel instanceof Knoop.Waarde waarde ? lees(waarde.tekst()) : Optional.empty();
            if (dag.isEmpty()) {
                vak.onjuist(deel, sleutel, "@datum");
            }
            dag.ifPresent(uit::add);
        }
        return List.copyOf(uit);
    }

    /** Before 1900 and after 2199 lies a slip of the pen. */
    private static Optional<LocalDate> lees(String tekst) {
        Optional<LocalDate> dag = Dagtekst.lees(tekst);
        boolean kan =
                dag.isPresent() && dag.get().getYear() >= 1900 && dag.get().getYear() <= 2199;
        return kan ? dag : Optional.empty();
    }
}
