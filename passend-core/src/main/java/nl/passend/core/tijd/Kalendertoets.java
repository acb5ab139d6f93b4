package nl.passend.core.tijd;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.fout.Foutcode;

/** Finds what is wrong with a school calendar, all of it at once. */
final class Kalendertoets {
    private final Periode periode;
    private final List<Vakantie> vakanties;
    private final List<Kalendergebrek> gebreken = new ArrayList<>();

    Kalendertoets(Periode periode, List<Vakantie> vakanties) {
        this.periode = periode;
        this.vakanties = vakanties;
    }

    List<Kalendergebrek> gebreken() {
        if (periode.omgekeerd()) {
            meld(Foutcode.KALENDER_OMGEKEERD, -1, "@kalender", tekst(periode));
        }
        for (int i = 0; i < vakanties.size(); i++) {
            Vakantie vakantie = vakanties.get(i);
            if (vakantie.periode().omgekeerd()) {
                meld(Foutcode.KALENDER_OMGEKEERD, i, vakantie.naam(), tekst(vakantie.periode()));
            } else if (!periode.omgekeerd() && !vakantie.periode().overlapt(periode)) {
                meld(Foutcode.VAKANTIE_BUITEN_KALENDER, i, vakantie.naam(), tekst(periode));
            }
            overlap(i);
        }
        return List.copyOf(gebreken);
    }

    private void overlap(int plek) {
        Vakantie deze = vakanties.get(plek);
        for (Vakantie eerder : vakanties.subList(0, plek)) {
            boolean beideGoed = !deze.periode().omgekeerd() && !eerder.periode().omgekeerd();
            if (beideGoed && deze.periode().overlapt(eerder.periode())) {
                meld(Foutcode.VAKANTIES_OVERLAPPEN, plek, deze.naam(), eerder.naam(), tekst(eerder.periode()));
            }
        }
    }

    /**
     * What keeps two calendars from being taken together. One summer holiday may stand in both, as the end of one year and the begin
     * of the next.
     */
    static List<Kalendergebrek> samen(Schoolkalender een, Schoolkalender ander) {
        List<Kalendergebrek> uit = new ArrayList<>();
        if (!een.regio().isEmpty() && !een.regio().equals(ander.regio())) {
            uit.add(new Kalendergebrek(Foutcode.KALENDERS_VERSCHILLEN, -1, List.of(een.regio(), ander.regio())));
        }
        for (Periode deze : een.perioden()) {
            ander.perioden().stream()
                    .filter(deze::overlapt)
                    .forEach(botst -> uit.add(
                            new Kalendergebrek(Foutcode.KALENDERS_OVERLAPPEN, -1, List.of(tekst(deze), tekst(botst)))));
        }
        for (Vakantie deze : een.vakanties()) {
            ander.vakanties().stream()
                    .filter(botst -> !botst.equals(deze) && botst.periode().overlapt(deze.periode()))
                    .forEach(botst -> uit.add(new Kalendergebrek(
                            Foutcode.VAKANTIES_OVERLAPPEN,
                            -1,
                            List.of(botst.naam(), deze.naam(), tekst(deze.periode())))));
        }
        return List.copyOf(uit);
    }

    private void meld(Foutcode code, int plek, String... woorden) {
        gebreken.add(new Kalendergebrek(code, plek, List.of(woorden)));
    }

    private static String tekst(Periode periode) {
        return periode.van() + " - " + periode.totEnMet();
    }
}
