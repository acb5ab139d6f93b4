package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.bron.Bron;
import nl.passend.core.bron.Zekerheid;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.core.kader.Vorm;
import nl.passend.core.spi.Beleid;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Lengte.Eenheid;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.tijd.Tijdmaat;

/** A small invented stack in which every form of condition stands, in most of its shapes: a law, and two kaders under it. */
final class Proefstapel {
    static final LocalDate BEGIN = LocalDate.of(2019, 8, 1);
    static final LocalDate WISSEL = LocalDate.of(2021, 8, 1);

    private static final Bron BRON = new Bron("proef", "Proef", "1", "2019-08-01", Zekerheid.E);
    private static final Optional<Lengte> MAAND = Optional.of(new Lengte(1, Eenheid.MAANDEN));
    private static final Bereik ZAAK = Bereik.ZAAK;
    private static final Bereik DOSSIER = new Bereik(true, Optional.empty());
    private static final Bereik JONG = new Bereik(false, MAAND);
    private static final Bereik JONG_DOSSIER = new Bereik(true, Optional.of(new Lengte(30, Eenheid.DAGEN)));
    private static final Bereik SCHOOLWEKEN = new Bereik(false, Optional.of(new Lengte(3, Eenheid.SCHOOLWEKEN)));

    private Proefstapel() {}

    /** All versions: the law changes on {@link #WISSEL} for requests, the first plan for days. */
    static List<Kader> kaders() {
        return List.of(land(), landWijziging(), streek(), streekWijziging(), stad());
    }

    /** A policy that counts what it reads. */
    static Beleid telbeleid() {
        return new Beleid() {
            @Override
            public String id() {
                return "geteld";
            }

            @Override
            public Set<Soort> leest() {
                return Set.of(Soort.AFWEZIGHEID_GEMELD, Soort.GROEP_INGEDEELD);
            }

            @Override
            public List<String> uitkomsten() {
                return List.of("even", "oneven");
            }

            @Override
            public Uitkomst oordeel(Dossier gelezen, boolean volledig) {
                if (gelezen.aantal() == 0) {
                    return Uitkomst.NIET_TE_ZEGGEN;
                }
                return new Uitkomst(gelezen.aantal() % 2 == 0 && volledig ? "even" : "oneven", List.of());
            }
        };
    }

    private static Kader land() {
        return kop("land", Laag.LANDELIJK, Kader.Telt.AANVRAAGDATUM, BEGIN, Optional.empty())
                .addRollen(
                        rol("land:ouders", "gezin"),
                        rol("land:leerling", "gezin"),
                        rol("land:school", "school"),
                        rol("land:bevoegd-gezag", "bestuur"),
                        rol("land:samenwerkingsverband", "samenwerkingsverband"),
                        new Elementen.Rol(
                                "land:deskundige",
                                "deskundige",
                                "samenwerkingsverband",
                                Optional.empty(),
                                List.of(),
                                List.of("orthopedagoog", "psycholoog"),
                                BRON,
                                Plaats.ONBEKEND),
                        new Elementen.Rol(
                                "land:andere-deskundige",
                                "andere deskundige",
                                "buiten",
                                Optional.empty(),
                                List.of("streek:adviseur"),
                                List.of(),
                                BRON,
                                Plaats.ONBEKEND))
                .addDocumenten(document("land:opp", Optional.empty(), deel("handelen"), deel("uitstroom")))
                .addVormen(
                        vorm("land:extra", Optional.empty(), Optional.empty()),
                        vorm("land:sbo", Optional.empty(), Optional.empty()),
                        vorm("land:so", Optional.empty(), Optional.empty()))
                .addOverleggen(overleg("land:gesprek", "land:school", "land:ouders"))
                .addOordelen(oordeel("land:nodig"), oordeel("land:genoeg"))
                .addTrajecten(traject("land:aanmelding"), traject("land:tlv"))
                .addAllStappen(landstappen())
                .addAllTermijnen(termijnen())
                .build();
    }

    private static Kader landWijziging() {
        return kop("land", Laag.LANDELIJK, Kader.Telt.AANVRAAGDATUM, WISSEL, Optional.empty())
                .wijzigt("land@2019-08-01")
                .addStappen(stap("land:tlv.aanvragen", Soort.AANVRAAG_INGEDIEND, "land:sbo", "land:so")
                        .addWie("land:bevoegd-gezag")
                        .addVereist(eis(new OordeelLuidt("land:nodig", List.of("ja"), ZAAK)))
                        .build())
                .build();
    }

    private static Kader streek() {
        return kop("streek", Laag.SAMENWERKINGSVERBAND, Kader.Telt.PEILDATUM, BEGIN, Optional.of("land"))
                .addRollen(
                        rol("streek:adviseur", "samenwerkingsverband"),
                        new Elementen.Rol(
                                "streek:eerste",
                                "eerste",
                                "samenwerkingsverband",
                                Optional.of("land:deskundige"),
                                List.of("streek:adviseur"),
                                List.of(),
                                BRON,
                                Plaats.ONBEKEND))
                .addDocumenten(document(
                        "streek:groeidocument",
                        Optional.of("land:opp"),
                        deel("waarnemen", "land:opp.uitstroom"),
                        deel("strategie", "land:opp.handelen"),
                        deel("evaluatie")))
                .addVormen(
                        vorm("streek:sbo", Optional.of("land:sbo"), Optional.empty()),
                        vorm("streek:bosk", Optional.empty(), Optional.of("land:extra")))
                .addOverleggen(overleg("streek:hia", "land:school", "streek:adviseur", "land:ouders"))
                .addOordelen(oordeel("streek:twijfel"))
                .addTrajecten(traject("streek:vormen"), traject("streek:tlv"), traject("streek:hia"))
                .addAllStappen(streekstappen())
                .build();
    }

    private static Kader streekWijziging() {
        return kop("streek", Laag.SAMENWERKINGSVERBAND, Kader.Telt.PEILDATUM, WISSEL, Optional.of("land"))
                .wijzigt("streek@2019-08-01")
                .addTrajecten(new Elementen.Traject(
                        "streek:vormen", "vormen", List.of("streek:vormen.later"), BRON, Plaats.ONBEKEND))
                .addStappen(stap("streek:vormen.later", Soort.HANDELING_GEDAAN)
                        .addVereist(eis(new Gedaan("land:aanmelding.horen", List.of(), false, ZAAK)))
                        .build())
                .build();
    }

    /** Beside the first plan: tightens the same step, so one of its variants is asked too. */
    private static Kader stad() {
        return kop("stad", Laag.SAMENWERKINGSVERBAND, Kader.Telt.PEILDATUM, BEGIN, Optional.of("land"))
                .addTrajecten(new Elementen.Traject(
                        "stad:tlv", "tlv", List.of("stad:tlv.snel", "stad:tlv.traag"), BRON, Plaats.ONBEKEND))
                .addStappen(
                        stap("stad:tlv.snel", null)
                                .verscherpt("land:tlv.aanvragen")
                                .addVereist(eis(new Loopt("land:extra", false, List.of())))
                                .build(),
                        stap("stad:tlv.traag", null)
                                .verscherpt("land:tlv.aanvragen")
                                .addVereist(
                                        eis(new OordeelLuidt("land:genoeg", List.of("nee"), ZAAK)),
                                        eis(new Ingezet("land:extra", List.of("ontoereikend"))))
                                .build())
                .build();
    }

    private static List<Stap> landstappen() {
        return List.of(
                stap("land:aanmelding.aanmelden", Soort.AANMELDING_ONTVANGEN)
                        .addWie("land:ouders")
                        .build(),
                stap("land:aanmelding.bepalen", Soort.OORDEEL_GEGEVEN, "land:nodig")
                        .addWie("land:school")
                        .addZodra(eis(new Gedaan("land:aanmelding.aanmelden", List.of(), false, ZAAK)))
                        .addZodra(eis(new Niet(new OordeelLuidt("land:genoeg", List.of("ja"), ZAAK))))
                        .build(),
                stap("land:aanmelding.toelaten", Soort.TOEGELATEN).build(),
                stap("land:aanmelding.weigeren", Soort.GEWEIGERD).build(),
                stap("land:aanmelding.verlengen", Soort.TERMIJN_VERLENGD, "land:zes-weken")
                        .build(),
                stap("land:aanmelding.horen", Soort.GEHOORD, "land:ouders")
                        .legtVast(new Stap.Vastlegging(
                                Soort.GEHOORD, List.of("land:ouders"), Optional.of("land:aanmelding")))
                        .addWie("land:school")
                        .build(),
                stap("land:aanmelding.uitschrijven", Soort.UITGESCHREVEN)
                        .herkendAanStap(true)
                        .build(),
                stap("land:tlv.aanvragen", Soort.AANVRAAG_INGEDIEND, "land:sbo", "land:so")
                        .addWie("land:bevoegd-gezag")
                        .addVereist(eis(new EenVan(List.of(
                                new Gedaan("land:aanmelding.aanmelden", List.of(), false, ZAAK),
                                new LeerlingIs(Kenmerk.INGESCHREVEN, 0, 0, List.of("deze-school"))))))
                        .build(),
                stap("land:tlv.besluiten", Soort.BESLUIT_GENOMEN, "land:sbo", "land:so")
                        .addWie("land:samenwerkingsverband")
                        .addVereist(eis(new AdviesGegeven(
                                List.of("land:sbo", "land:so"),
                                List.of("land:deskundige", "land:andere-deskundige"),
                                true,
                                List.of(),
                                ZAAK)))
                        .build(),
                stap("land:tlv.bekendmaken", Soort.GEINFORMEERD, "land:ouders")
                        .addZodra(eis(new Gedaan("land:tlv.besluiten", List.of(), false, ZAAK)))
                        .build(),
                stap("land:tlv.akkoord", Soort.AKKOORD, "land:opp.handelen")
                        .addWie("land:ouders")
                        .addVereist(eis(new DocumentAanwezig("land:opp", List.of(), Optional.empty())))
                        .build());
    }

    private static List<Stap> streekstappen() {
        List<Stap> stappen = new ArrayList<>(List.of(
                stap("streek:tlv.aanvragen", null)
                        .verscherpt("land:tlv.aanvragen")
                        .addVereist(eis(new OverlegGehouden("streek:hia", List.of("tlv"), List.of(), ZAAK)))
                        .addZodra(eis(new OordeelLuidt("streek:twijfel", List.of("nee"), ZAAK)))
                        .build(),
                stap("streek:tlv.handeling", Soort.HANDELING_GEDAAN)
                        .addZodra(eis(new Gedaan("land:tlv.aanvragen", List.of(), false, ZAAK)))
                        .build(),
                stap("streek:hia.houden", Soort.OVERLEG_GEHOUDEN, "streek:hia").build()));
        int nummer = 0;
        for (Voorwaarde voorwaarde : vormen()) {
            stappen.add(stap("streek:vormen.v" + nummer++, Soort.HANDELING_GEDAAN)
                    .addVereist(eis(voorwaarde))
                    .build());
        }
        return stappen;
    }

    /** Every form, in most of its shapes. */
    static List<Voorwaarde> vormen() {
        Voorwaarde nodig = new OordeelLuidt("land:nodig", List.of("ja"), ZAAK);
        Voorwaarde groep = new LeerlingIs(Kenmerk.GROEP, 3, 5, List.of());
        return List.of(
                new AlleVan(List.of()),
                new EenVan(List.of()),
                new AlleVan(List.of(nodig, groep, new Niet(new Loopt("land:sbo", false, List.of())))),
                new EenVan(List.of(nodig, new AlleVan(List.of(groep, new Niet(nodig))))),
                new Niet(groep),
                new Niet(new Gedaan("land:tlv.besluiten", List.of("afgewezen"), true, DOSSIER)),
                new Gedaan("land:aanmelding.bepalen", List.of(), false, ZAAK),
                new Gedaan("land:aanmelding.horen", List.of(), false, DOSSIER),
                new Gedaan("land:aanmelding.uitschrijven", List.of(), false, ZAAK),
                new Gedaan("land:tlv.besluiten", List.of("toegekend"), false, ZAAK),
                new Gedaan("land:tlv.besluiten", List.of("toegekend"), true, ZAAK),
                new Gedaan("land:tlv.aanvragen", List.of(), false, JONG),
                new Gedaan("streek:tlv.aanvragen", List.of(), false, JONG_DOSSIER),
                new Gedaan("land:tlv.akkoord", List.of("gegeven"), false, ZAAK),
                new Gedaan("streek:tlv.handeling", List.of("klaar"), false, ZAAK),
                new Gedaan("land:bestaat-niet", List.of(), false, ZAAK),
                new OverlegGehouden("land:gesprek", List.of(), List.of(), ZAAK),
                new OverlegGehouden("land:gesprek", List.of("tlv", "vervolg"), List.of("land:leerling"), DOSSIER),
                new OverlegGehouden("streek:hia", List.of("vervolg"), List.of(), JONG),
                new DocumentAanwezig("land:opp", List.of(), MAAND),
                new DocumentAanwezig("land:opp", List.of("uitstroom"), Optional.empty()),
                new DocumentAanwezig("streek:groeidocument", List.of("alle"), Optional.empty()),
                new DocumentAanwezig("streek:groeidocument", List.of("evaluatie", "waarnemen"), MAAND),
                new AkkoordGegeven(List.of("land:ouders"), "instemming", "land:opp.handelen", ZAAK),
                new AkkoordGegeven(List.of("land:ouders", "land:school"), "toestemming", "streek:hia", DOSSIER),
                new AkkoordGegeven(List.of("land:school"), "ondertekening", "streek:groeidocument", JONG),
                new IsGehoord("land:ouders", "land:aanmelding", ZAAK),
                new IsGehoord("land:leerling", "land:tlv", JONG_DOSSIER),
                new AdviesGegeven(List.of("land:so"), List.of("streek:eerste"), true, List.of("positief"), DOSSIER),
                new AdviesGegeven(
                        List.of("land:sbo", "land:extra"),
                        List.of("land:andere-deskundige", "land:deskundige"),
                        true,
                        List.of(),
                        JONG),
                new OordeelLuidt("streek:twijfel", List.of("ja", "nee"), DOSSIER),
                new OordeelLuidt("land:nodig", List.of("nee"), JONG),
                new OordeelLuidt("land:nodig", List.of("nee"), SCHOOLWEKEN),
                new Ingezet("land:extra", List.of("ontoereikend", "deels")),
                new Ingezet("streek:bosk", List.of("toereikend")),
                new Loopt("land:extra", false, List.of()),
                new Loopt("land:sbo", true, List.of()),
                new Loopt("land:so", true, List.of("laag", "midden")),
                new LeerlingIs(Kenmerk.GROEP, 0, 2, List.of()),
                new LeerlingIs(Kenmerk.LEEFTIJD, 4, 99, List.of()),
                new LeerlingIs(Kenmerk.SCHOOLSOORT, 0, 0, List.of("bao", "so")),
                new LeerlingIs(Kenmerk.AANGEMELD_BIJ, 0, 0, List.of("sbo")),
                new LeerlingIs(Kenmerk.ASIELOPVANG, 0, 0, List.of("ja")),
                new LeerlingIs(Kenmerk.INGESCHREVEN, 0, 0, List.of("nergens")),
                new LeerlingIs(Kenmerk.INGESCHREVEN, 0, 0, List.of("deze-school")),
                staat("land:zes-weken", Termijnstand.LOOPT, Termijnstand.VERSTREKEN),
                staat("land:zes-weken", Termijnstand.NIET_BEGONNEN, Termijnstand.STILGEZET),
                staat("land:drie-dagen", Termijnstand.TE_LAAT, Termijnstand.GEHAALD),
                staat("land:onder-voorwaarde", Termijnstand.LOOPT),
                staat("land:eerste-van", Termijnstand.LOOPT, Termijnstand.TE_LAAT),
                staat("land:laatste-van", Termijnstand.LOOPT, Termijnstand.GEHAALD),
                staat("land:daarna", Termijnstand.LOOPT),
                staat("land:vooraf", Termijnstand.VERSTREKEN, Termijnstand.GEHAALD),
                staat("land:met-stilstand", Termijnstand.LOOPT, Termijnstand.STILGEZET),
                staat("land:tot-einde-groep", Termijnstand.LOOPT),
                staat("land:elk-jaar", Termijnstand.LOOPT, Termijnstand.GEHAALD),
                staat("land:in-schoolweken", Termijnstand.LOOPT),
                staat("land:korter", Termijnstand.VERSTREKEN),
                staat("land:na-moment", Termijnstand.LOOPT, Termijnstand.GEHAALD),
                staat("land:in-uren", Termijnstand.VERSTREKEN, Termijnstand.TE_LAAT),
                staat("land:meegedeeld", Termijnstand.LOOPT),
                staat("land:bestaat-niet", Termijnstand.LOOPT),
                new BeleidLuidt("zorgplicht", List.of("deze-school")),
                new BeleidLuidt("zorgplicht", List.of("niemand", "andere-school")),
                new BeleidLuidt("geteld", List.of("even")),
                new BeleidLuidt("onbekend", List.of("ja")));
    }

    private static List<Termijn> termijnen() {
        Termijn zesWeken = termijn("land:zes-weken", new Lengte(6, Eenheid.WEKEN), "land:aanmelding.aanmelden")
                .rekentVanaf(Veld.ONTVANGEN_OP)
                .verlengen(new Termijn.Verlenging(new Lengte(4, Eenheid.WEKEN), 1))
                .build();
        return List.of(
                zesWeken,
                termijn("land:drie-dagen", new Lengte(3, Eenheid.WERKDAGEN), "land:tlv.aanvragen")
                        .stappen(List.of("land:tlv.besluiten"))
                        .build(),
                termijn("land:onder-voorwaarde", new Lengte(2, Eenheid.MAANDEN), "land:aanmelding.bepalen")
                        .addAls(new OordeelLuidt("land:nodig", List.of("ja"), ZAAK))
                        .addAls(new LeerlingIs(Kenmerk.GROEP, 1, 6, List.of()))
                        .build(),
                termijn("land:eerste-van", new Lengte(2, Eenheid.WEKEN), "land:tlv.aanvragen")
                        .na(new Termijn.Start(
                                List.of("land:tlv.aanvragen", "streek:hia.houden"),
                                Termijn.Start.Welke.EERSTE,
                                Optional.empty()))
                        .build(),
                termijn("land:laatste-van", new Lengte(20, Eenheid.DAGEN), "land:tlv.aanvragen")
                        .na(new Termijn.Start(
                                List.of("land:tlv.aanvragen", "streek:hia.houden"),
                                Termijn.Start.Welke.LAATSTE,
                                Optional.empty()))
                        .stappen(List.of("land:tlv.besluiten", "land:aanmelding.horen"))
                        .build(),
                termijn("land:daarna", new Lengte(1, Eenheid.JAREN), "land:tlv.aanvragen")
                        .na(new Termijn.Start(List.of(), Termijn.Start.Welke.EERSTE, Optional.of("land:zes-weken")))
                        .build(),
                Termijn.bouw()
                        .from(termijn("land:vooraf", new Lengte(1, Eenheid.WEKEN), "x")
                                .build())
                        .na(Optional.empty())
                        .voor("streek:hia.houden")
                        .build(),
                termijn("land:met-stilstand", new Lengte(4, Eenheid.WEKEN), "land:aanmelding.aanmelden")
                        .stilstaan(new Termijn.Stilstand("land:tlv.aanvragen", "land:tlv.besluiten"))
                        .build(),
                termijn("land:tot-einde-groep", Moment.lees("einde groep 5").get(), "land:aanmelding.aanmelden")
                        .build(),
                termijn("land:elk-jaar", Moment.lees("einde schooljaar").get(), "land:aanmelding.bepalen")
                        .elkSchooljaar(true)
                        .build(),
                termijn("land:in-schoolweken", new Lengte(3, Eenheid.SCHOOLWEKEN), "land:aanmelding.aanmelden")
                        .build(),
                termijn("land:na-moment", new Lengte(2, Eenheid.WEKEN), "x")
                        .na(Termijn.Start.op(Moment.lees("1 oktober").get()))
                        .build(),
                termijn("land:in-uren", new Lengte(30, Eenheid.UREN), "land:aanmelding.bepalen")
                        .build(),
                termijn("land:meegedeeld", new Lengte(6, Eenheid.WEKEN), "land:aanmelding.bepalen")
                        .verlengen(new Termijn.Verlenging(new Lengte(4, Eenheid.WEKEN), 1, Optional.of("land:ouders")))
                        .build(),
                termijn("land:korter", new Lengte(1, Eenheid.WEKEN), "x")
                        .na(Optional.empty())
                        .verscherpt("land:zes-weken")
                        .build());
    }

    private static Termijn.Builder termijn(String id, Tijdmaat uiterlijk, String na) {
        return Termijn.bouw()
                .id(id)
                .naam(id)
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .addStappen("land:aanmelding.toelaten", "land:aanmelding.weigeren")
                .uiterlijk(uiterlijk)
                .na(new Termijn.Start(List.of(na), Termijn.Start.Welke.EERSTE, Optional.empty()))
                .hardheid(Termijn.Hardheid.WET)
                .rekenwijze(new Rekenwijze(true));
    }

    private static TermijnStaat staat(String termijn, Termijnstand... standen) {
        return new TermijnStaat(termijn, List.of(standen));
    }

    private static Kader.Builder kop(String id, Laag laag, Kader.Telt telt, LocalDate van, Optional<String> onder) {
        return Kader.bouw()
                .id(id)
                .laag(laag)
                .naam(id)
                .versie(van.toString())
                .van(van)
                .onder(onder)
                .telt(telt)
                .hash("");
    }

    private static Elementen.Rol rol(String id, String van) {
        return new Elementen.Rol(id, id, van, Optional.empty(), List.of(), List.of(), BRON, Plaats.ONBEKEND);
    }

    private static Document document(String id, Optional<String> vultIn, Document.Deel... delen) {
        return new Document(id, id, vultIn, List.of(delen), BRON, Plaats.ONBEKEND);
    }

    private static Document.Deel deel(String id, String... bevat) {
        return new Document.Deel(id, id, List.of(), List.of(bevat));
    }

    private static Vorm vorm(String id, Optional<String> vultIn, Optional<String> isEen) {
        return Vorm.bouw()
                .id(id)
                .naam(id)
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .trede("land:extra")
                .vultIn(vultIn)
                .isEen(isEen)
                .build();
    }

    private static Overleg overleg(String id, String... altijd) {
        Overleg.Builder overleg = Overleg.bouw()
                .id(id)
                .naam(id)
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .leiding("land:school");
        for (String rol : altijd) {
            overleg.addAltijd(new Overleg.Lid(rol, List.of()));
        }
        return overleg.addAltijd(
                        new Overleg.Lid("land:leerling", List.of(new LeerlingIs(Kenmerk.LEEFTIJD, 12, 99, List.of()))))
                .build();
    }

    private static Elementen.Oordeel oordeel(String id) {
        return new Elementen.Oordeel(id, id, List.of("land:school"), List.of(), BRON, Plaats.ONBEKEND);
    }

    private static Elementen.Traject traject(String id) {
        List<String> stappen = new ArrayList<>();
        if (id.equals("land:aanmelding") || id.equals("land:tlv")) {
            landstappen().stream().filter(stap -> stap.traject().equals(id)).forEach(stap -> stappen.add(stap.id()));
        } else {
            streekstappen().stream().filter(stap -> stap.traject().equals(id)).forEach(stap -> stappen.add(stap.id()));
        }
        return new Elementen.Traject(id, id, stappen, BRON, Plaats.ONBEKEND);
    }

    private static Stap.Builder stap(String id, @org.jspecify.annotations.Nullable Soort soort, String... onderwerpen) {
        Stap.Builder stap = Stap.bouw()
                .id(id)
                .naam(id)
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .traject(id.substring(0, id.indexOf('.')));
        if (soort != null) {
            stap.legtVast(new Stap.Vastlegging(soort, List.of(onderwerpen), Optional.empty()));
        }
        return stap;
    }

    private static int eisen;

    private static Eis eis(Voorwaarde voorwaarde) {
        return new Eis("proef/" + eisen++, voorwaarde, List.of(), BRON);
    }
}
