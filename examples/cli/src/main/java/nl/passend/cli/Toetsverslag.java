package nl.passend.cli;

import java.util.List;
import nl.passend.core.fout.Melding;
import nl.passend.core.kader.Kader;
import nl.passend.kaders.toets.Aantekening;

/**
 * What the check of a kader found.
 *
 * @param kaders the texts that were checked; none when they cannot be read
 * @param samenMet ids of what they lie under, the law first
 * @param fouten what refuses them
 * @param aantekeningen what deserves attention; what the layers above gave without them is left out
 */
record Toetsverslag(List<Kader> kaders, List<String> samenMet, List<Melding> fouten, List<Aantekening> aantekeningen) {

    boolean inOrde() {
        return fouten.isEmpty();
    }
}
