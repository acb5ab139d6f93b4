package nl.passend.core.internal.motor;

import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Regelset;
import org.jspecify.annotations.Nullable;

/**
 * The table from kind, named step and written subject to what such events do. A new word is looked up once and remembered, up to a
 * bound; words that the kaders do not know share one place. Thread safe.
 */
final class Trefwoorden {
    private static final int MEESTE = 8192;
    private static final String ONBEKENDE_STAP = "?";

    private final Regelset regels;
    private final Uitwerker uitwerker;
    private volatile Tabel tabel = new Tabel(this, new Trefwoord[256]);
    private int gevuld;

    Trefwoorden(Regelset regels, Uitwerker uitwerker) {
        this.regels = regels;
        this.uitwerker = uitwerker;
    }

    Tabel tabel() {
        return tabel;
    }

    /** One state of the table; words that are learned later are not in it. */
    static final class Tabel {
        private final Trefwoorden trefwoorden;
        private final @Nullable Trefwoord[] plaatsen;

        Tabel(Trefwoorden trefwoorden, @Nullable Trefwoord[] plaatsen) {
            this.trefwoorden = trefwoorden;
            this.plaatsen = plaatsen;
        }

        Trefwoord zoek(int soort, @Nullable String stap, Gebeurtenis gebeurtenis) {
            @Nullable String onderwerp = gebeurtenis.onderwerpOfNiets();
            @Nullable Trefwoord gevonden = vind(soort, stap, onderwerp);
            return gevonden != null ? gevonden : trefwoorden.leer(soort, stap, onderwerp, gebeurtenis);
        }

        private @Nullable Trefwoord vind(int soort, @Nullable String stap, @Nullable String onderwerp) {
            int masker = plaatsen.length - 1;
            int plaats = Trefwoord.plaats(soort, stap, onderwerp) & masker;
            while (true) {
                @Nullable Trefwoord hier = plaatsen[plaats];
                if (hier == null || hier.is(soort, stap, onderwerp)) {
                    return hier;
                }
                plaats = plaats + 1 & masker;
            }
        }

        private Tabel met(Trefwoord nieuw, boolean groter) {
            @Nullable Trefwoord[] meer = new Trefwoord[groter ? 2 * plaatsen.length : plaatsen.length];
            for (Trefwoord oud : plaatsen) {
                if (oud != null) {
                    zet(meer, oud);
                }
            }
            zet(meer, nieuw);
            return new Tabel(trefwoorden, meer);
        }

        private static void zet(@Nullable Trefwoord[] plaatsen, Trefwoord trefwoord) {
            int plaats = trefwoord.plaats() & plaatsen.length - 1;
            while (plaatsen[plaats] != null) {
                plaats = plaats + 1 & plaatsen.length - 1;
            }
            plaatsen[plaats] = trefwoord;
        }
    }

    private synchronized Trefwoord leer(
            int soort, @Nullable String stap, @Nullable String onderwerp, Gebeurtenis gebeurtenis) {
        @Nullable String bekendeStap = stap == null || regels.kanoniek(stap).isPresent() ? stap : ONBEKENDE_STAP;
        @Nullable String bekend = onderwerp == null || !kent(onderwerp) ? null : onderwerp;
        @Nullable Trefwoord eerder = tabel.vind(soort, bekendeStap, bekend);
        if (eerder != null) {
            return eerder;
        }
        Trefwoord nieuw = new Trefwoord(soort, bekendeStap, bekend, uitwerker.lezing(gebeurtenis));
        if (gevuld < MEESTE) {
            gevuld++;
            tabel = tabel.met(nieuw, 2 * gevuld > tabel.plaatsen.length);
        }
        return nieuw;
    }

    /** As a view resolves a subject: an id, or a part of a document. */
    private boolean kent(String naam) {
        Optional<String> gevonden = regels.kanoniek(naam);
        int punt = naam.lastIndexOf('.');
        return gevonden.isPresent()
                || punt >= 0
                        && !regels.delen(naam.substring(0, punt), naam.substring(punt + 1))
                                .isEmpty();
    }
}
