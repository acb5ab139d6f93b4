package nl.passend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.dossier.School;
import nl.passend.core.kader.Regelset;
import nl.passend.core.zorgplicht.Houderschap;
import nl.passend.core.zorgplicht.Lezing;
import nl.passend.core.zorgplicht.Zorgplicht;

/** Who bears the zorgplicht: school, since, ground, reading. */
final class Zorgplichtdeel {
    private final Beoordeling beoordeling;
    private final Teksten teksten;
    private final Regelset regels;
    private final Zinnen zinnen;

    Zorgplichtdeel(Beoordeling beoordeling, Teksten teksten) {
        this.beoordeling = beoordeling;
        this.teksten = teksten;
        this.regels = beoordeling.regels();
        this.zinnen = new Zinnen(regels, teksten);
    }

    /** One sentence a line. */
    List<String> regels(boolean alles) {
        Zorgplicht boek = beoordeling.zorgplicht();
        List<String> uit = new ArrayList<>();
        Optional<Houderschap> houder = boek.houder(beoordeling.peildatum());
        uit.add(houder.map(this::houder).orElseGet(() -> teksten.zin("zorgplicht.niemand") + bron("aanmelden")));
        if (houder.isPresent() && !teksten.ouders()) {
            lezing(boek, uit);
        }
        for (Houderschap eerder : boek.regels()) {
            if (eerder.tot().isPresent() && (alles || houder.isEmpty())) {
                uit.add(eerder(eerder));
            }
        }
        return uit;
    }

    /** How it was read for this child, and who would bear it by another reading. */
    private void lezing(Zorgplicht boek, List<String> uit) {
        Lezing lezing = boek.lezing();
        uit.add(woord("lezing.", lezing.inschrijving().name()));
        for (Map.Entry<Lezing, Optional<Houderschap>> anders : boek.anders().entrySet()) {
            Lezing dan = anders.getKey();
            Enum<?> keuze = dan.inschrijving() != lezing.inschrijving()
                    ? dan.inschrijving()
                    : dan.voorkeur() != lezing.voorkeur() ? dan.voorkeur() : dan.overdracht();
            uit.add(teksten.zin(
                    "zorgplicht.anders",
                    woord("lezing.anders.", keuze.name()),
                    anders.getValue()
                            .map(houder -> school(houder.school()))
                            .orElseGet(() -> teksten.zin("zorgplicht.geen-school"))));
        }
    }

    private String houder(Houderschap houder) {
        return teksten.zin(
                "zorgplicht.houder",
                school(houder.school()),
                teksten.datum(houder.van()),
                woord("houder.grond.", houder.begingrond().name()),
                bron(stap(houder.begingrond())));
    }

    /** The step of the law behind a ground. */
    private static String stap(Houderschap.Begingrond grond) {
        return switch (grond) {
            case AANMELDING, VOLGENDE_VOORKEUR -> "aanmelden";
            case TIJDELIJKE_PLAATSING -> "tijdelijk-plaatsen";
            case AANVAARDING, VASTGESTELD -> "andere-school-vinden";
            case INSCHRIJVING -> "inschrijven";
        };
    }

    /** The beginning of a line of the ledger. */
    String begin(Houderschap houder) {
        return teksten.zin(
                "zorgplicht.begin",
                school(houder.school()),
                woord("houder.grond.", houder.begingrond().name()));
    }

    /** The end of a line of the ledger. */
    String einde(Houderschap houder) {
        return teksten.zin(
                "zorgplicht.einde",
                school(houder.school()),
                houder.eindgrond()
                        .map(grond -> woord("houder.einde.", grond.name()))
                        .orElse(""));
    }

    /** A line of the ledger that has ended. */
    private String eerder(Houderschap houder) {
        return teksten.zin(
                "zorgplicht.eerder",
                school(houder.school()),
                teksten.datum(houder.van()),
                houder.tot().map(teksten::datum).orElse(""),
                houder.eindgrond()
                        .map(grond -> woord("houder.einde.", grond.name()))
                        .orElse(""));
    }

    /** Name of a school: events may call the own school by its register number. */
    private String school(String school) {
        return beoordeling
                .dossier()
                .school()
                .filter(eigen -> eigen.heet(school))
                .map(School::naam)
                .orElse(school.isEmpty() ? teksten.zin("school.onbekend") : school);
    }

    private String bron(String stap) {
        return regels.stap("land:aanmelding." + stap)
                .map(gevonden -> zinnen.bron(gevonden.bron()))
                .orElse("");
    }

    private String woord(String groep, String code) {
        return zinnen.uitlegger().woorden().woord(groep, code.toLowerCase(Locale.ROOT));
    }
}
