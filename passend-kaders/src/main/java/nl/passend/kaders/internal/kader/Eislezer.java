package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.bron.Bron;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Lines of {@code vereist}, {@code zodra} and {@code verwacht}: a condition, with its own {@code als} and {@code bron} when it has them. */
final class Eislezer {
    private final Lezing lezing;
    private final Voorwaardelezer voorwaarden;

    Eislezer(Lezing lezing, Voorwaardelezer voorwaarden) {
        this.lezing = lezing;
        this.voorwaarden = voorwaarden;
    }

    /**
     * The lines under a key.
     *
     * @param begin what comes before the number in the id of a line, such as {@code land:opp.vaststellen/}
     */
    List<Eis> regels(Vak vak, String sleutel, String begin, Bron anders) {
        List<Eis> uit = new ArrayList<>();
        for (Vak deel : vak.rij(sleutel)) {
            uit.add(regel(deel, begin + (uit.size() + 1), anders));
        }
        return List.copyOf(uit);
    }

    private Eis regel(Vak vak, String id, Bron anders) {
        List<Voorwaarde> als = voorwaarden.lijst(vak, "als");
        Bron bron = vak.heeft("bron") ? lezing.bron(vak, id) : anders;
        List<String> vormen = new ArrayList<>();
        for (Knoop.Ingang ingang : vak.ingangen()) {
            if (!ingang.sleutel().equals("als") && !ingang.sleutel().equals("bron")) {
                vormen.add(ingang.sleutel());
            }
        }
        if (vormen.size() != 1) {
            vak.meldingen().meld(Foutcode.WAARDE_ONGELDIG, vak.plaats(), id, "@een-voorwaarde");
            return new Eis(id, Voorwaardelezer.ONLEESBAAR, als, bron);
        }
        return new Eis(id, voorwaarden.vorm(vak, vormen.get(0)), als, bron);
    }
}
