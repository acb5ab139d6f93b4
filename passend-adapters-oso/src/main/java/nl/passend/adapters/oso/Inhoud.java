package nl.passend.adapters.oso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one file holds, as far as it is read: the blocks by name, the count of the rest, and the errors found on the way. */
final class Inhoud {
    private final OsoVersie versie;
    private final Fouten fouten;
    private final Rapport rapport = new Rapport();
    private final Map<String, List<Blok>> blokken = new HashMap<>();

    Inhoud(OsoVersie versie, Fouten fouten) {
        this.versie = versie;
        this.fouten = fouten;
    }

    OsoVersie versie() {
        return versie;
    }

    Fouten fouten() {
        return fouten;
    }

    Rapport rapport() {
        return rapport;
    }

    /** All blocks of a name, in the order of the file. */
    List<Blok> alle(String naam) {
        return blokken.getOrDefault(naam, List.of());
    }

    /** The one block of a name. */
    Optional<Blok> een(String naam) {
        return alle(naam).stream().findFirst();
    }

    void voegToe(Blok blok) {
        List<Blok> rij = blokken.computeIfAbsent(blok.knoop().naam(), naam -> new ArrayList<>());
        if (rij.size() >= (blok.knoop().meermaals() ? Fouten.MEESTE_BLOKKEN : 1)) {
            fouten.teVaak(blok);
        } else {
            rij.add(blok);
        }
    }
}
