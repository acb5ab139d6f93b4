package nl.passend.kaders.internal.boom;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;

/** Builds the tree from the tokens of one text; a key that stands twice, an alias or a tag is reported and reading goes on. */
final class Boombouwer {
    private static final int DIEPST = 64;

    private final JsonParser bron;
    private final List<String> regels;
    private final String bestand;
    private final boolean json;
    private final Meldingen meldingen;

    Boombouwer(JsonParser bron, String tekst, String bestand, boolean json, Meldingen meldingen) {
        this.bron = bron;
        this.regels = json ? List.of() : tekst.lines().toList();
        this.bestand = bestand;
        this.json = json;
        this.meldingen = meldingen;
    }

    /** The whole tree; empty when the text holds nothing. */
    Optional<Knoop> bouw() throws IOException {
        JsonToken eerste = bron.nextToken();
        if (eerste == null) {
            return Optional.empty();
        }
        Knoop wortel = knoop(eerste, 0);
        if (bron.nextToken() != null) {
            meld("@een-document");
        }
        boolean leeg = wortel instanceof Knoop.Waarde waarde && waarde.tekst().isEmpty();
        return leeg ? Optional.empty() : Optional.of(wortel);
    }

    private Knoop knoop(JsonToken teken, int diepte) throws IOException {
        JsonLocation waar = bron.currentTokenLocation();
        int regel = waar.getLineNr();
        int kolom = waar.getColumnNr();
        buitenDeTaal(regel, kolom);
        if (diepte > DIEPST) {
            throw new IllegalStateException("te diep");
        }
        return switch (teken) {
            case START_OBJECT -> tabel(regel, kolom, diepte);
            case START_ARRAY -> rij(regel, kolom, diepte);
            default -> new Knoop.Waarde(bron.getText(), regel, kolom);
        };
    }

    private Knoop tabel(int regel, int kolom, int diepte) throws IOException {
        List<Knoop.Ingang> ingangen = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        while (bron.nextToken() == JsonToken.FIELD_NAME) {
            JsonLocation waar = bron.currentTokenLocation();
            String sleutel = bron.currentName();
            if (!gezien.add(sleutel)) {
                meldingen.meld(
                        Foutcode.SLEUTEL_DUBBEL,
                        new Plaats(bestand, waar.getLineNr(), waar.getColumnNr(), ""),
                        Wijzer.toonbaar(sleutel));
            }
            JsonToken teken = bron.nextToken();
            Knoop waarde = knoop(teken, diepte + 1);
            boolean weg = json && teken == JsonToken.VALUE_NULL;
            if (!weg) {
                ingangen.add(new Knoop.Ingang(sleutel, waar.getLineNr(), waar.getColumnNr(), waarde));
            }
        }
        return new Knoop.Tabel(List.copyOf(ingangen), regel, kolom);
    }

    private Knoop rij(int regel, int kolom, int diepte) throws IOException {
        List<Knoop> delen = new ArrayList<>();
        for (JsonToken teken = bron.nextToken(); teken != JsonToken.END_ARRAY; teken = bron.nextToken()) {
            delen.add(knoop(teken, diepte + 1));
        }
        return new Knoop.Rij(List.copyOf(delen), regel, kolom);
    }

    /** Anchors, aliases and tags of YAML begin the value with a mark of their own. */
    private void buitenDeTaal(int regel, int kolom) {
        if (regel < 1 || regel > regels.size()) {
            return;
        }
        String tekst = regels.get(regel - 1);
        if (kolom <= tekst.codePointCount(0, tekst.length())) {
            int teken = tekst.codePointAt(tekst.offsetByCodePoints(0, kolom - 1));
            if (teken == '&' || teken == '*' || teken == '!') {
                meld("@geen-verwijzing");
            }
        }
    }

    private void meld(String oorzaak) {
        JsonLocation waar = bron.currentTokenLocation();
        meldingen.meld(
                Foutcode.TEKST_ONGELDIG,
                new Plaats(bestand, waar.getLineNr(), waar.getColumnNr(), ""),
                json ? "JSON" : "YAML",
                oorzaak);
    }
}
