package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.kader.Document;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads documents and their parts. */
final class Documentlezer {
    private final Lezing lezing;

    Documentlezer(Lezing lezing) {
        this.lezing = lezing;
    }

    void document(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        List<Document.Deel> delen = new ArrayList<>();
        vak.moetHebben("delen");
        Optional<Vak> tabel = vak.vak("delen");
        if (tabel.isPresent()) {
            for (Vak deel : tabel.get().tabellen()) {
                delen.add(new Document.Deel(
                        deel.naam(), deel.moet("naam"), lezing.wijzen(deel, "door"), lezing.wijzen(deel, "bevat")));
                deel.klaar();
            }
        }
        Document document = new Document(
                id,
                vak.moet("naam"),
                lezing.wijst(vak, "vult in"),
                List.copyOf(delen),
                lezing.bron(vak, id),
                vak.plaats());
        lezing.lees(vak, id, "geldt niet voor", "let op", "lagere lagen");
        vak.klaar();
        lezing.uit.addDocumenten(document);
    }

    /** Short ids of the parts of each document of a version, by full id: what {@code delen: alle} stands for. */
    static Map<String, List<String>> delen(String kader, List<Kaderbestand> bestanden) {
        Map<String, List<String>> uit = new HashMap<>();
        for (Kaderbestand bestand : bestanden) {
            for (Knoop.Ingang document : onder(bestand.boom(), "documenten")) {
                List<String> delen = new ArrayList<>();
                for (Knoop.Ingang deel : onder(document.waarde(), "delen")) {
                    delen.add(deel.sleutel());
                }
                uit.put(kader + ":" + document.sleutel(), List.copyOf(delen));
            }
        }
        return uit;
    }

    private static List<Knoop.Ingang> onder(Knoop knoop, String sleutel) {
        Optional<Knoop> deel = knoop instanceof Knoop.Tabel tabel ? tabel.onder(sleutel) : Optional.empty();
        return deel.isPresent() && deel.get() instanceof Knoop.Tabel tabel ? tabel.ingangen() : List.of();
    }
}
