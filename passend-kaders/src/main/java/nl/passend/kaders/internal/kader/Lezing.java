package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.bron.Bron;
import nl.passend.core.bron.Zekerheid;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Nabij;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Elementen.Leestekst;
import nl.passend.core.kader.Kader;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** The reading of one version: what its elements need of each other, and the kader that is being built. */
final class Lezing {
    static final Bron GEEN_BRON = new Bron("?", "?", "", "onbekend", Zekerheid.E);

    final String kader;
    final Rekenwijze rekenwijze;
    final Kader.Builder uit;
    private final Map<String, Bron> bronnen;
    private final Map<String, List<String>> delenPerDocument;
    private final Set<String> ids = new HashSet<>();

    Lezing(
            String kader,
            Rekenwijze rekenwijze,
            Kader.Builder uit,
            Map<String, Bron> bronnen,
            Map<String, List<String>> delenPerDocument) {
        this.kader = kader;
        this.rekenwijze = rekenwijze;
        this.uit = uit;
        this.bronnen = new HashMap<>(bronnen);
        this.delenPerDocument = delenPerDocument;
    }

    /** Full id: an own name gets the kader in front, a foreign one has its owner already. */
    String vol(String naam) {
        return naam.indexOf(':') >= 0 || naam.isEmpty() ? naam : kader + ":" + naam;
    }

    /** Full id of what is named under a key. */
    Optional<String> wijst(Vak vak, String sleutel) {
        Optional<String> naam = vak.tekst(sleutel);
        return naam.isPresent() ? Optional.of(vol(naam.get())) : naam;
    }

    /** Full id of what must be named under a key. */
    String moetWijzen(Vak vak, String sleutel) {
        return vol(vak.moet(sleutel));
    }

    /** Full ids of what is named under a key. */
    List<String> wijzen(Vak vak, String sleutel) {
        return vol(vak.teksten(sleutel));
    }

    /** Full ids. */
    List<String> vol(List<String> namen) {
        List<String> uit = new ArrayList<>(namen.size());
        for (String naam : namen) {
            uit.add(vol(naam));
        }
        return List.copyOf(uit);
    }

    /** Parts of a document of this version; the single word {@code alle} for another document. */
    List<String> alleDelen(String document) {
        return delenPerDocument.getOrDefault(document, List.of("alle"));
    }

    /** The source of an element; a message when there is none or its key is not declared. */
    Bron bron(Vak vak, String element) {
        Optional<Knoop> knoop = vak.knoop("bron");
        if (knoop.isEmpty()) {
            vak.meldingen().meld(Foutcode.BRON_ONTBREEKT, vak.plaats(), element);
            return GEEN_BRON;
        }
        Optional<String> tekst = vak.tekst("bron");
        return tekst.isPresent() ? bron(vak, knoop.get(), element, tekst.get()) : GEEN_BRON;
    }

    private Bron bron(Vak vak, Knoop knoop, String element, String tekst) {
        String[] woorden = tekst.strip().split(" ", 2);
        Bron soort = bronnen.get(woorden[0]);
        if (soort == null) {
            List<String> naaste = Nabij.dichtbij(woorden[0], bronnen.keySet());
            vak.meldingen()
                    .meld(
                            Foutcode.VERWIJZING_ONBEKEND,
                            vak.plaats(knoop, "bron"),
                            element,
                            woorden[0],
                            naaste.isEmpty() ? "" : " (" + String.join(", ", naaste) + "?)");
            return GEEN_BRON;
        }
        String plaats = woorden.length > 1 ? woorden[1].strip() : "";
        return new Bron(soort.sleutel(), soort.titel(), plaats, soort.tekstVan(), soort.zekerheid());
    }

    /** Begins an element: its id is new in this version, and what it replaces bears the same name. */
    String begin(Vak vak, String kort) {
        String id = vol(kort);
        if (!ids.add(id)) {
            vak.meldingen().meld(Foutcode.ID_DUBBEL, vak.plaats(), id);
        }
        Optional<String> oud = wijst(vak, "vervangt");
        if (oud.isPresent()) {
            if (!oud.get().equals(id)) {
                vak.onjuist("vervangt", "@vervangt-zelfde");
            }
            uit.addVervangt(id);
        }
        return id;
    }

    /** Keeps reading text of an element. */
    void lees(Vak vak, String element, String... sleutels) {
        for (String sleutel : sleutels) {
            Optional<Knoop> knoop = vak.knoop(sleutel);
            if (knoop.isPresent()) {
                uit.addLeesteksten(new Leestekst(element, sleutel, Leestekstvorm.tekst(knoop.get())));
            }
        }
    }

    /** Ids with their names, such as the outcomes of a meeting. */
    static List<Keuze> keuzes(Vak vak, String sleutel) {
        Optional<Vak> tabel = vak.vak(sleutel);
        if (tabel.isEmpty()) {
            return List.of();
        }
        List<Keuze> uit = new ArrayList<>();
        for (Knoop.Ingang ingang : tabel.get().ingangen()) {
            String naam = ingang.sleutel();
            uit.add(new Keuze(naam, tabel.get().tekst(naam).orElse("")));
        }
        return List.copyOf(uit);
    }
}
