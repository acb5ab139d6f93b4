package nl.passend.core.port.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.wissel.Vestiging;

/** What a school has entered in the register of one pupil. Immutable; the text form holds the kind alone. */
@Experimenteel
public sealed interface Registratie {

    /** Number of the pupil. */
    Pgn leerling();

    /** School that registers. */
    Vestiging school();

    /** First day. */
    LocalDate van();

    /** Last day, included; empty while it runs. */
    Optional<LocalDate> tot();

    /** The same registration sent twice has the same key. */
    String sleutel();

    /** An OPP begins or ends (A12: the school sees to the exchange when the guidance starts; WPO 40a). */
    record Opp(Pgn leerling, Vestiging school, LocalDate van, Optional<LocalDate> tot, String sleutel)
            implements Registratie {
        /** Refuses an end before the begin. */
        public Opp {
            controleer(van, tot);
        }

        @Override
        public String toString() {
            return "Registratie.Opp";
        }
    }

    /**
     * A TLV that the school receives.
     *
     * @param swv code of the samenwerkingsverband that gave it, {@code PO} and four digits
     * @param volgnummer number that the samenwerkingsverband gave it
     * @param categorie {@code laag}, {@code midden} or {@code hoog} for so; empty for sbo
     * @param residentieel whether the pupil lives in an institution tied to the school
     */
    record Tlv(
            Pgn leerling,
            Vestiging school,
            String swv,
            String volgnummer,
            Optional<String> categorie,
            boolean residentieel,
            LocalDate van,
            Optional<LocalDate> tot,
            String sleutel)
            implements Registratie {
        /** Refuses an end before the begin and a code that is none. */
        public Tlv {
            controleer(van, tot);
            if (!swv.matches("PO\\d{4}")) {
                throw fout("swv");
            }
            if (!volgnummer.matches("\\d{1,6}")) {
                throw fout("volgnummer");
            }
            if (categorie.filter(deze -> !deze.matches("laag|midden|hoog")).isPresent()) {
                throw fout("categorie");
            }
        }

        @Override
        public String toString() {
            return "Registratie.Tlv";
        }
    }

    private static void controleer(LocalDate van, Optional<LocalDate> tot) {
        if (tot.filter(einde -> einde.isBefore(van)).isPresent()) {
            throw fout("tot");
        }
    }

    private static InvoerException fout(String veld) {
        return new InvoerException(Foutcode.REGISTRATIE_ONGELDIG, Plaats.wijzer(veld), veld);
    }
}
