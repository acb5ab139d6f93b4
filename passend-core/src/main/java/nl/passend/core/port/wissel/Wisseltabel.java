package nl.passend.core.port.wissel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;

/**
 * What a form of a platform has a place for: per kind of event a section, per field its name there. One table serves both directions and
 * the loss report, so that they cannot part ways. Immutable and thread safe; make it with {@link #bouw()}.
 */
@Experimenteel
public final class Wisseltabel {
    /** Where the day of an event stands in its section. */
    private final String dagnaam;

    private final String vaknaam;
    private final Map<Kop, String> koppen;
    private final Map<Soort, Vak> vakken;

    private Wisseltabel(Bouwer bouwer) {
        this.vaknaam = bouwer.vaknaam;
        this.dagnaam = bouwer.dagnaam;
        this.koppen = new EnumMap<>(bouwer.koppen);
        this.vakken = new EnumMap<>(bouwer.vakken);
    }

    /**
     * A section of the form.
     *
     * @param naam its name
     * @param velden names of its fields
     * @param codes for fields that take a closed list there: our words and theirs; a word that is not listed is lost
     */
    record Vak(String naam, Map<Veld, String> velden, Map<Veld, Map<String, String>> codes) {}

    /** Begins a table. */
    public static Bouwer bouw() {
        return new Bouwer();
    }

    /** Kinds of events that have a section. */
    public List<Soort> soorten() {
        return List.copyOf(vakken.keySet());
    }

    /** The sections for these events, in order; what has no place is left out and stands in {@link #verlies}. */
    public List<Map<String, Object>> heen(Collection<Gebeurtenis> gebeurtenissen) {
        return gebeurtenissen.stream().flatMap(een -> heen(een).stream()).toList();
    }

    private Optional<Map<String, Object>> heen(Gebeurtenis gebeurtenis) {
        Vak vak = gebeurtenis.soortOfNiets() == null ? null : vakken.get(gebeurtenis.soortOfNiets());
        if (vak == null) {
            return Optional.empty();
        }
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put(vaknaam, vak.naam());
        uit.put(dagnaam, gebeurtenis.op().toString());
        koppen.forEach((kop, naam) -> {
            Object waarde = kop.van(gebeurtenis);
            if (waarde != null) {
                uit.put(naam, waarde.toString());
            }
        });
        gebeurtenis.velden().forEach((veld, waarde) -> {
            String naam = vak.velden().get(veld);
            if (naam != null) {
                vertaald(vak, veld, waarde).ifPresent(daar -> uit.put(naam, daar));
            }
        });
        return Optional.of(uit);
    }

    private static Optional<Object> vertaald(Vak vak, Veld veld, Object waarde) {
        Map<String, String> codes = vak.codes().get(veld);
        if (codes != null) {
            return Optional.ofNullable(codes.get((String) waarde));
        }
        return Optional.of(waarde instanceof LocalDate ? waarde.toString() : waarde);
    }

    /** Names and numbers of the fields of these events that {@link #heen} leaves out. */
    public Map<String, Integer> verlies(Collection<Gebeurtenis> gebeurtenissen) {
        Map<String, Integer> uit = new TreeMap<>();
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            Vak vak = gebeurtenis.soortOfNiets() == null ? null : vakken.get(gebeurtenis.soortOfNiets());
            if (vak == null) {
                Velden.van(gebeurtenis).keySet().forEach(naam -> uit.merge(naam, 1, Integer::sum));
            } else {
                verlies(gebeurtenis, vak, uit);
            }
        }
        return uit;
    }

    private void verlies(Gebeurtenis gebeurtenis, Vak vak, Map<String, Integer> uit) {
        String soort = gebeurtenis.soortcode() + ".";
        for (Kop kop : Kop.values()) {
            if (kop.van(gebeurtenis) != null && !koppen.containsKey(kop)) {
                uit.merge(soort + kop.sleutel(), 1, Integer::sum);
            }
        }
        gebeurtenis.velden().forEach((veld, waarde) -> {
            if (!vak.velden().containsKey(veld) || vertaald(vak, veld, waarde).isEmpty()) {
                uit.merge(soort + veld.sleutel(), 1, Integer::sum);
            }
        });
        gebeurtenis.overig().keySet().forEach(naam -> uit.merge(soort + naam, 1, Integer::sum));
    }

    /** The events in these sections; what becomes none is named in {@link Teruglezing#nietOvergenomen()}. */
    public Teruglezing terug(List<? extends Map<String, ?>> vakkenDaar, String bestand) {
        return new Teruglezer(this, bestand).lees(vakkenDaar);
    }

    String vaknaam() {
        return vaknaam;
    }

    String dagnaam() {
        return dagnaam;
    }

    Map<Kop, String> koppen() {
        return koppen;
    }

    /** Kind and section of this name. */
    Optional<Map.Entry<Soort, Vak>> vak(String naam) {
        return vakken.entrySet().stream()
                .filter(een -> een.getValue().naam().equals(naam))
                .findFirst();
    }

    /** Builds a table; not thread safe. */
    @Experimenteel
    public static final class Bouwer {
        private String vaknaam = "vak";
        private String dagnaam = "datum";
        private final Map<Kop, String> koppen = new EnumMap<>(Kop.class);
        private final Map<Soort, Vak> vakken = new EnumMap<>(Soort.class);

        private Bouwer() {}

        /** Names under which each section tells which it is, and on which day. */
        public Bouwer namen(String vak, String dag) {
            this.vaknaam = vak;
            this.dagnaam = dag;
            return this;
        }

        /** Something that every section tells. */
        public Bouwer kop(Kop kop, String naam) {
            koppen.put(kop, naam);
            return this;
        }

        /**
         * A section for a kind.
         *
         * @param velden names there, by field
         * @throws IllegalArgumentException when the kind has no such field, or two sections or fields have one name
         */
        public Bouwer vak(Soort soort, String naam, Map<Veld, String> velden) {
            velden.keySet().stream()
                    .filter(veld -> !soort.kent(veld))
                    .findFirst()
                    .ifPresent(veld -> {
                        throw new IllegalArgumentException(soort.code() + ": " + veld.sleutel());
                    });
            boolean dubbel = velden.values().stream().distinct().count() < velden.size()
                    || velden.containsValue(vaknaam)
                    || velden.containsValue(dagnaam)
                    || velden.values().stream().anyMatch(koppen::containsValue)
                    || vakken.values().stream().anyMatch(ander -> ander.naam().equals(naam));
            if (dubbel) {
                throw new IllegalArgumentException(naam);
            }
            vakken.put(soort, new Vak(naam, Map.copyOf(velden), new HashMap<>()));
            return this;
        }

        /** A field of a section that takes a closed list of words there. */
        public Bouwer codes(Soort soort, Veld veld, Map<String, String> onzeEnHun) {
            Vak vak = vakken.get(soort);
            if (vak == null
                    || !vak.velden().containsKey(veld)
                    || veld.type() != Veld.Type.ID
                    || onzeEnHun.values().stream().distinct().count() < onzeEnHun.size()) {
                throw new IllegalArgumentException(soort.code() + ": " + veld.sleutel());
            }
            vak.codes().put(veld, Map.copyOf(onzeEnHun));
            return this;
        }

        /** The table. */
        public Wisseltabel maak() {
            return new Wisseltabel(this);
        }
    }
}
