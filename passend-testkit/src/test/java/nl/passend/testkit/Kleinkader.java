package nl.passend.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.bron.Bron;
import nl.passend.core.bron.Zekerheid;
import nl.passend.core.dossier.Soort;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Vorm;

/** A kader of one form and two steps, to try the generators on. */
final class Kleinkader {
    static final LocalDate BEGIN = LocalDate.of(2021, 8, 1);
    private static final Bron BRON = new Bron("proef", "Proefkader", "1", "2021-08-01", Zekerheid.E);

    private Kleinkader() {}

    static Kader maak() {
        Stap vragen = stap("vragen", Soort.AANVRAAG_INGEDIEND).build();
        Stap starten = stap("starten", Soort.VORM_GESTART)
                .addVereist(new Eis(
                        "land:hulp.starten/1",
                        new Voorwaarde.Gedaan(vragen.id(), List.of(), false, Voorwaarde.Bereik.ZAAK),
                        List.of(),
                        BRON))
                .build();
        return Kader.bouw()
                .id("land")
                .laag(Laag.LANDELIJK)
                .naam("Proef")
                .versie("1")
                .van(BEGIN)
                .telt(Kader.Telt.PEILDATUM)
                .addTreden(new Elementen.Trede("land:basis", "Basis", Optional.empty(), BRON, Plaats.ONBEKEND))
                .addRollen(new Elementen.Rol(
                        "land:school",
                        "School",
                        "school",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        BRON,
                        Plaats.ONBEKEND))
                .addVormen(Vorm.bouw()
                        .id("land:hulp")
                        .naam("Hulp")
                        .bron(BRON)
                        .plaats(Plaats.ONBEKEND)
                        .trede("land:basis")
                        .build())
                .addTrajecten(new Elementen.Traject(
                        "land:hulp", "Hulp", List.of(vragen.id(), starten.id()), BRON, Plaats.ONBEKEND))
                .addStappen(vragen, starten)
                .hash("0".repeat(64))
                .build();
    }

    private static Stap.Builder stap(String naam, Soort soort) {
        Stap.Builder bouwer = Stap.bouw();
        bouwer.id("land:hulp." + naam)
                .naam(naam)
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .traject("land:hulp")
                .addWie("land:school")
                .legtVast(new Stap.Vastlegging(soort, List.of("land:hulp"), Optional.empty()));
        return bouwer;
    }
}
