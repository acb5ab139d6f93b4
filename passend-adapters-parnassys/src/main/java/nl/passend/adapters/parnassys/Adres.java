package nl.passend.adapters.parnassys;

import java.util.Optional;

/**
 * All that leaves the reader of an address: the municipality, and that only when the answer says that the address is not secret. No type
 * here holds a street, a number, a place, a telephone.
 */
record Adres(Optional<String> gemeente) {

    /** Secret unless the answer says that it is not. */
    static Adres van(Rij rij) {
        boolean openbaar = rij.waarde("geheimadres").filter("false"::equals).isPresent();
        return new Adres(openbaar ? rij.waarde("gemeente") : Optional.empty());
    }

    @Override
    public String toString() {
        return "Adres";
    }
}
