package nl.passend.core.internal.motor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Voorwaarde.LeerlingIs;

/** Compiles facts of the pupil. Used once per set of rules; not thread safe. */
final class Leerlingbouw {
    private static final Set<Soort> BEKEND = Set.of(Soort.LEERLING_BEKEND);
    private static final Set<Soort> INSCHRIJVING = Set.of(Soort.INGESCHREVEN, Soort.TIJDELIJK_GEPLAATST);

    private final Letterbouw letters;

    Leerlingbouw(Letterbouw letters) {
        this.letters = letters;
    }

    int leerling(LeerlingIs vorm) {
        return switch (vorm.kenmerk()) {
            case GROEP -> groep(vorm);
            case LEEFTIJD ->
                letters.werkAf(new Leeftijdstand(
                        letters.nieuweBit(), letters.plek(BEKEND, "", Plekteken.Wijze.MET_GEBOORTEDATUM), vorm));
            case ASIELOPVANG -> letters.woord(BEKEND, gebeurtenis -> asielopvang(vorm, gebeurtenis));
            case AANGEMELD_BIJ ->
                letters.woord(EnumSet.of(Soort.AANMELDING_ONTVANGEN), gebeurtenis -> schoolsoort(vorm, gebeurtenis));
            case SCHOOLSOORT ->
                letters.werkAf(new Ouderdom(
                        letters.nieuweBit(),
                        letters.woord(INSCHRIJVING, gebeurtenis -> schoolsoort(vorm, gebeurtenis)),
                        inschrijving(),
                        null,
                        Vouwstand.ONBEKEND));
            case INGESCHREVEN ->
                letters.werkAf(new Inschrijvingstand(
                        letters.nieuweBit(), inschrijving(), vorm.waarden().contains("nergens")));
        };
    }

    private int groep(LeerlingIs vorm) {
        Set<Soort> ingedeeld = EnumSet.of(Soort.GROEP_INGEDEELD);
        int letter = letters.woord(
                ingedeeld,
                gebeurtenis -> gebeurtenis
                        .getal(Veld.GROEP)
                        .map(groep -> groep >= vorm.van() && groep <= vorm.tot() ? Vouwstand.WAAR : Vouwstand.ONWAAR)
                        .or(() -> Optional.of(Vouwstand.ONBEKEND)));
        return letters.werkAf(
                new Groepstand(letters.nieuweBit(), letter, letters.plek(ingedeeld, "", Plekteken.Wijze.LAATSTE)));
    }

    private static Optional<Integer> schoolsoort(LeerlingIs vorm, Gebeurtenis gebeurtenis) {
        return Optional.of(Letters.in(vorm.waarden(), gebeurtenis.tekst(Veld.SCHOOLSOORT)));
    }

    private static Optional<Integer> asielopvang(LeerlingIs vorm, Gebeurtenis gebeurtenis) {
        return gebeurtenis
                .janee(Veld.ASIELOPVANG)
                .map(opvang -> Letters.in(vorm.waarden(), Optional.of(opvang ? "ja" : "nee")));
    }

    private int inschrijving() {
        int plek = letters.plek(INSCHRIJVING, "", Plekteken.Wijze.LAATSTE);
        letters.houd(EnumSet.of(Soort.UITGESCHREVEN), "", new Plekteken(Plekteken.Wijze.UITGESCHREVEN, plek, -1));
        return plek;
    }
}
