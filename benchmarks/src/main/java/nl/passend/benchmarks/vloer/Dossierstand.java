package nl.passend.benchmarks.vloer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dossier folded to a day: of everything that these rules read, the last event that counts. */
final class Dossierstand {

    @Nullable
    Feit leerling;

    @Nullable
    Feit groep;

    @Nullable
    Feit inschrijving;

    @Nullable
    Feit aanmelding;

    @Nullable
    Feit groeidocument;

    @Nullable
    Feit opp;

    @Nullable
    Feit handelingsdeelVastgesteld;

    @Nullable
    Feit oppOverleg;

    @Nullable
    Feit instemming;

    @Nullable
    Feit perspectief;

    @Nullable
    Feit sot;

    @Nullable
    Feit toestemmingHia;

    @Nullable
    Feit hiaAanvraag;

    @Nullable
    Feit hia;

    @Nullable
    Feit interventie;

    @Nullable
    Feit herbeoordeling;

    @Nullable
    Feit emb;

    @Nullable
    Feit tlvAanvraag;

    @Nullable
    Feit eersteAdvies;

    @Nullable
    Feit tweedeAdvies;

    @Nullable
    Feit tlvBesluit;

    @Nullable
    Feit tlvToegekend;

    @Nullable
    Feit extraGestart;

    @Nullable
    Feit extraGeevalueerd;

    @Nullable
    Feit aanmerking;

    @Nullable
    Feit noodzaak;

    @Nullable
    Feit zwaarAdvies;

    /** Folds the events, which are in order of day, up to and including the peildatum. */
    static Dossierstand op(LocalDate peildatum, List<Feit> feiten) {
        Dossierstand stand = new Dossierstand();
        for (Feit feit : feiten) {
            if (feit.dag().isAfter(peildatum)) {
                break;
            }
            stand.verwerk(feit);
        }
        return stand;
    }

    private void verwerk(Feit feit) {
        switch (feit.soort()) {
            case LEERLING_BEKEND -> leerling = feit;
            case GROEP_INGEDEELD -> groep = feit;
            case INGESCHREVEN, UITGESCHREVEN -> inschrijving = feit;
            case AANMELDING_ONTVANGEN -> aanmelding = feit;
            case DOCUMENT_VASTGELEGD -> verwerkDocument(feit);
            case DOCUMENT_VASTGESTELD -> {
                if (feit.onderwerp().equals("opp.handelingsdeel")) {
                    handelingsdeelVastgesteld = feit;
                }
            }
            case OVERLEG_GEHOUDEN -> verwerkOverleg(feit);
            case AKKOORD -> verwerkAkkoord(feit);
            case OORDEEL_GEGEVEN -> verwerkOordeel(feit);
            case AANVRAAG_INGEDIEND -> verwerkAanvraag(feit);
            case ADVIES_GEGEVEN -> verwerkAdvies(feit);
            case BESLUIT_GENOMEN -> verwerkBesluit(feit);
            case VORM_GESTART -> {
                if (feit.onderwerp().equals("extra-ondersteuning")) {
                    extraGestart = feit;
                }
            }
            case GEEVALUEERD -> {
                if (feit.onderwerp().equals("extra-ondersteuning")) {
                    extraGeevalueerd = feit;
                }
            }
            default -> {} // read by none of these rules
        }
    }

    private void verwerkDocument(Feit feit) {
        switch (feit.onderwerp()) {
            case "groeidocument" -> groeidocument = feit;
            case "opp" -> opp = feit;
            default -> {}
        }
    }

    private void verwerkOverleg(Feit feit) {
        switch (feit.onderwerp()) {
            case "opp-overleg" -> oppOverleg = feit;
            case "sot" -> sot = feit;
            case "hia" -> hia = feit;
            default -> {}
        }
    }

    private void verwerkAkkoord(Feit feit) {
        if (!feit.rol().equals("ouders")) {
            return;
        }
        if (feit.onderwerp().equals("hia") && "toestemming".equals(feit.aard())) {
            toestemmingHia = feit;
        } else if (feit.onderwerp().equals("opp.handelingsdeel") && "instemming".equals(feit.aard())) {
            instemming = feit;
        }
    }

    private void verwerkOordeel(Feit feit) {
        switch (feit.onderwerp()) {
            case "perspectief-dreigt-verloren" -> perspectief = feit;
            case "intensieve-interventie" -> interventie = feit;
            case "nog-aangewezen" -> herbeoordeling = feit;
            case "emb-groep" -> emb = feit;
            case "komt-in-aanmerking-voor-tlv" -> aanmerking = feit;
            case "noodzaak-onderbouwd" -> noodzaak = feit;
            default -> {}
        }
    }

    private void verwerkAanvraag(Feit feit) {
        switch (feit.onderwerp()) {
            case "hia" -> hiaAanvraag = feit;
            case "tlv-sbo", "tlv-so" -> tlvAanvraag = feit;
            default -> {}
        }
    }

    private void verwerkAdvies(Feit feit) {
        switch (feit.onderwerp()) {
            case "tlv-sbo", "tlv-so" -> {
                if (feit.rol().equals("eerste-deskundige")) {
                    eersteAdvies = feit;
                } else if (feit.rol().equals("tweede-deskundige")) {
                    tweedeAdvies = feit;
                }
            }
            case "zware-ondersteuning" -> {
                if (feit.rol().equals("eerste-deskundige")) {
                    zwaarAdvies = feit;
                }
            }
            default -> {}
        }
    }

    private void verwerkBesluit(Feit feit) {
        switch (feit.onderwerp()) {
            case "tlv-sbo", "tlv-so" -> {
                tlvBesluit = feit;
                if (feit.uitkomst().equals("toegekend")) {
                    tlvToegekend = feit;
                }
            }
            default -> {}
        }
    }
}
