package nl.passend.core.port.wissel;

import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * A school as platforms and registers know it.
 *
 * @param brin register number: two digits and two capitals
 * @param nummer two digits of the vestiging; null when the school has one or it is not told
 */
@Experimenteel
public record Vestiging(String brin, @Nullable String nummer) {

    /** Refuses what is no register number. */
    public Vestiging {
        if (!brin.matches("\\d{2}[A-Z]{2}")) {
            throw new InvoerException(Foutcode.WAARDE_ONGELDIG, Plaats.wijzer("brin"), "brin", "99XX");
        }
        if (nummer != null && !nummer.matches("\\d{2}")) {
            throw new InvoerException(Foutcode.WAARDE_ONGELDIG, Plaats.wijzer("vestiging"), "vestiging", "00");
        }
    }

    /** By register number alone. */
    public static Vestiging van(String brin) {
        return new Vestiging(brin, null);
    }

    /** Number of the vestiging, when told. */
    public Optional<String> nummerOptioneel() {
        return Optional.ofNullable(nummer);
    }

    /** Whether both name the same school: where one does not tell its vestiging, the register number decides. */
    public boolean isDezelfde(Vestiging andere) {
        return brin.equals(andere.brin) && (nummer == null || andere.nummer == null || nummer.equals(andere.nummer));
    }
}
