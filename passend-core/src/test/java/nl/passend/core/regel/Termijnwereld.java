package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.bron.Bron;
import nl.passend.core.bron.Zekerheid;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Bereik;
import nl.passend.core.kader.Voorwaarde.OordeelLuidt;
import nl.passend.core.kader.Vorm;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.tijd.Schoolkalender;
import nl.passend.core.tijd.Tijdmaat;
import org.jspecify.annotations.Nullable;

/** A small law with one term that a test shapes, and a dossier that it fills. */
final class Termijnwereld {
    private static final Bron BRON = new Bron("proef", "proef", "1", "2020-08-01", Zekerheid.E);
    private static final LocalDate EERSTE = LocalDate.of(2020, 8, 1);

    private final List<Termijn> termijnen = new ArrayList<>();
    private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    private Schoolkalender kalender = Schoolkalender.GEEN;
    private @Nullable School school;

    static Termijn.Builder termijn(String uiterlijk) {
        return Termijn.bouw()
                .id("land:termijn")
                .naam("termijn")
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .uiterlijk(Tijdmaat.lees(uiterlijk).orElseThrow())
                .hardheid(Termijn.Hardheid.WET)
                .wie("land:school")
                .rekenwijze(new Rekenwijze(true));
    }

    /** Six weeks to decide after a registration, once four weeks longer, told to the parents (as WPO 40.6). */
    static Termijn.Builder toelating() {
        return termijn("6 weken")
                .addStappen("land:a.toelaten", "land:a.weigeren")
                .na(na("land:a.aanmelden"))
                .rekentVanaf(Veld.ONTVANGEN_OP)
                .verlengen(new Termijn.Verlenging(
                        nl.passend.core.tijd.Lengte.lees("4 weken").orElseThrow(), 1, Optional.of("land:ouders")));
    }

    /** Eight weeks to decide on a request; it stands still while it is completed (as Awb 4:13 and 4:15). */
    static Termijn.Builder besluit() {
        return termijn("8 weken")
                .addStappen("land:t.besluiten")
                .na(na("land:t.aanvragen"))
                .stilstaan(new Termijn.Stilstand("land:t.vragen", "land:t.aanvullen"));
    }

    static Termijn.Start na(String... stappen) {
        return new Termijn.Start(List.of(stappen), Termijn.Start.Welke.LAATSTE, Optional.empty());
    }

    Termijnwereld met(Termijn.Builder termijn) {
        termijnen.add(termijn.build());
        return this;
    }

    Termijnwereld met(Schoolkalender deze) {
        kalender = deze;
        return this;
    }

    Termijnwereld op_school(String naam) {
        school = new School(naam, null, null, null);
        return this;
    }

    /** An event; what follows are fields and their values. */
    Termijnwereld gebeurt(String op, Soort soort, Object... velden) {
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(soort, LocalDate.parse(op));
        for (int i = 0; i < velden.length; i += 2) {
            Object waarde = velden[i + 1] instanceof String tekst && tekst.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? LocalDate.parse(tekst)
                    : velden[i + 1];
            bouwer = bouwer.met((Veld) velden[i], waarde);
        }
        gebeurtenissen.add(bouwer.maak());
        return this;
    }

    Termijnwereld aangemeld(String op, String school) {
        return gebeurt(op, Soort.AANMELDING_ONTVANGEN, Veld.SCHOOL, school, Veld.SCHOOLSOORT, "bao");
    }

    Termijnwereld verlengd(String op, String tot, String... medegedeeld) {
        return medegedeeld.length == 0
                ? gebeurt(op, Soort.TERMIJN_VERLENGD, Veld.TERMIJN, "termijn", Veld.TOT, tot)
                : gebeurt(
                        op,
                        Soort.TERMIJN_VERLENGD,
                        Veld.TERMIJN,
                        "termijn",
                        Veld.TOT,
                        tot,
                        Veld.MEDEGEDEELD_OP,
                        medegedeeld[0]);
    }

    Weger op(String dag) {
        Regelset regels = Regelset.van(List.of(kader()), LocalDate.parse(dag), LocalDate.parse(dag), kalender);
        Dossier dossier = Dossier.van("leerling", school, null, gebeurtenissen);
        Zicht zicht = Zicht.op(regels, dossier, Zicht.HOOFDZAAK, LocalDate.parse(dag));
        return new Weger(zicht, Beleidskast.standaard());
    }

    /** Everything that is to come on a day, as {@code land:termijn STAP_MOET 2021-04-12}, with {@code ?} when it is not sure. */
    List<String> komend(String dag) {
        Dossier dossier = Dossier.van("leerling", school, null, gebeurtenissen);
        return Beoordelaar.van(List.of(kader()))
                .met(kalender)
                .beoordeel(dossier, LocalDate.parse(dag))
                .zaak(Zicht.HOOFDZAAK)
                .komendeTermijnen()
                .stream()
                .map(een -> een.termijn().id() + " " + een.aanleiding() + (een.zeker() ? "" : "?")
                        + een.uiterlijk().map(laatste -> " " + laatste).orElse(""))
                .toList();
    }

    /** Every run of the first term on a day. */
    List<Termijnloop> lopen(String dag) {
        return op(dag).termijnen(termijnen.get(0));
    }

    /** The only run of the first term, as {@code LOOPT 2021-04-12}. */
    String loop(String dag) {
        List<Termijnloop> lopen = lopen(dag);
        return lopen.size() == 1 ? tekst(lopen.get(0)) : lopen.size() + " runs";
    }

    static String tekst(Termijnloop loop) {
        return loop.waarvoor().map(wat -> wat + ": ").orElse("")
                + loop.stand().map(Enum::name).orElse("?")
                + loop.uiterlijk().map(dag -> " " + dag).orElse("");
    }

    /** What happened on the way of the only run. */
    List<Voorval.Soort> voorvallen(String dag) {
        return lopen(dag).get(0).voorvallen().stream().map(Voorval::soort).toList();
    }

    private Kader kader() {
        List<Stap> stappen = List.of(
                stap("land:a.aanmelden", Soort.AANMELDING_ONTVANGEN),
                stap("land:a.toelaten", Soort.TOEGELATEN),
                stap("land:a.weigeren", Soort.GEWEIGERD),
                stap("land:a.inschrijven", Soort.INGESCHREVEN),
                Stap.bouw()
                        .from(stap("land:o.vaststellen", Soort.DOCUMENT_VASTGESTELD))
                        .addZodra(new Eis(
                                "land:o.vaststellen/1",
                                new OordeelLuidt("land:nodig", List.of("ja"), Bereik.ZAAK),
                                List.of(),
                                BRON))
                        .build(),
                stap("land:o.evalueren", Soort.GEEVALUEERD),
                stap("land:t.aanvragen", Soort.AANVRAAG_INGEDIEND, "land:sbo", "land:so"),
                stap("land:t.toetsen", Soort.AANVRAAG_GETOETST, "land:sbo", "land:so"),
                stap("land:t.vragen", Soort.AANVULLING_GEVRAAGD, "land:sbo", "land:so"),
                stap("land:t.aanvullen", Soort.AANVULLING_ONTVANGEN, "land:sbo", "land:so"),
                stap("land:t.besluiten", Soort.BESLUIT_GENOMEN, "land:sbo", "land:so"),
                stap("land:s.aanmelden", Soort.GEINFORMEERD),
                stap("land:s.bespreken", Soort.OVERLEG_GEHOUDEN, "land:sot"));
        Kader.Builder kader = Kader.bouw()
                .id("land")
                .laag(Laag.LANDELIJK)
                .naam("land")
                .versie("1")
                .van(EERSTE)
                .telt(Kader.Telt.PEILDATUM)
                .hash("")
                .addRollen(rol("land:school", "school"), rol("land:ouders", "gezin"))
                .addVormen(vorm("land:sbo"), vorm("land:so"))
                .addOordelen(new Elementen.Oordeel(
                        "land:nodig", "nodig", List.of("land:school"), List.of(), BRON, Plaats.ONBEKEND))
                .addOverleggen(Overleg.bouw()
                        .id("land:sot")
                        .naam("sot")
                        .bron(BRON)
                        .plaats(Plaats.ONBEKEND)
                        .leiding("land:school")
                        .build())
                .addAllStappen(stappen)
                .addAllTermijnen(termijnen);
        for (String traject : List.of("land:a", "land:o", "land:t", "land:s")) {
            kader.addTrajecten(new Elementen.Traject(
                    traject,
                    traject,
                    stappen.stream()
                            .filter(stap -> stap.traject().equals(traject))
                            .map(Stap::id)
                            .toList(),
                    BRON,
                    Plaats.ONBEKEND));
        }
        return kader.build();
    }

    private static Elementen.Rol rol(String id, String van) {
        return new Elementen.Rol(id, id, van, Optional.empty(), List.of(), List.of(), BRON, Plaats.ONBEKEND);
    }

    private static Vorm vorm(String id) {
        return Vorm.bouw()
                .id(id)
                .naam(id)
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .trede("land:trede")
                .build();
    }

    private static Stap stap(String id, Soort soort, String... onderwerpen) {
        return Stap.bouw()
                .id(id)
                .naam(id)
                .bron(BRON)
                .plaats(Plaats.ONBEKEND)
                .traject(id.substring(0, id.indexOf('.')))
                .legtVast(new Stap.Vastlegging(soort, List.of(onderwerpen), Optional.empty()))
                .build();
    }
}
