package nl.passend.kaders.internal.kader;

import java.util.List;

/**
 * The files that form one version of a kader, the head first.
 *
 * @param naam such as {@code land@2017-08-01}
 * @param bestanden head, then the parts in order of name
 * @param hash SHA-256 over the texts in order of name
 */
public record Versie(String naam, List<Kaderbestand> bestanden, String hash) {

    /** The file with the head. */
    Kaderbestand kop() {
        return bestanden.get(0);
    }
}
