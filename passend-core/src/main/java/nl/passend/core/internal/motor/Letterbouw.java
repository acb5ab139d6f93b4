package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.BeleidLuidt;
import nl.passend.core.kader.Voorwaarde.Bereik;
import nl.passend.core.kader.Voorwaarde.DocumentAanwezig;
import nl.passend.core.kader.Voorwaarde.Ingezet;
import nl.passend.core.kader.Voorwaarde.Loopt;
import nl.passend.core.kader.Voorwaarde.OordeelLuidt;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.spi.Beleid;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.zorgplicht.ZorgplichtBeleid;
import org.jspecify.annotations.Nullable;

/** Gives each leaf a bit and says which events and which places decide it. Used once per set of rules; not thread safe. */
final class Letterbouw {
    private static final List<String> TOEGEKEND = List.of("toegekend");

    private final Regelset regels;
    private final Beleidskast kast;
    private final List<Letters.Laatste> laatste = new ArrayList<>();
    private final List<Letters.Vergadering> overleggen = new ArrayList<>();
    private final Map<String, Letters.Schrift> documenten = new LinkedHashMap<>();
    private final List<Letters.Termijnstap> termijnen = new ArrayList<>();
    private final List<Letters.Plaatshouder> plekken = new ArrayList<>();
    private final List<Letters.Woordletter> woordletters = new ArrayList<>();
    private final Map<Voorwaarde, Integer> ruw = new HashMap<>();
    private final Map<Letters.Plaatshouder, Integer> plaatshouders = new HashMap<>();
    private final Map<Lengte, Laatstedag> lengtes = new HashMap<>();
    private final List<Afwerking> afwerkingen = new ArrayList<>();
    private final List<Integer> beginOnbekend = new ArrayList<>();
    private int bits;
    private int aantalPlekken;

    Letterbouw(Regelset regels, Beleidskast kast) {
        this.regels = regels;
        this.kast = kast;
    }

    Letters letters() {
        return new Letters(
                List.copyOf(laatste),
                List.copyOf(overleggen),
                List.copyOf(documenten.values()),
                List.copyOf(termijnen),
                List.copyOf(plekken),
                List.copyOf(woordletters));
    }

    List<Afwerking> afwerkingen() {
        return afwerkingen;
    }

    List<Integer> beginOnbekend() {
        return beginOnbekend;
    }

    /** Pairs of words that all bits need. */
    int paren() {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    int aantalPlekken() {
        return aantalPlekken;
    }

    int nieuweBit() {
        return bits++;
    }

    int nieuwePlek() {
        return aantalPlekken++;
    }

    int werkAf(Afwerking afwerking) {
        afwerkingen.add(afwerking);
        return afwerking.bit;
    }

    int terugval(Voorwaarde voorwaarde) {
        return werkAf(new Terugval(nieuweBit(), voorwaarde, kast));
    }

    /** The last fitting event; kept apart from its age, so that conditions of several ages share it. */
    int laatste(Voorwaarde voorwaarde, Voorwaarde zonderLeeftijd, Bereik bereik) {
        int letter = letter(zonderLeeftijd, bereik.dossier());
        if (bereik.nietOuderDan().isEmpty()) {
            return letter;
        }
        int afwezig = voorwaarde instanceof OordeelLuidt ? Vouwstand.ONBEKEND : Vouwstand.ONWAAR;
        return werkAf(new Ouderdom(
                nieuweBit(),
                letter,
                plekVan(letter),
                lengte(bereik.nietOuderDan().get()),
                afwezig));
    }

    int letter(Voorwaarde proef, boolean heelDossier) {
        @Nullable Integer bekend = ruw.get(proef);
        if (bekend != null) {
            return bekend;
        }
        int bit = nieuweBit();
        ruw.put(proef, bit);
        laatste.add(new Letters.Laatste(bit, proef, heelDossier, -1));
        if (proef instanceof OordeelLuidt) {
            beginOnbekend.add(bit);
        }
        return bit;
    }

    /** Keeps the place of the last event of a letter from now on. */
    int plekVan(int bit) {
        for (int i = 0; i < laatste.size(); i++) {
            Letters.Laatste letter = laatste.get(i);
            if (letter.bit() == bit) {
                int plek = letter.plek() < 0 ? nieuwePlek() : letter.plek();
                laatste.set(i, new Letters.Laatste(bit, letter.proef(), letter.heelDossier(), plek));
                return plek;
            }
        }
        throw new AssertionError(bit);
    }

    Laatstedag lengte(Lengte lengte) {
        return lengtes.computeIfAbsent(lengte, weg -> new Laatstedag(new Rekenwijze(false), lengte));
    }

    @Nullable
    Laatstedag lengte(Optional<Lengte> lengte) {
        return lengte.map(this::lengte).orElse(null);
    }

    static Bereik zonderLeeftijd(Bereik bereik) {
        return new Bereik(bereik.dossier(), Optional.empty());
    }

    int document(DocumentAanwezig vorm) {
        Letters.Schrift schrift = documenten.computeIfAbsent(
                vorm.document(),
                id -> new Letters.Schrift(id, nieuweBit(), nieuweBit(), new ArrayList<>(), nieuwePlek()));
        List<Integer> delen = new ArrayList<>();
        for (String id : delen(vorm)) {
            delen.add(deel(schrift, id));
        }
        if (delen.isEmpty() && vorm.nietOuderDan().isEmpty()) {
            return schrift.aanwezig();
        }
        return werkAf(new Documentstand(
                nieuweBit(),
                schrift.aanwezig(),
                schrift.inhoudOnbekend(),
                Maskers.van(delen),
                schrift.plek(),
                lengte(vorm.nietOuderDan())));
    }

    private int deel(Letters.Schrift schrift, String id) {
        for (Letters.Deel deel : schrift.delen()) {
            if (deel.id().equals(id)) {
                return deel.bit();
            }
        }
        Letters.Deel nieuw = new Letters.Deel(nieuweBit(), id);
        schrift.delen().add(nieuw);
        return nieuw.bit();
    }

    private List<String> delen(DocumentAanwezig vorm) {
        if (vorm.delen().equals(List.of("alle"))) {
            return regels.document(vorm.document())
                    .map(document -> document.delen().stream()
                            .map(Document.Deel::id)
                            .map(deel -> document.id() + "." + deel)
                            .toList())
                    .orElse(List.of());
        }
        return vorm.delen().stream().map(deel -> vorm.document() + "." + deel).toList();
    }

    int ingezet(Ingezet vorm) {
        int gestart = plek(EnumSet.of(Soort.VORM_GESTART), vorm.vorm(), Plekteken.Wijze.EERSTE);
        int geevalueerd = plek(EnumSet.of(Soort.GEEVALUEERD), vorm.vorm(), Plekteken.Wijze.LAATSTE);
        int bleek = woordletter(
                EnumSet.of(Soort.GEEVALUEERD),
                vorm.vorm(),
                gebeurtenis -> Letters.in(vorm.bleek(), gebeurtenis.uitkomst()));
        return werkAf(new Ingezetstand(nieuweBit(), gestart, geevalueerd, bleek));
    }

    int loopt(Loopt vorm) {
        Set<Soort> begint = EnumSet.of(Soort.VORM_GESTART, Soort.BESLUIT_GENOMEN);
        int begin = plek(begint, vorm.vorm(), Plekteken.Wijze.LAATSTE);
        houd(EnumSet.of(Soort.VORM_BEEINDIGD), vorm.vorm(), new Plekteken(Plekteken.Wijze.WIS, begin, -1));
        int toegekend = woordletter(
                begint,
                vorm.vorm(),
                gebeurtenis -> gebeurtenis.is(Soort.BESLUIT_GENOMEN)
                        ? Letters.in(TOEGEKEND, gebeurtenis.uitkomst())
                        : Vouwstand.WAAR);
        int categorie = woordletter(
                begint,
                vorm.vorm(),
                gebeurtenis -> vorm.categorie().isEmpty()
                        ? Vouwstand.WAAR
                        : Letters.in(vorm.categorie(), gebeurtenis.tekst(Veld.CATEGORIE)));
        return werkAf(new Looptstand(nieuweBit(), begin, toegekend, categorie, vorm.eindigtDitSchooljaar()));
    }

    /** A letter that is unknown until an event tells. */
    int woord(Set<Soort> soorten, Function<Gebeurtenis, Optional<Integer>> waarde) {
        int bit = nieuweBit();
        woordletters.add(new Letters.Woordletter(bit, soorten, "", waarde));
        beginOnbekend.add(bit);
        return bit;
    }

    private int woordletter(Set<Soort> soorten, String over, ToIntFunction<Gebeurtenis> waarde) {
        int bit = nieuweBit();
        woordletters.add(new Letters.Woordletter(
                bit, soorten, over, gebeurtenis -> Optional.of(waarde.applyAsInt(gebeurtenis))));
        return bit;
    }

    int beleid(BeleidLuidt vorm) {
        Optional<Beleid> beleid = kast.beleid(vorm.beleid());
        if (beleid.isEmpty()) {
            int bit = nieuweBit();
            beginOnbekend.add(bit);
            return bit;
        }
        int bit = nieuweBit();
        Beleidstand stand = new Beleidstand(bit, vorm, beleid.get());
        if (!(beleid.get() instanceof ZorgplichtBeleid)) {
            return werkAf(stand);
        }
        Set<Soort> anders = EnumSet.copyOf(beleid.get().leest());
        Set<Soort> eenvoudig = EnumSet.of(Soort.AANMELDING_ONTVANGEN, Soort.INGESCHREVEN);
        anders.removeAll(eenvoudig);
        int meer = plek(anders, "", Plekteken.Wijze.LAATSTE);
        int eerste = nieuwePlek();
        houd(eenvoudig, "", new Plekteken(Plekteken.Wijze.SCHOOL, eerste, meer));
        return werkAf(new Zorgplichtstand(bit, vorm, stand, eerste, meer));
    }

    void vergadering(Letters.Vergadering vergadering) {
        overleggen.add(vergadering);
    }

    void termijnstap(Letters.Termijnstap stap) {
        termijnen.add(stap);
    }

    /** A place that events of these kinds keep; the same place for who asks the same. */
    int plek(Set<Soort> soorten, String over, Plekteken.Wijze wijze) {
        Letters.Plaatshouder sleutel = new Letters.Plaatshouder(soorten, over, new Plekteken(wijze, -1, -1));
        @Nullable Integer bekend = plaatshouders.get(sleutel);
        if (bekend != null) {
            return bekend;
        }
        int plek = nieuwePlek();
        plaatshouders.put(sleutel, plek);
        houd(soorten, over, new Plekteken(wijze, plek, -1));
        return plek;
    }

    void houd(Set<Soort> soorten, String over, Plekteken teken) {
        Letters.Plaatshouder houder = new Letters.Plaatshouder(soorten, over, teken);
        if (!plekken.contains(houder)) {
            plekken.add(houder);
        }
    }
}
