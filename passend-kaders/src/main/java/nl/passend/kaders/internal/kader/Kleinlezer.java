package nl.passend.kaders.internal.kader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads the smaller element kinds. */
final class Kleinlezer {
    private final Lezing lezing;

    Kleinlezer(Lezing lezing) {
        this.lezing = lezing;
    }

    void trede(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        lezing.uit.addTreden(new Elementen.Trede(
                id, vak.moet("naam"), lezing.wijst(vak, "hoort bij"), lezing.bron(vak, id), vak.plaats()));
        lees(vak, id);
    }

    void rol(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        String van = vak.moetKiezen("van", "school", "gezin", "bestuur", "samenwerkingsverband", "gemeente", "buiten");
        lezing.uit.addRollen(new Elementen.Rol(
                id,
                vak.moet("naam"),
                van,
                lezing.wijst(vak, "is een"),
                lezing.wijzen(vak, "vervuld door"),
                vak.teksten("disciplines"),
                lezing.bron(vak, id),
                vak.plaats()));
        lees(vak, id, "ook genoemd", "taken", "onafhankelijk van");
    }

    void oordeel(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        List<Keuze> antwoorden = Lezing.keuzes(vak, "antwoorden");
        if (antwoorden.isEmpty()) {
            vak.ontbreekt("antwoorden");
        }
        lezing.uit.addOordelen(new Elementen.Oordeel(
                id, vak.moet("vraag"), lezing.wijzen(vak, "door"), antwoorden, lezing.bron(vak, id), vak.plaats()));
        lees(vak, id);
    }

    void recht(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        lezing.uit.addRechten(new Elementen.Recht(
                id,
                vak.moet("naam"),
                lezing.moetWijzen(vak, "van"),
                vak.moet("soort"),
                vak.moet("inhoud"),
                lezing.wijzen(vak, "bij"),
                lezing.moetWijzen(vak, "waar"),
                vak.ja("stelt uit"),
                lezing.bron(vak, id),
                vak.plaats()));
        lees(vak, id, "zie");
    }

    void norm(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        lezing.uit.addNormen(new Elementen.Norm(
                id,
                vak.moet("naam"),
                lezing.moetWijzen(vak, "geldt voor"),
                Lezing.keuzes(vak, "punten"),
                lezing.bron(vak, id),
                vak.plaats()));
        lees(vak, id, "maat", "open", "verscherpt", "zie");
    }

    void middel(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        boolean tabel = vak.knoop("bedragen").orElse(null) instanceof Knoop.Tabel;
        if (!tabel) {
            lezing.lees(vak, id, "bedragen");
        }
        lezing.uit.addMiddelen(new Elementen.Middel(
                id,
                vak.moet("naam"),
                lezing.moetWijzen(vak, "van"),
                lezing.moetWijzen(vak, "naar"),
                tabel ? Lezing.keuzes(vak, "bedragen") : List.of(),
                lezing.moetWijzen(vak, "mandaat"),
                lezing.bron(vak, id),
                vak.plaats()));
        lees(vak, id, "per", "apart van", "plafond", "betaalt");
    }

    void indicator(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        lezing.uit.addIndicatoren(new Elementen.Indicator(id, vak.moet("naam"), lezing.bron(vak, id), vak.plaats()));
        lees(vak, id, "teller", "noemer", "peildag", "streef", "gemeten", "aan", "elke");
    }

    void informatie(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        String aard = vak.kies("aard", "uitleg", "belofte", "verschil").orElse("uitleg");
        Optional<String> vanaf = vak.tekst("vanaf");
        lezing.uit.addInformatie(new Elementen.Informatie(
                id,
                vak.moet("naam"),
                Elementen.Informatie.Aard.valueOf(aard.toUpperCase(Locale.ROOT)),
                vak.moet("inhoud"),
                Lezing.keuzes(vak, "punten"),
                lezing.wijzen(vak, "bij"),
                vanaf.isPresent() ? Optional.of(Koplezer.dag(vak, "vanaf", vanaf.get())) : Optional.empty(),
                lezing.bron(vak, id),
                vak.plaats()));
        lees(vak, id);
    }

    private void lees(Vak vak, String id, String... sleutels) {
        lezing.lees(vak, id, sleutels);
        lezing.lees(vak, id, "let op", "lagere lagen");
        vak.klaar();
    }
}
