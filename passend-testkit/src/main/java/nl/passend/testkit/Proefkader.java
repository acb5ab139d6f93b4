package nl.passend.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.bron.Bron;
import nl.passend.core.bron.Zekerheid;
import nl.passend.core.dossier.Soort;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;
import nl.passend.core.kader.Voorwaarde.Bereik;
import nl.passend.core.kader.Voorwaarde.DocumentAanwezig;
import nl.passend.core.kader.Voorwaarde.IsGehoord;
import nl.passend.core.kader.Vorm;

/** An invented kader with one form of support to ask for: a plan must be there, parents agree, the pupil was heard. */
final class Proefkader {
    static final LocalDate BEGIN = LocalDate.of(2021, 8, 1);
    static final String VORM = "land:hulp";

    private static final Bron BRON = new Bron("proef", "Proefkader", "1", "2021-08-01", Zekerheid.E);

    private static final Beoordelaar BEOORDELAAR = Beoordelaar.van(List.of(kader()));

    private Proefkader() {}

    static Beoordelaar beoordelaar() {
        return BEOORDELAAR;
    }

    private static Kader kader() {
        Stap vragen = stap("vragen", Soort.AANVRAAG_INGEDIEND, VORM)
                .addVereist(eis("vragen/1", new DocumentAanwezig("land:plan", List.of("vraag"), Optional.empty())))
                .addVereist(
                        eis("vragen/2", new AkkoordGegeven(List.of("land:ouders"), "toestemming", VORM, Bereik.ZAAK)))
                .addVerwacht(eis("vragen/3", new IsGehoord("land:leerling", VORM, Bereik.ZAAK)))
                .build();
        Stap besluiten = stap("besluiten", Soort.BESLUIT_GENOMEN, VORM)
                .addVereist(eis("besluiten/1", new Voorwaarde.Gedaan(vragen.id(), List.of(), false, Bereik.ZAAK)))
                .build();
        return Kader.bouw()
                .id("land")
                .laag(Laag.LANDELIJK)
                .naam("Proef")
                .versie("1")
                .van(BEGIN)
                .telt(Kader.Telt.PEILDATUM)
                .addTreden(new Elementen.Trede("land:basis", "Basis", Optional.empty(), BRON, Plaats.ONBEKEND))
                .addRollen(rol("school"), rol("ouders"), rol("leerling"), rol("swv"))
                .addDocumenten(new Document(
                        "land:plan",
                        "Plan",
                        Optional.empty(),
                        List.of(new Document.Deel("vraag", "Vraag", List.of(), List.of())),
                        BRON,
                        Plaats.ONBEKEND))
                .addVormen(Vorm.bouw()
                        .id(VORM)
                        .naam("Hulp")
                        .bron(BRON)
                        .plaats(Plaats.ONBEKEND)
                        .trede("land:basis")
                        .build())
                .addTrajecten(new Elementen.Traject(
                        VORM, "Hulp", List.of(vragen.id(), besluiten.id()), BRON, Plaats.ONBEKEND))
                .addStappen(vragen, besluiten)
                .hash("0".repeat(64))
                .build();
    }

    private static Eis eis(String id, Voorwaarde voorwaarde) {
        return new Eis("land:hulp." + id, voorwaarde, List.of(), BRON);
    }

    private static Elementen.Rol rol(String id) {
        return new Elementen.Rol(
                "land:" + id, id, "school", Optional.empty(), List.of(), List.of(), BRON, Plaats.ONBEKEND);
    }

    private static Stap.Builder stap(String naam, Soort soort, String onderwerp) {
        Stap.Builder bouwer = Stap.bouw();
        bouwer.id("land:hulp." + naam)
                .naam(naam)
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .traject("land:hulp")
                .addWie("land:school")
                .legtVast(new Stap.Vastlegging(soort, List.of(onderwerp), Optional.empty()));
        return bouwer;
    }
}
