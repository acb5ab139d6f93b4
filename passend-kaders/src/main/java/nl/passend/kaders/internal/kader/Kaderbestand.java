package nl.passend.kaders.internal.kader;

import java.util.Optional;
import nl.passend.kaders.internal.boom.Knoop;

/**
 * One file of a kader.
 *
 * @param naam file name without folder
 * @param boom what stands in it
 */
public record Kaderbestand(String naam, Knoop.Tabel boom) {

    /** Version that it is the head of or belongs to, such as {@code land@2017-08-01}; empty when it says neither. */
    public Optional<String> versie() {
        Optional<Knoop> kop = boom.onder("kader");
        if (kop.isEmpty()) {
            return tekst(Optional.of(boom), "deel van");
        }
        Optional<String> id = tekst(kop, "id");
        if (id.isEmpty()) {
            return id;
        }
        return Optional.of(id.get() + "@" + tekst(onder(kop, "geldig"), "van").orElse("?"));
    }

    /** Kader that it belongs to. */
    public Optional<String> kader() {
        Optional<String> versie = versie();
        return versie.isEmpty() ? versie : Optional.of(versie.get().split("@", 2)[0]);
    }

    /** Whether it is the head of a version. */
    public boolean isKop() {
        return boom.onder("kader").isPresent();
    }

    private static Optional<Knoop> onder(Optional<Knoop> knoop, String sleutel) {
        return knoop.orElse(null) instanceof Knoop.Tabel tabel ? tabel.onder(sleutel) : Optional.empty();
    }

    private static Optional<String> tekst(Optional<Knoop> knoop, String sleutel) {
        return onder(knoop, sleutel).orElse(null) instanceof Knoop.Waarde waarde
                ? Optional.of(waarde.tekst())
                : Optional.empty();
    }
}
