package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.kaders.toets.Namenwijzer.Wat;

/** Every name in a condition is there: steps, meetings, documents and parts, roles, judgements, terms, policies, outcomes (PAS-2002). */
final class Voorwaardewijzer {
    private final Stapel stapel;
    private final Namenwijzer namen;
    private final Map<String, List<String>> beleid;

    /** With the outcomes of each policy by its id; an empty list where they are not known. */
    Voorwaardewijzer(Stapel stapel, Namenwijzer namen, Map<String, List<String>> beleid) {
        this.stapel = stapel;
        this.namen = namen;
        this.beleid = beleid;
    }

    void toets() {
        for (Voorwaarden.Plek plek : Voorwaarden.van(stapel)) {
            Voorwaarden.bladen(plek.voorwaarde(), (blad, gevraagd) -> blad(plek.element(), blad));
        }
    }

    private void blad(Element bij, Voorwaarde blad) {
        if (blad instanceof Gedaan vorm) {
            if (namen.verwijst(bij, vorm.stap(), Wat.STAP)) {
                namen.kiest(bij, vorm.stap(), vorm.uitkomsten(), List.copyOf(Uitkomsten.van(stapel, vorm.stap())));
            }
        } else if (blad instanceof OverlegGehouden vorm) {
            if (namen.verwijst(bij, vorm.overleg(), Wat.OVERLEG)) {
                namen.kiest(bij, vorm.overleg(), vorm.uitkomsten(), Uitkomsten.overleg(stapel, vorm.overleg()));
            }
            rollen(bij, vorm.ookAanwezig());
        } else if (blad instanceof DocumentAanwezig vorm) {
            if (namen.verwijst(bij, vorm.document(), Wat.DOCUMENT)) {
                namen.kiest(bij, vorm.document(), vorm.delen(), delen(vorm.document()));
            }
        } else if (blad instanceof AkkoordGegeven vorm) {
            rollen(bij, vorm.van());
            namen.verwijst(bij, vorm.voor(), Namenwijzer.AKKOORD);
        } else if (blad instanceof IsGehoord vorm) {
            namen.verwijst(bij, vorm.wie(), Wat.ROL);
            namen.verwijst(bij, vorm.over(), Namenwijzer.ALLES);
        } else if (blad instanceof AdviesGegeven vorm) {
            rollen(bij, vorm.van());
            vorm.over().forEach(over -> namen.verwijst(bij, over, Namenwijzer.ALLES));
        } else if (blad instanceof OordeelLuidt vorm) {
            if (namen.verwijst(bij, vorm.oordeel(), Wat.OORDEEL)) {
                namen.kiest(bij, vorm.oordeel(), vorm.antwoorden(), Uitkomsten.oordeel(stapel, vorm.oordeel()));
            }
        } else {
            overig(bij, blad);
        }
    }

    private void overig(Element bij, Voorwaarde blad) {
        if (blad instanceof Ingezet vorm) {
            if (namen.verwijst(bij, vorm.vorm(), Wat.VORM)) {
                namen.kiest(bij, vorm.vorm(), vorm.bleek(), Uitkomsten.BLEEK);
            }
        } else if (blad instanceof Loopt vorm) {
            namen.verwijst(bij, vorm.vorm(), Wat.VORM);
        } else if (blad instanceof TermijnStaat vorm) {
            namen.verwijst(bij, vorm.termijn(), Wat.TERMIJN);
        } else if (blad instanceof BeleidLuidt vorm) {
            List<String> uitkomsten = beleid.get(vorm.beleid());
            if (uitkomsten == null) {
                namen.onbekend(bij, "beleid " + vorm.beleid(), beleidsnamen());
            } else if (!uitkomsten.isEmpty()) {
                namen.kiest(bij, "beleid " + vorm.beleid(), vorm.uitkomsten(), uitkomsten);
            }
        }
    }

    private List<String> beleidsnamen() {
        return beleid.keySet().stream().map(naam -> "beleid " + naam).sorted().toList();
    }

    private void rollen(Element bij, List<String> rollen) {
        rollen.forEach(rol -> namen.verwijst(bij, rol, Wat.ROL));
    }

    /** Short ids of its own parts and of those of the document that it fills, and the word for all. */
    private List<String> delen(String id) {
        List<String> uit = new ArrayList<>(List.of("alle"));
        Document document = stapel.documenten.get(id);
        for (int diepte = 0; document != null && diepte < 5; diepte++) {
            document.delen().forEach(deel -> uit.add(deel.id()));
            document = document.vultIn().map(stapel.documenten::get).orElse(null);
        }
        return uit;
    }
}
