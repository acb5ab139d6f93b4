package nl.passend.core.internal.motor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.internal.pak.Inkijk;
import nl.passend.core.internal.pak.Pak;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Beleidskast;
import org.jspecify.annotations.Nullable;

/** One program for each stretch of time, made when it is first asked for. Thread safe. */
public final class Beantwoorder {
    private final Tijdvakken<Programma> programmas;

    /**
     * For a stack.
     *
     * @param trajecten full or bare ids of the trajecten of which steps are asked; empty for all
     */
    public Beantwoorder(
            List<Kader> versies,
            BiFunction<LocalDate, LocalDate, Regelset> regels,
            Beleidskast kast,
            Collection<String> trajecten) {
        Set<String> gevraagd = Set.copyOf(trajecten);
        this.programmas = new Tijdvakken<>(versies, (peildatum, aanvraagdatum) -> {
            Regelset gelden = regels.apply(peildatum, aanvraagdatum);
            List<Stapkeuze> keuzes = gelden.keuzes().stream()
                    .filter(keuze ->
                            gevraagd.isEmpty() || keuze.keten().stream().anyMatch(stap -> isVan(stap, gevraagd)))
                    .toList();
            return new Programmabouw(gelden, kast).bouw(keuzes);
        });
    }

    private static boolean isVan(Stap stap, Set<String> trajecten) {
        String traject = stap.traject();
        return trajecten.contains(traject) || trajecten.contains(traject.substring(traject.indexOf(':') + 1));
    }

    /** The program for a zaak on a day, which is a number of days since 1970. */
    public Programma programma(Dossier dossier, String zaak, int dag) {
        return programmas.op(dag, aanvraagdag(dossier, zaak, dag));
    }

    /** Day of the last request in the zaak itself; else the day itself. */
    private static long aanvraagdag(Dossier dossier, String zaak, int dag) {
        @Nullable Pak pak = Inkijk.pak(dossier);
        return pak == null ? uitDossier(dossier, zaak, dag) : uitPak(pak, pak.zaak(zaak), dag);
    }

    private static int uitPak(Pak pak, int zaak, int dag) {
        for (int i = pak.aantal() - 1; i >= 0; i--) {
            if (pak.isAanvraag(i) && pak.dag(i) <= dag && pak.zaakVan(i) == zaak) {
                return pak.getal(i, Veld.ONTVANGEN_OP, pak.dag(i));
            }
        }
        return dag;
    }

    private static long uitDossier(Dossier dossier, String zaak, int dag) {
        for (int i = dossier.aantal() - 1; i >= 0; i--) {
            Gebeurtenis gebeurtenis = dossier.gebeurtenis(i);
            boolean aanvraag = gebeurtenis.is(Soort.AANVRAAG_INGEDIEND) || gebeurtenis.is(Soort.AANMELDING_ONTVANGEN);
            if (aanvraag
                    && gebeurtenis.dag() <= dag
                    && gebeurtenis.zaak().orElse("").equals(zaak)) {
                return gebeurtenis
                        .datum(Veld.ONTVANGEN_OP)
                        .orElse(gebeurtenis.op())
                        .toEpochDay();
            }
        }
        return dag;
    }
}
