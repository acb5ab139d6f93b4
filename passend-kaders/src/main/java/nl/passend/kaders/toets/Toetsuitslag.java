package nl.passend.kaders.toets;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Melding;

/**
 * What the checker found in a stack of kaders.
 *
 * @param fouten what refuses the stack
 * @param aantekeningen what deserves attention and refuses nothing
 */
@Experimenteel
public record Toetsuitslag(List<Melding> fouten, List<Aantekening> aantekeningen) {

    /** Makes the lists unmodifiable. */
    public Toetsuitslag {
        fouten = List.copyOf(fouten);
        aantekeningen = List.copyOf(aantekeningen);
    }

    /** Whether nothing refuses it. */
    public boolean inOrde() {
        return fouten.isEmpty();
    }

    /** The notes of one kind. */
    public List<Aantekening> van(Aantekening.Soort soort) {
        return aantekeningen.stream()
                .filter(aantekening -> aantekening.soort() == soort)
                .toList();
    }

    /**
     * Refuses the stack when something is wrong with it.
     *
     * @throws KaderException with every error
     */
    public void weigerBijFouten() {
        if (!inOrde()) {
            throw new KaderException(fouten);
        }
    }
}
