package nl.passend.kaders.internal.casus;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kaders.internal.boom.Dagtekst;
import nl.passend.kaders.internal.boom.Vak;

/** Days as they stand in a case file. */
final class Dagen {
    private Dagen() {}

    static Optional<LocalDate> lees(Vak vak, String sleutel) {
        return vak.tekst(sleutel).flatMap(tekst -> {
            Optional<LocalDate> dag = lees(tekst);
            if (dag.isEmpty()) {
                vak.onjuist(vak.knoop(sleutel).orElseThrow(), sleutel, "@datum");
            }
            return dag;
        });
    }

    /** Before 1900 and after 2199 lies a slip of the pen. */
    private static Optional<LocalDate> lees(String tekst) {
        Optional<LocalDate> dag = Dagtekst.lees(tekst);
        boolean kan =
                dag.isPresent() && dag.get().getYear() >= 1900 && dag.get().getYear() <= 2199;
        return kan ? dag : Optional.empty();
    }
}
