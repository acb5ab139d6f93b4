package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.bron.Bron;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Element;

/** Collects findings; each is kept once, with the first stretch of time in which it holds. */
final class Toetsblad {
    private final Set<Melding> fouten = new LinkedHashSet<>();
    private final List<Aantekening> aantekeningen = new ArrayList<>();
    private final Set<List<String>> genoteerd = new HashSet<>();

    void fout(Foutcode code, Plaats plaats, String... woorden) {
        fouten.add(Melding.van(code, plaats, woorden));
    }

    /** An error that would else be told again in every stretch of time with other words. */
    void foutEenmaal(List<String> sleutel, Foutcode code, Plaats plaats, String... woorden) {
        if (genoteerd.add(sleutel)) {
            fout(code, plaats, woorden);
        }
    }

    /** A note on an element that holds from a day on; that day becomes its last word. */
    void noot(
            Aantekening.Soort soort,
            LocalDate vanaf,
            Element bij,
            Optional<? extends Element> ander,
            String... woorden) {
        List<Bron> bronnen = new ArrayList<>(List.of(bij.bron()));
        ander.ifPresent(element -> bronnen.add(element.bron()));
        noot(soort, Optional.of(vanaf), bij.plaats(), ander.map(Element::plaats), bronnen, List.of(woorden));
    }

    void noot(
            Aantekening.Soort soort,
            Optional<LocalDate> vanaf,
            Plaats plaats,
            Optional<Plaats> ander,
            List<Bron> bronnen,
            List<String> woorden) {
        List<String> sleutel = new ArrayList<>(woorden);
        sleutel.add(soort.name());
        if (genoteerd.add(sleutel)) {
            List<String> alle = new ArrayList<>(woorden);
            vanaf.ifPresent(dag -> alle.add(dag.toString()));
            aantekeningen.add(new Aantekening(soort, alle, plaats, ander, bronnen));
        }
    }

    Toetsuitslag uitslag() {
        return new Toetsuitslag(List.copyOf(fouten), aantekeningen);
    }

    /** Article and place of the other element, for a sentence that names both. */
    static String waar(Element ander) {
        String plaats = ander.plaats().toString();
        return ander.bron().kort() + (plaats.isEmpty() ? "" : ", " + plaats);
    }
}
