package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Laag;

/** Parts that the law prescribes and that no local document carries which fills the national one. */
final class Documenttoets {
    private final Tijdvak vak;
    private final Stapel stapel;
    private final Toetsblad blad;

    Documenttoets(Tijdvak vak, Toetsblad blad) {
        this.vak = vak;
        this.stapel = vak.stapel();
        this.blad = blad;
    }

    void toets() {
        for (Document hoger : stapel.documenten.values()) {
            if (stapel.laag(hoger.id()).filter(Laag.LANDELIJK::equals).isPresent()) {
                landelijk(hoger);
            }
        }
    }

    private void landelijk(Document hoger) {
        List<Document> lokaal = new ArrayList<>();
        for (Document document : stapel.documenten.values()) {
            boolean vult = !document.id().equals(hoger.id())
                    && stapel.regels
                            .kanoniek(document.id())
                            .filter(hoger.id()::equals)
                            .isPresent();
            if (vult) {
                lokaal.add(document);
            }
        }
        if (lokaal.isEmpty()) {
            return;
        }
        Set<String> gedragen = new LinkedHashSet<>();
        lokaal.forEach(document -> document.delen().forEach(deel -> gedragen.addAll(deel.bevat())));
        for (Document.Deel deel : hoger.delen()) {
            String id = hoger.id() + "." + deel.id();
            if (!gedragen.contains(id)) {
                blad.noot(
                        Aantekening.Soort.DEEL_NIET_GEDRAGEN,
                        vak.van(),
                        lokaal.get(0),
                        Optional.of(hoger),
                        lokaal.get(0).id(),
                        id);
            }
        }
    }
}
