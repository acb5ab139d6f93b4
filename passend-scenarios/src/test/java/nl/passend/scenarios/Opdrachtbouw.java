package nl.passend.scenarios;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Melding;
import nl.passend.core.opdracht.Opdracht;

/** Makes a command out of a line: its fields are read as those of the event that the step records. */
final class Opdrachtbouw {
    private final String bestand;
    private final int regel;
    private final Set<String> namen;
    private final List<Melding> meldingen;

    Opdrachtbouw(String bestand, int regel, Set<String> namen, List<Melding> meldingen) {
        this.bestand = bestand;
        this.regel = regel;
        this.namen = namen;
        this.meldingen = meldingen;
    }

    Optional<Opdracht> bouw(Beeld beeld, String wie, String stap, Map<String, String> velden) {
        Blik blik = beeld.blik();
        Optional<Map<Veld, Object>> gelezen = beeld.zaak()
                .stap(stap)
                .map(Stapoordeel::keuze)
                .map(keuze -> keuze.legtVast().soort())
                .map(soort -> lees(soort, blik.dag(), Aanvulling.vul(velden, blik.dag(), beeld.regels())))
                .orElse(Optional.of(Map.of()));
        return gelezen.map(feiten -> new Opdracht(stap, blik.dag(), Casustekst.actor(wie, namen), blik.zaak(), feiten));
    }

    /** A command may leave required fields to the step: they are filled for the reader and dropped again. */
    private Optional<Map<Veld, Object>> lees(Soort soort, LocalDate dag, Map<String, String> velden) {
        Map<String, String> vol = new LinkedHashMap<>();
        vol.put("op", dag.toString());
        vol.put("soort", soort.code());
        for (Veld veld : soort.verplicht()) {
            vol.put(veld.sleutel(), vulsel(veld));
        }
        if (soort == Soort.HANDELING_GEDAAN) {
            vol.put(Veld.STAP.sleutel(), "stap");
        }
        vol.putAll(velden);
        Optional<Dossier> dossier = new Dossierbouw(bestand, namen, meldingen)
                .bouw(Optional.empty(), List.of(new Gebeurtenisregel(regel, "", vol)));
        return dossier.map(deze -> {
            Map<Veld, Object> uit = new EnumMap<>(Veld.class);
            deze.gebeurtenis(0).velden().forEach((veld, waarde) -> {
                if (velden.containsKey(veld.sleutel())) {
                    uit.put(veld, waarde);
                }
            });
            return uit;
        });
    }

    private static String vulsel(Veld veld) {
        return switch (veld) {
            case AARD -> "instemming";
            case ANTWOORD -> "gegeven";
            default ->
                switch (veld.type()) {
                    case DATUM -> "2000-01-01";
                    case GETAL -> "1";
                    case JANEE -> "ja";
                    case ID, IDS, TEKST, TEKSTEN -> "vulsel";
                };
        };
    }
}
