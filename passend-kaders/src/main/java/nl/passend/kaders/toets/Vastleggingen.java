package nl.passend.kaders.toets;

import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Stap;
import nl.passend.kaders.toets.Namenwijzer.Wat;

/** What a step records is about something of the kind that the event asks. */
final class Vastleggingen {
    private final Namenwijzer namen;

    Vastleggingen(Namenwijzer namen) {
        this.namen = namen;
    }

    void toets(Stap stap, Stap.Vastlegging vast) {
        for (String onderwerp : vast.onderwerpen()) {
            if (vast.soort() != Soort.HANDELING_GEDAAN || !onderwerp.equals(stap.id())) {
                namen.verwijst(stap, onderwerp, soorten(vast.soort()));
            }
        }
        vast.over().ifPresent(over -> namen.verwijst(stap, over, Namenwijzer.ALLES));
    }

    private static Wat[] soorten(Soort soort) {
        return switch (soort) {
            case ZAAK_GEOPEND, INGETROKKEN -> new Wat[] {Wat.TRAJECT, Wat.VORM};
            case TERMIJN_VERLENGD, TERMIJN_STILGEZET -> new Wat[] {Wat.TERMIJN};
            case AANVRAAG_INGEDIEND, AANVRAAG_GETOETST, AANVULLING_GEVRAAGD, AANVULLING_ONTVANGEN, ADVIES_GEGEVEN ->
                new Wat[] {Wat.VORM, Wat.OVERLEG, Wat.RECHT, Wat.DOCUMENT};
            case UITGENODIGD, OVERLEG_GEHOUDEN -> new Wat[] {Wat.OVERLEG};
            case TOEGEWEZEN, GEHOORD, GEINFORMEERD -> new Wat[] {Wat.ROL};
            case DOCUMENT_VASTGELEGD, DOCUMENT_VASTGESTELD, DOCUMENT_GEDEELD -> new Wat[] {Wat.DOCUMENT, Wat.DEEL};
            case AKKOORD -> Namenwijzer.AKKOORD;
            case OORDEEL_GEGEVEN -> new Wat[] {Wat.OORDEEL};
            case BESLUIT_GENOMEN, VORM_GESTART, VORM_BEEINDIGD -> new Wat[] {Wat.VORM};
            case RECHTSMIDDEL_INGESTELD, RECHTSMIDDEL_BESLIST -> new Wat[] {Wat.RECHT};
            default -> Namenwijzer.ALLES;
        };
    }
}
