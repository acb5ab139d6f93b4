package nl.passend.adapters.oso;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;

/**
 * Maps the block inzage. That parents saw the dossier, that they agree with what it says, and that they consent to sending it are
 * three facts; none follows from another, and an unknown answer is no fact.
 */
final class Inzage {
    private static final Pattern ANTWOORD = Pattern.compile("Ja|Nee|Onbekend");

    private final Inhoud inhoud;
    private final Velden velden;

    Inzage(Inhoud inhoud) {
        this.inhoud = inhoud;
        this.velden = new Velden(inhoud.fouten());
    }

    void voegToe(Opbrengst opbrengst) {
        inhoud.een("inzage").ifPresent(inzage -> {
            LocalDate datum = velden.datum(inzage, "inzagedatum");
            LocalDate op = datum == null ? opbrengst.uitgeleverd() : datum;
            Optional<Boolean> gezien = velden.janee(inzage, "inzage");
            akkoord(opbrengst, inzage, op, "inzage", "inzage", gezien.map(ja -> ja ? "Ja" : "Onbekend"));
            akkoord(opbrengst, inzage, op, "akkoord", "akkoord-met-inhoud", antwoord(inzage, "akkoord"));
            akkoord(opbrengst, inzage, op, "toestemming", "toestemming", antwoord(inzage, "toestemming"));
        });
    }

    private Optional<String> antwoord(Blok inzage, String veld) {
        return velden.vorm(inzage, veld, ANTWOORD, "Ja | Nee | Onbekend");
    }

    private void akkoord(
            Opbrengst opbrengst, Blok inzage, LocalDate op, String veld, String aard, Optional<String> antwoord) {
        if (antwoord.isEmpty()) {
            return;
        }
        if (antwoord.get().equals("Onbekend")) {
            inhoud.rapport().tel(inzage.knoop().pad() + "/" + veld, Rapport.GEEN_GEBEURTENIS);
            return;
        }
        opbrengst
                .begin(Soort.AKKOORD, op, inzage)
                .met(Veld.WIE, "ouders")
                .met(Veld.AARD, aard)
                .met(Veld.VOOR, "oso-dossier")
                .met(Veld.ANTWOORD, antwoord.get().equals("Ja") ? "gegeven" : "geweigerd");
    }
}
