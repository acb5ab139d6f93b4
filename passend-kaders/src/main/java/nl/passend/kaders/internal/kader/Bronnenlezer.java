package nl.passend.kaders.internal.kader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.bron.Bron;
import nl.passend.core.bron.Zekerheid;
import nl.passend.kaders.internal.boom.Vak;

/** Reads the sources that a head declares. */
final class Bronnenlezer {
    private Bronnenlezer() {}

    /** The sources by key, without a place. */
    static Map<String, Bron> lees(Vak vak) {
        Map<String, Bron> uit = new LinkedHashMap<>();
        vak.moetHebben("bronnen");
        Optional<Vak> tabel = vak.vak("bronnen");
        if (tabel.isPresent()) {
            for (Vak deel : tabel.get().tabellen()) {
                Zekerheid zekerheid = Zekerheid.valueOf(deel.moetKiezen("zekerheid", "E", "G", "S", "V1", "V2", "V3"));
                uit.put(deel.naam(), new Bron(deel.naam(), deel.moet("titel"), "", deel.moet("tekst van"), zekerheid));
                deel.klaar();
            }
        }
        return uit;
    }
}
