package nl.passend.adapters.oso;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.port.Gelezen;
import org.jspecify.annotations.Nullable;

/** Maps what was read of one file to a dossier. All fields that cannot be understood are thrown together. */
final class Afbeelding {
    private static final String SCHOOL = "dossier/huidigeschool";

    private final Inhoud inhoud;
    private final Velden velden;

    Afbeelding(Inhoud inhoud) {
        this.inhoud = inhoud;
        this.velden = new Velden(inhoud.fouten());
    }

    Gelezen gelezen() {
        inhoud.een("dossier").ifPresent(dossier -> Kop.controleerSoort(dossier, inhoud));
        Blok metadata = nodig("metadata", "dossier/metadata");
        Blok school = nodig("huidigeschool", SCHOOL);
        Blok leerling = nodig("leerling", SCHOOL + "/leerling");
        LocalDate datum = velden.nodigeDatum(metadata, "datum");
        Optional<String> brin = velden.nodigeVorm(school, "brincode", Loopbaan.BRIN, Loopbaan.BRINVORM);
        Optional<String> naam = velden.nodigeTekst(school, "naam", "Basisschool ...");

        // Without its own day the file is refused below; until then any day lets the rest be looked at.
        Opbrengst opbrengst = new Opbrengst(inhoud.fouten().bestand(), datum == null ? LocalDate.EPOCH : datum);
        String formaat = "OSO " + inhoud.versie().standaardversie() + " " + Kop.PROFIEL;
        opbrengst
                .begin(Soort.DOSSIER_OVERGENOMEN, opbrengst.uitgeleverd(), metadata)
                .met(Veld.HERKOMST, formaat)
                .met(Veld.VOLLEDIG_VANAF, opbrengst.uitgeleverd());
        leerling(opbrengst, leerling);
        new Loopbaan(inhoud).voegToe(opbrengst, school, leerling, brin.orElse(""));
        Ondersteuning ondersteuning = new Ondersteuning(inhoud);
        ondersteuning.voegToe(opbrengst);
        new Inzage(inhoud).voegToe(opbrengst);
        inhoud.fouten().gooiAlsErZijn();

        String code = brin.orElseThrow();
        Dossier dossier = Dossier.van(
                Pseudoniem.van(code, leerling),
                new School(naam.orElseThrow(), code, soort(school), null),
                ondersteuning.samenwerkingsverband(),
                opbrengst.gebeurtenissen());
        return new Gelezen(
                dossier,
                Optional.of(Objects.requireNonNull(datum)),
                formaat,
                inhoud.rapport().regels());
    }

    private void leerling(Opbrengst opbrengst, Blok leerling) {
        LocalDate geboren = velden.nodigeDatum(leerling, "geboortedatum");
        Optional<String> gemeente = gemeente(leerling);
        if (geboren == null) {
            return;
        }
        Gebeurtenis.Bouwer bekend =
                opbrengst.begin(Soort.LEERLING_BEKEND, geboren, leerling).met(Veld.GEBOORTEDATUM, geboren);
        gemeente.ifPresent(naam -> bekend.met(Veld.GEMEENTE, naam));
    }

    /** The gemeente where the pupil is registered, else lives; only of an address that is said not to be secret. */
    private Optional<String> gemeente(Blok leerling) {
        boolean openbaar = velden.janee(leerling, "adresgeheim").equals(Optional.of(false));
        Optional<Blok> adres = !openbaar ? Optional.empty() : adres("gba").or(() -> adres("bezoek"));
        for (Blok ander : inhoud.alle("adres")) {
            if (ander.waarde("gemeente") != null && !Optional.of(ander).equals(adres)) {
                inhoud.rapport().tel(ander.knoop().pad() + "/gemeente", Rapport.GEEN_GEBEURTENIS);
            }
        }
        return adres.flatMap(blok -> velden.tekst(blok, "gemeente"));
    }

    private Optional<Blok> adres(String soort) {
        return inhoud.alle("adres").stream()
                .filter(adres -> velden.tekst(adres, "soortadres").equals(Optional.of(soort)))
                .filter(adres -> velden.tekst(adres, "gemeente").isPresent())
                .findFirst();
    }

    private @Nullable String soort(Blok school) {
        return velden.tekst(school, "soort").flatMap(Schoolsoort::van).orElse(null);
    }

    private Blok nodig(String naam, String pad) {
        return inhoud.een(naam).orElseGet(() -> {
            inhoud.fouten().ontbreekt(pad);
            throw inhoud.fouten().alles();
        });
    }
}
