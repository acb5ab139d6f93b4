package nl.passend.benchmarks.motor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passend.benchmarks.vloer.Feit;
import nl.passend.benchmarks.vloer.Geval;
import nl.passend.benchmarks.vloer.VloerGevallen;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;

/** The floor's cases as dossiers: the same events in the library's own words, made once and outside what is measured. */
public final class Vertaling {
    private Vertaling() {}

    /**
     * A dossier with the day that is asked about.
     *
     * @param dossier the dossier
     * @param peildatum the day
     */
    public record Zaak(Dossier dossier, LocalDate peildatum) {}

    /** All cases. */
    public static List<Zaak> van(List<Geval> gevallen) {
        return gevallen.stream()
                .map(geval -> new Zaak(dossier(geval), geval.peildatum()))
                .toList();
    }

    private static Dossier dossier(Geval geval) {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        for (Feit feit : geval.feiten()) {
            gebeurtenissen.add(gebeurtenis(feit, gebeurtenissen.size()));
        }
        School school = new School("De Proef", VloerGevallen.SCHOOL, "bao", null);
        return Dossier.van("L-1", school, "PO2803", gebeurtenissen);
    }

    private static Gebeurtenis gebeurtenis(Feit feit, int nummer) {
        Gebeurtenis.Bouwer gebeurtenis = Gebeurtenis.van(
                        Soort.valueOf(feit.soort().name()), feit.dag())
                .volgnummer(nummer)
                .door(new Actor(feit.persoon(), feit.rol(), null, null));
        switch (feit.soort()) {
            case LEERLING_BEKEND -> zet(gebeurtenis, Veld.GEBOORTEDATUM, feit.van());
            case GROEP_INGEDEELD -> gebeurtenis.met(Veld.GROEP, Integer.valueOf(feit.uitkomst()));
            case INGESCHREVEN -> gebeurtenis.met(Veld.SCHOOL, feit.onderwerp()).met(Veld.SCHOOLSOORT, feit.uitkomst());
            case UITGESCHREVEN, AANMELDING_ONTVANGEN -> gebeurtenis.met(Veld.SCHOOL, feit.onderwerp());
            case AANVRAAG_INGEDIEND, VORM_GESTART -> gebeurtenis.met(Veld.VORM, feit.onderwerp());
            case UITGENODIGD -> gebeurtenis.met(Veld.OVERLEG, feit.onderwerp());
            case OVERLEG_GEHOUDEN -> {
                gebeurtenis.met(Veld.OVERLEG, feit.onderwerp()).met(Veld.UITKOMST, feit.uitkomst());
                zet(gebeurtenis, Veld.AANWEZIG, feit.omvat());
            }
            case DOCUMENT_VASTGELEGD -> {
                gebeurtenis.met(Veld.DOCUMENT, feit.onderwerp()).met(Veld.VERSIE, feit.uitkomst());
                zet(gebeurtenis, Veld.DELEN, feit.omvat());
            }
            case DOCUMENT_VASTGESTELD, DOCUMENT_GEDEELD -> gebeurtenis.met(Veld.DOCUMENT, feit.onderwerp());
            case AKKOORD -> {
                gebeurtenis
                        .met(Veld.WIE, feit.rol())
                        .met(Veld.VOOR, feit.onderwerp())
                        .met(Veld.ANTWOORD, feit.uitkomst());
                zet(gebeurtenis, Veld.AARD, feit.aard());
            }
            case GEHOORD, GEINFORMEERD ->
                gebeurtenis.met(Veld.WIE, feit.onderwerp()).met(Veld.OVER, feit.uitkomst());
            case ADVIES_GEGEVEN ->
                gebeurtenis
                        .door(new Actor(feit.persoon(), feit.rol(), feit.aard(), null))
                        .met(Veld.OVER, feit.onderwerp())
                        .met(Veld.STREKKING, feit.uitkomst());
            case OORDEEL_GEGEVEN ->
                gebeurtenis.met(Veld.OORDEEL, feit.onderwerp()).met(Veld.ANTWOORD, feit.uitkomst());
            case BESLUIT_GENOMEN -> {
                gebeurtenis.met(Veld.VORM, feit.onderwerp()).met(Veld.UITKOMST, feit.uitkomst());
                zet(gebeurtenis, Veld.VAN, feit.van());
                zet(gebeurtenis, Veld.TOT, feit.tot());
            }
            case GEEVALUEERD -> gebeurtenis.met(Veld.WAT, feit.onderwerp()).met(Veld.BLEEK, feit.uitkomst());
            case HANDELING_GEDAAN ->
                gebeurtenis.stap("in-de-school.vraag-aan-team").met(Veld.UITKOMST, feit.uitkomst());
        }
        return gebeurtenis.maak();
    }

    private static void zet(Gebeurtenis.Bouwer gebeurtenis, Veld veld, @Nullable Object waarde) {
        if (waarde != null) {
            gebeurtenis.met(veld, waarde);
        }
    }
}
