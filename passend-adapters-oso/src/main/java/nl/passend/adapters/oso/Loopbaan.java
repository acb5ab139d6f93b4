package nl.passend.adapters.oso;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;

/**
 * Maps the rows of the schoolloopbaan to enrolments and groepen.
 *
 * <p>The rows are taken by begindatum. A row opens an enrolment when its school is another one than that of the row before, or when
 * a gap of more than three months lies between them; a summer is no gap. Where no row names the current school, the enrolment
 * there comes from datuminschrijving.
 */
final class Loopbaan {
    static final Pattern BRIN = Pattern.compile("[0-9]{2}[A-Z]{2}");
    static final String BRINVORM = "[0-9]{2}[A-Z]{2}";

    private static final Pattern SCHOOLJAAR = Pattern.compile("[0-9]{4}-[0-9]{4}");
    private static final Pattern JAARGROEP = Pattern.compile("[0-8]|1[1-6]|S|P");
    private static final Pattern BASISGROEP = Pattern.compile("[0-8]");
    private static final int MAANDEN_TUSSENPOOS = 3;

    private record Rij(Blok blok, LocalDate begin, @Nullable LocalDate einde, String brin) {}

    private final Inhoud inhoud;
    private final Velden velden;

    Loopbaan(Inhoud inhoud) {
        this.inhoud = inhoud;
        this.velden = new Velden(inhoud.fouten());
    }

    /** Adds the events of the rows, and of the dates of enrolment that stand at the pupil. */
    void voegToe(Opbrengst opbrengst, Blok school, Blok leerling, String huidig) {
        Optional<String> huidigeSoort = velden.tekst(school, "soort").flatMap(Schoolsoort::van);
        List<Rij> rijen = rijen();
        @Nullable Rij vorige = null;
        for (Rij rij : rijen) {
            if (vorige == null || !vorige.brin.equals(rij.brin) || naTussenpoos(vorige, rij)) {
                Optional<String> soort = soort(rij.blok);
                ingeschreven(
                        opbrengst,
                        rij.blok,
                        rij.begin,
                        rij.brin,
                        soort.isEmpty() && rij.brin.equals(huidig) ? huidigeSoort : soort);
            }
            groep(opbrengst, rij);
            vorige = rij;
        }
        LocalDate inschrijving = velden.datum(leerling, "datuminschrijving");
        if (inschrijving != null) {
            if (rijen.stream().noneMatch(rij -> rij.brin.equals(huidig))) {
                ingeschreven(opbrengst, leerling, inschrijving, huidig, huidigeSoort);
            } else {
                nietOvergenomen(leerling, "datuminschrijving", Rapport.GEEN_GEBEURTENIS);
            }
        }
        LocalDate uitschrijving = velden.datum(leerling, "datumuitschrijving");
        if (uitschrijving != null) {
            opbrengst.begin(Soort.UITGESCHREVEN, uitschrijving, leerling).met(Veld.SCHOOL, huidig);
        }
    }

    private List<Rij> rijen() {
        List<Rij> rijen = new ArrayList<>();
        for (Blok blok : inhoud.alle("schoolloopbaan")) {
            LocalDate begin = velden.datum(blok, "begindatum");
            LocalDate einde = velden.datum(blok, "einddatum");
            Optional<String> brin = velden.nodigeVorm(blok, "brincode", BRIN, BRINVORM);
            if (begin == null && blok.waarde("begindatum") == null) {
                // The day is optional in the schema; without it nothing can be told of a day.
                inhoud.rapport().tel(blok.knoop().pad(), Rapport.GEEN_GEBEURTENIS);
            } else if (begin != null && brin.isPresent()) {
                rijen.add(new Rij(blok, begin, einde, brin.get()));
            }
        }
        rijen.sort(Comparator.comparing(Rij::begin));
        return rijen;
    }

    private static boolean naTussenpoos(Rij vorige, Rij rij) {
        return vorige.einde != null
                && vorige.einde.plusMonths(MAANDEN_TUSSENPOOS).isBefore(rij.begin);
    }

    private void ingeschreven(Opbrengst opbrengst, Blok bron, LocalDate op, String brin, Optional<String> soort) {
        Gebeurtenis.Bouwer bouwer =
                opbrengst.begin(Soort.INGESCHREVEN, op, bron).met(Veld.SCHOOL, brin);
        soort.ifPresent(waarde -> bouwer.met(Veld.SCHOOLSOORT, waarde));
    }

    private Optional<String> soort(Blok rij) {
        Optional<String> tekst = velden.tekst(rij, "schoolsoort");
        Optional<String> soort = tekst.flatMap(Schoolsoort::van);
        if (tekst.isPresent() && soort.isEmpty()) {
            nietOvergenomen(rij, "schoolsoort", Rapport.BUITEN_BEREIK);
        }
        return soort;
    }

    private void groep(Opbrengst opbrengst, Rij rij) {
        String verwacht = "0 .. 8 | 11 .. 16 | S | P";
        Optional<String> groep = velden.nodigeVorm(rij.blok, "jaargroep", JAARGROEP, verwacht);
        Optional<String> schooljaar = velden.nodigeVorm(rij.blok, "schooljaar", SCHOOLJAAR, "2021-2022");
        if (groep.isEmpty() || schooljaar.isEmpty()) {
            return;
        }
        if (BASISGROEP.matcher(groep.get()).matches()) {
            opbrengst
                    .begin(Soort.GROEP_INGEDEELD, rij.begin, rij.blok)
                    .met(Veld.GROEP, Integer.valueOf(groep.get()))
                    .met(Veld.SCHOOLJAAR, Integer.valueOf(schooljaar.get().substring(0, 4)));
        } else {
            nietOvergenomen(rij.blok, "jaargroep", Rapport.BUITEN_BEREIK);
        }
    }

    private void nietOvergenomen(Blok blok, String veld, String reden) {
        inhoud.rapport().tel(blok.knoop().pad() + "/" + veld, reden);
    }
}
