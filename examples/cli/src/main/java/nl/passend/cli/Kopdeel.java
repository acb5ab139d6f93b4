package nl.passend.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Ontvangstbewijs;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;

/** First and last lines of an answer: which pupil, which kaders, which day and why these; and the receipt. */
final class Kopdeel {
    private final Geval geval;
    private final Beoordeling beoordeling;
    private final Teksten teksten;

    Kopdeel(Geval geval, Beoordeling beoordeling, Teksten teksten) {
        this.geval = geval;
        this.beoordeling = beoordeling;
        this.teksten = teksten;
    }

    /** One sentence: day, kaders, and the reason of both. */
    String eerste() {
        String dag = teksten.datum(geval.dag())
                + teksten.zin("dag." + geval.dagreden().name());
        List<String> namen = new ArrayList<>(List.of(teksten.zin("kop.dewet")));
        beoordeling.kaders().stream()
                .filter(kader -> kader.laag() != Laag.LANDELIJK)
                .sorted(Comparator.comparing((Kader kader) -> kader.laag())
                        .thenComparing(kader -> kader.wijzigt().isPresent()))
                .forEach(kader -> namen.add(kader.naam()));
        return namen.size() == 1
                ? teksten.zin("kop.wet", dag) + " " + waaromAlleenDeWet()
                : teksten.zin("kop.kader", dag, teksten.som(namen), waaromDit());
    }

    private String waaromDit() {
        return switch (geval.keus().reden()) {
            case GEVRAAGD -> teksten.zin("kader.gevraagd");
            case DOSSIER -> teksten.zin("kader.dossier", geval.keus().genoemd().orElse(""));
            case NIEMAND -> "";
        };
    }

    private String waaromAlleenDeWet() {
        if (!geval.keus().ids().isEmpty()) {
            return teksten.zin("wet.nietvankracht", teksten.som(geval.keus().ids()));
        }
        if (geval.keus().reden() == Kaderkeus.Reden.GEVRAAGD) {
            return teksten.zin("wet.gevraagd");
        }
        List<String> keuzes =
                geval.bekend().stream().filter(id -> !id.equals(Kaderkeus.WET)).toList();
        return geval.keus()
                        .genoemd()
                        .map(naam -> teksten.zin("wet.onbekend", naam))
                        .orElse(teksten.zin("wet.nietgenoemd"))
                + " "
                + teksten.zin("wet.kies", teksten.keuze(keuzes));
    }

    /** Who it is about, by pseudonym. */
    String wie() {
        return teksten.zin(
                "kop.leerling",
                geval.gelezen().dossier().leerling(),
                geval.gelezen().formaat());
    }

    /** The receipt in short. */
    String bewijs(Ontvangstbewijs bewijs) {
        String kaders = String.join(
                ", ", beoordeling.kaders().stream().map(Kader::volledigId).toList());
        String aannames =
                bewijs.aannames().isEmpty() ? "" : teksten.zin("bewijs.aannames", String.join(", ", bewijs.aannames()));
        return teksten.zin(
                "bewijs", bewijs.motor(), kaders, bewijs.gebeurtenissen().substring(0, 12), aannames);
    }
}
