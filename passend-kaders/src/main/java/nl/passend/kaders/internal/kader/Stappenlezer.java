package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.bron.Bron;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stap.Vastlegging;
import nl.passend.kaders.internal.boom.Vak;

/** Reads trajecten and their steps. A traject without name adds steps to one of the same kader that has it. */
final class Stappenlezer {
    private final Lezing lezing;
    private final Eislezer eisen;
    private final Vastlegginglezer vastleggingen;
    private final Map<String, Kop> koppen = new LinkedHashMap<>();
    private final Map<String, List<String>> stappen = new LinkedHashMap<>();
    private final Map<String, Vak> zonderKop = new LinkedHashMap<>();

    private record Kop(String naam, Bron bron, Plaats plaats) {}

    Stappenlezer(Lezing lezing, Eislezer eisen) {
        this.lezing = lezing;
        this.eisen = eisen;
        this.vastleggingen = new Vastlegginglezer(lezing);
    }

    void traject(Vak vak, String kort) {
        boolean aanvulling = !vak.heeft("naam") && !vak.heeft("bron") && vak.heeft("stappen");
        String id = lezing.vol(kort);
        if (aanvulling) {
            zonderKop.put(id, vak);
        } else {
            lezing.begin(vak, kort);
            koppen.put(id, new Kop(vak.moet("naam"), lezing.bron(vak, id), vak.plaats()));
            lezing.lees(vak, id, "let op");
        }
        stappen.putIfAbsent(id, new ArrayList<>());
        vak.moetHebben("stappen");
        Optional<Vak> tabel = vak.vak("stappen");
        if (tabel.isPresent()) {
            for (Vak deel : tabel.get().tabellen()) {
                String stap = kort + "." + deel.naam();
                stap(deel, id, stap);
                stappen.getOrDefault(id, new ArrayList<>()).add(lezing.vol(stap));
            }
        }
        vak.klaar();
    }

    /** Adds the trajecten to the kader when all files are read. */
    void sluit(boolean wijziging) {
        for (Map.Entry<String, Kop> een : koppen.entrySet()) {
            Kop kop = een.getValue();
            List<String> eigen = List.copyOf(stappen.getOrDefault(een.getKey(), List.of()));
            lezing.uit.addTrajecten(new Elementen.Traject(een.getKey(), kop.naam(), eigen, kop.bron(), kop.plaats()));
        }
        for (Map.Entry<String, Vak> een : zonderKop.entrySet()) {
            if (!wijziging && !koppen.containsKey(een.getKey())) {
                een.getValue().ontbreekt("naam");
            }
        }
    }

    private void stap(Vak vak, String traject, String kort) {
        String id = lezing.begin(vak, kort);
        Bron bron = lezing.bron(vak, id);
        Optional<String> verscherpt = lezing.wijst(vak, "verscherpt");
        Optional<Vastlegging> legtVast = vastleggingen.lees(vak, traject, id);
        if (verscherpt.isEmpty()) {
            vak.moetHebben("wie", "legt vast");
        }
        Stap.Builder stap = Stap.bouw()
                .id(id)
                .naam(naam(vak, kort, verscherpt))
                .bron(bron)
                .plaats(vak.plaats())
                .traject(traject)
                .wie(lezing.wijzen(vak, "wie"))
                .vereist(eisen.regels(vak, "vereist", id + "/", bron))
                .verwacht(eisen.regels(vak, "verwacht", id + "?", bron))
                .zodra(eisen.regels(vak, "zodra", id + "!", bron))
                .legtVast(legtVast)
                .uitkomsten(Lezing.keuzes(vak, "uitkomsten"))
                .sluit(vak.teksten("sluit"))
                .verscherpt(verscherpt)
                .via(vak.tekst("via"))
                .mandaat(lezing.wijst(vak, "mandaat"))
                .letOp(vak.tekst("let op"))
                .gesloten(geslotenVoorLager(vak))
                .herkendAanStap(vak.kies("herkend aan", "stap").isPresent());
        vak.klaar();
        lezing.uit.addStappen(stap.build());
    }

    /** The name; of a step or term that tightens another, and says nothing else, its own short name. */
    static String naam(Vak vak, String kort, Optional<String> verscherpt) {
        if (verscherpt.isEmpty()) {
            return vak.moet("naam");
        }
        String woorden = kort.substring(kort.lastIndexOf('.') + 1).replace('-', ' ');
        return vak.tekst("naam").orElse(woorden.substring(0, 1).toUpperCase(Locale.ROOT) + woorden.substring(1));
    }

    /** Whether lower layers may add nothing. */
    static boolean geslotenVoorLager(Vak vak) {
        return vak.kies("lagere lagen", "verscherpen", "vullen in", "blijven af")
                .orElse("")
                .equals("blijven af");
    }
}
