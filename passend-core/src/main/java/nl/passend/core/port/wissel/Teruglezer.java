package nl.passend.core.port.wissel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Herkomst;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.port.wissel.Wisseltabel.Vak;
import org.jspecify.annotations.Nullable;

/** Reads sections of a form back into events. A value of the wrong shape is left out and named; it never stops the rest. */
final class Teruglezer {
    private static final String ONBEKEND = "?";

    private final Wisseltabel tabel;
    private final String bestand;
    private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    private final Map<String, Integer> over = new TreeMap<>();

    Teruglezer(Wisseltabel tabel, String bestand) {
        this.tabel = tabel;
        this.bestand = bestand;
    }

    Teruglezing lees(List<? extends Map<String, ?>> vakken) {
        for (int i = 0; i < vakken.size(); i++) {
            lees(vakken.get(i), i);
        }
        return new Teruglezing(gebeurtenissen, over);
    }

    private void lees(Map<String, ?> daar, int plaats) {
        String naam = daar.get(tabel.vaknaam()) instanceof String tekst ? tekst : "";
        Optional<Map.Entry<Soort, Vak>> bekend = tabel.vak(naam);
        Optional<LocalDate> dag = dag(daar.get(tabel.dagnaam()));
        if (bekend.isEmpty() || dag.isEmpty()) {
            // Only a known name is repeated: another may be anything.
            laat(bekend.isPresent() ? naam : ONBEKEND);
            return;
        }
        Soort soort = bekend.get().getKey();
        Gebeurtenis.Bouwer bouwer =
                Gebeurtenis.van(soort, dag.get()).herkomst(new Herkomst(bestand, naam + "[" + plaats + "]"));
        Map<String, Object> rest = new HashMap<>(daar);
        rest.remove(tabel.vaknaam());
        rest.remove(tabel.dagnaam());
        koppen(naam, rest, bouwer);
        velden(bekend.get().getValue(), rest, bouwer);
        rest.keySet().forEach(vreemd -> laat(naam + "." + ONBEKEND));
        gebeurtenissen.add(bouwer.maak());
    }

    private void koppen(String vak, Map<String, Object> rest, Gebeurtenis.Bouwer bouwer) {
        Map<Kop, Object> gelezen = new EnumMap<>(Kop.class);
        tabel.koppen().forEach((kop, naam) -> {
            Object waarde = rest.remove(naam);
            Object goed = kop.isDag() ? dag(waarde).orElse(null) : tekst(kop, waarde);
            if (goed != null) {
                gelezen.put(kop, goed);
                kop.zet(bouwer, goed);
            } else if (waarde != null) {
                laat(vak + "." + naam);
            }
        });
        bouwer.door(Kop.actor(gelezen));
    }

    private static @Nullable Object tekst(Kop kop, @Nullable Object waarde) {
        boolean past = waarde instanceof String tekst && (kop != Kop.NUMMER || tekst.matches("-?[1-9]\\d{0,8}"));
        return past ? waarde : null;
    }

    private void velden(Vak vak, Map<String, Object> rest, Gebeurtenis.Bouwer bouwer) {
        vak.velden().forEach((veld, naam) -> {
            Object waarde = rest.remove(naam);
            if (waarde == null) {
                return;
            }
            Object goed = waarde(vak, veld, waarde);
            if (goed == null) {
                laat(vak.naam() + "." + naam);
            } else {
                bouwer.met(veld, goed);
            }
        });
    }

    private static @Nullable Object waarde(Vak vak, Veld veld, Object waarde) {
        Map<String, String> codes = vak.codes().get(veld);
        if (codes != null) {
            return codes.entrySet().stream()
                    .filter(een -> een.getValue().equals(waarde))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }
        return switch (veld.type()) {
            case ID, TEKST -> waarde instanceof String ? waarde : null;
            case DATUM -> dag(waarde).orElse(null);
            case GETAL -> waarde instanceof Integer ? waarde : null;
            case JANEE -> waarde instanceof Boolean ? waarde : null;
            case IDS, TEKSTEN ->
                waarde instanceof List<?> lijst && lijst.stream().allMatch(String.class::isInstance) ? waarde : null;
        };
    }

    private static Optional<LocalDate> dag(@Nullable Object waarde) {
        try {
            return waarde instanceof String tekst ? Optional.of(LocalDate.parse(tekst)) : Optional.empty();
        } catch (DateTimeParseException geenDag) {
            return Optional.empty();
        }
    }

    private void laat(String naam) {
        over.merge(naam, 1, Integer::sum);
    }
}
