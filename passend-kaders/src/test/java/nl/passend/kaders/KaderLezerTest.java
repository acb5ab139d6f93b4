package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.kader.Elementen.Leestekst;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stap.Vastlegging;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Vorm;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Rekenwijze;
import org.junit.jupiter.api.Test;

class KaderLezerTest {

    @Test
    void deKop() {
        Kader kader = Proef.kader("");
        assertThat(kader.volledigId()).isEqualTo("proef@2020-08-01");
        assertThat(kader.laag()).isEqualTo(Laag.SAMENWERKINGSVERBAND);
        assertThat(kader.tot()).isEmpty();
        assertThat(kader.bindt()).as("alle scholen").isEmpty();
        assertThat(kader.teBevestigen()).isFalse();
        assertThat(kader.leesteksten()).contains(new Leestekst("proef", "bindt", "alle scholen"));
    }

    @Test
    void eenOnbekendeDagMoetBevestigdWorden() {
        String kop =
                Proef.KOP.replace("  telt:", "  vastgesteld: {op: onbekend, door: bestuur, let op: aanname}\n  telt:");
        Kader kader = Proef.kaders(Map.of("a.yaml", kop)).get(0);
        assertThat(kader.teBevestigen()).isTrue();
        assertThat(kader.leesteksten())
                .contains(new Leestekst("proef", "vastgesteld", "op: onbekend; door: bestuur; let op: aanname"));
    }

    @Test
    void watEenStapVastlegt() {
        List<Stap> stappen = Proef.kader("""
                        trajecten:
                          t:
                            naam: Traject
                            bron: plan 2
                            stappen:
                              a: {naam: A, wie: [land:ouders], legt vast: {akkoord: land:opp.handelingsdeel}, bron: plan}
                              b: {naam: B, wie: [ib], legt vast: {gehoord: land:leerling, over: land:opp}, bron: plan}
                              c: {naam: C, wie: ib, legt vast: {geinformeerd: [land:ouders, ib]}, bron: plan}
                              d: {naam: D, wie: ib, legt vast: {handeling-gedaan: d}, sluit: altijd, bron: plan}
                              e: {naam: E, wie: ib, legt vast: toegelaten, herkend aan: stap, lagere lagen: blijven af, bron: plan}
                              f: {verscherpt: land:x.y, mandaat: ib, via: kindkans, bron: plan}
                        """).stappen();
        assertThat(stappen)
                .extracting(Stap::legtVast)
                .containsExactly(
                        Optional.of(
                                new Vastlegging(Soort.AKKOORD, List.of("land:opp.handelingsdeel"), Optional.empty())),
                        Optional.of(new Vastlegging(Soort.GEHOORD, List.of("land:leerling"), Optional.of("land:opp"))),
                        Optional.of(new Vastlegging(
                                Soort.GEINFORMEERD, List.of("land:ouders", "proef:ib"), Optional.of("proef:t"))),
                        Optional.of(new Vastlegging(Soort.HANDELING_GEDAAN, List.of("proef:t.d"), Optional.empty())),
                        Optional.of(new Vastlegging(Soort.TOEGELATEN, List.of(), Optional.empty())),
                        Optional.empty());
        assertThat(stappen.get(3).sluit()).containsExactly("altijd");
        assertThat(stappen.get(4).herkendAanStap()).isTrue();
        assertThat(stappen.get(4).gesloten()).isTrue();
        assertThat(stappen.get(5).naam()).isEqualTo("F");
        assertThat(stappen.get(5).mandaat()).contains("proef:ib");
        assertThat(stappen.get(0).plaats().toString()).isEqualTo("proef.yaml:19:10 /trajecten/t/stappen/a");
    }

    @Test
    void termijnen() {
        List<Termijn> termijnen = Proef.kader("""
                        termijnen:
                          a:
                            naam: A
                            stap: [t.a, t.b]
                            uiterlijk: 6 weken
                            na: {laatste van: [t.c, land:x.y]}
                            rekent vanaf: ontvangen op
                            hardheid: wet
                            wie: land:bevoegd-gezag
                            verlengen: {hoogstens: 4 weken, keer: 1}
                            stilstaan: {vanaf: t.d, tot: t.e}
                            gevolg: signaal
                            bron: plan
                          b: {verscherpt: land:tlv-besluit, uiterlijk: 1 oktober, hardheid: afspraak, verlengen: nooit, bron: plan}
                          c: {naam: C, stap: t.a, uiterlijk: 1 week, voor: t.b, hardheid: streven, wie: ib, gevolg: geen, herhaalt: elk schooljaar, bron: plan}
                        """).termijnen();
        Termijn eerste = termijnen.get(0);
        assertThat(eerste.stappen()).containsExactly("proef:t.a", "proef:t.b");
        assertThat(eerste.na())
                .contains(new Termijn.Start(
                        List.of("proef:t.c", "land:x.y"), Termijn.Start.Welke.LAATSTE, Optional.empty()));
        assertThat(eerste.rekentVanaf()).contains(Veld.ONTVANGEN_OP);
        assertThat(eerste.verlengen())
                .contains(new Termijn.Verlenging(Lengte.lees("4 weken").orElseThrow(), 1));
        assertThat(eerste.stilstaan()).contains(new Termijn.Stilstand("proef:t.d", "proef:t.e"));
        assertThat(eerste.rekenwijze().termijnenwet()).isFalse();
        assertThat(termijnen.get(1).uiterlijk())
                .isEqualTo(Moment.lees("1 oktober").orElseThrow());
        assertThat(termijnen.get(1).verlengen()).isEmpty();
        assertThat(termijnen.get(2).voor()).contains("proef:t.b");
        assertThat(termijnen.get(2).elkSchooljaar()).isTrue();
    }

    @Test
    void eenVormMetZijnTabelEnGrenzen() {
        Kader kader = Proef.kader("""
                vormen:
                  tlv:
                    naam: TLV
                    vult in: land:tlv
                    trede: zwaar
                    soorten: {een: Eerste, twee: Tweede}
                    vereist: [{gedaan: t.a}]
                    duur:
                      - {als: [{leerling: {groep: {tot en met: 2}}}], hoogstens: einde groep 3}
                      - {als: [{leerling: {groep: 3}}], keuze: [tijdelijk, einde groep 8], door: ib}
                      - {als: [{leerling: {groep: {van: 4}}}], tot: einde groep 8, afwijken: {door: ib, met: motivering}}
                      - {zoals: land:tlv}
                      - {geen: geen einddatum}
                    opnieuw: {hoogstens: 1 jaar, keer: onbeperkt, na: t.b}
                    open:
                      door: school
                      wat: duur
                      grenzen: {ten minste: 1 schooljaar, hoogstens: einde groep 8, eindigt op: einde schooljaar, bij strijd: de wet verlengt}
                    let op: eigen lezing
                    bron: plan §1
                """);
        Vorm vorm = kader.vormen().get(0);
        assertThat(vorm.duur())
                .extracting(Vorm.Duurregel::soort)
                .containsExactly(
                        Vorm.Duursoort.HOOGSTENS,
                        Vorm.Duursoort.KEUZE,
                        Vorm.Duursoort.TOT,
                        Vorm.Duursoort.ZOALS,
                        Vorm.Duursoort.GEEN);
        assertThat(vorm.duur().get(1).maten())
                .containsExactly(Moment.lees("einde groep 8").orElseThrow());
        assertThat(vorm.duur().get(2).afwijken()).isTrue();
        assertThat(vorm.duur().get(3).verwijzing()).contains("land:tlv");
        assertThat(vorm.openVoor()).contains(Laag.SCHOOL);
        assertThat(vorm.grenzen())
                .contains(new Vorm.Grenzen(
                        Lengte.lees("1 schooljaar"),
                        Optional.of(Moment.lees("einde groep 8").orElseThrow()),
                        true));
        assertThat(vorm.vereist().get(0).id()).isEqualTo("proef:tlv/1");
        assertThat(kader.leesteksten())
                .contains(
                        new Leestekst("proef:tlv", "opnieuw", "hoogstens: 1 jaar; keer: onbeperkt; na: t.b"),
                        new Leestekst("proef:tlv", "keuze", "tijdelijk, einde groep 8"),
                        new Leestekst("proef:tlv", "geen", "geen einddatum"),
                        new Leestekst("proef:tlv", "eindigt op", "einde schooljaar"),
                        new Leestekst("proef:tlv", "let op", "eigen lezing"));
    }

    @Test
    void eenLidVanEenOverlegMagEenVoorwaardeHebben() {
        Kader kader = Proef.kader("""
                overleggen:
                  hia:
                    naam: HIA
                    leiding: ib
                    altijd: [ib, {rol: land:leerling, als: [{leerling: {groep: {van: 6}}}]}]
                    uitkomsten: {tlv: het sbo past}
                    bron: plan
                """);
        assertThat(kader.overleggen().get(0).altijd().get(0).als()).isEmpty();
        assertThat(kader.overleggen().get(0).altijd().get(1).rol()).isEqualTo("land:leerling");
        assertThat(kader.overleggen().get(0).altijd().get(1).als()).hasSize(1);
    }

    @Test
    void eenWijzigingErftHoeDagenTellenEnNoemtWatZijVervangt() {
        String wijziging = Proef.KOP
                .replace("2020-08-01, tot", "2021-08-01, tot")
                .replaceFirst("  rekenwijze:[^\n]*\n", "")
                .replace("  versie:", "  wijzigt: proef@2020-08-01\n  versie:");
        String stappen = """
                trajecten:
                  t:
                    stappen:
                      a: {vervangt: t.a, naam: A, wie: ib, legt vast: toegelaten, bron: plan}
                termijnen:
                  x: {verscherpt: land:y, uiterlijk: 6 weken, hardheid: wet, bron: plan}
                """;
        List<Kader> kaders = Proef.kaders(Map.of(
                "b.yaml", wijziging + stappen, "a.yaml", Proef.KOP.replace("einddag: exact", "einddag: termijnenwet")));
        assertThat(kaders).extracting(Kader::volledigId).containsExactly("proef@2020-08-01", "proef@2021-08-01");
        assertThat(kaders.get(1).termijnen().get(0).rekenwijze().termijnenwet()).isTrue();
        assertThat(kaders.get(1).vervangt()).containsExactly("proef:t.a");
        assertThat(kaders.get(1).trajecten())
                .as("het traject zelf staat in de basis")
                .isEmpty();
        assertThat(kaders.get(1).stappen().get(0).traject()).isEqualTo("proef:t");
    }

    @Test
    void termijnenMetMomentMededelingUitkomstEnEigenRekenwijze() {
        List<Termijn> termijnen = Proef.kader("""
                        termijnen:
                          a:
                            naam: A
                            stap: t.a
                            uiterlijk: 10 schooldagen
                            na: begin schooljaar
                            hardheid: afspraak
                            wie: ib
                            verlengen: {hoogstens: 4 weken, mededelen aan: land:ouders}
                            stilstaan: {vanaf: {stap: t.d, uitkomst: [onvolledig]}, tot: t.e}
                            rekenwijze: {einddag: termijnenwet, weken: schoolweken}
                            gevolg: signaal
                            bron: plan
                          b: {naam: B, stap: t.a, uiterlijk: 2 weken, voor: begin zomervakantie, hardheid: streven, wie: ib, gevolg: geen, rekenwijze: {weken: schoolweken}, bron: plan}
                          c: {naam: C, stap: t.a, uiterlijk: einde zomervakantie, herhaalt: elk schooljaar, hardheid: streven, wie: ib, gevolg: geen, bron: plan}
                        """).termijnen();
        Termijn eerste = termijnen.get(0);
        assertThat(eerste.uiterlijk()).isEqualTo(Lengte.lees("10 schooldagen").orElseThrow());
        assertThat(eerste.na())
                .contains(Termijn.Start.op(Moment.lees("begin schooljaar").orElseThrow()));
        assertThat(eerste.verlengen())
                .contains(new Termijn.Verlenging(Lengte.lees("4 weken").orElseThrow(), 1, Optional.of("land:ouders")));
        assertThat(eerste.stilstaan()).contains(new Termijn.Stilstand("proef:t.d", List.of("onvolledig"), "proef:t.e"));
        assertThat(eerste.rekenwijze()).isEqualTo(new Rekenwijze(true, true));
        assertThat(termijnen.get(1).voor()).isEmpty();
        assertThat(termijnen.get(1).voorMoment()).isEqualTo(Moment.lees("begin zomervakantie"));
        assertThat(termijnen.get(1).rekenwijze()).isEqualTo(new Rekenwijze(false, true));
        assertThat(termijnen.get(2).uiterlijk())
                .isEqualTo(Moment.lees("einde zomervakantie").orElseThrow());
        assertThat(termijnen.get(2).rekenwijze()).isEqualTo(new Rekenwijze(false, false));
    }

    @Test
    void watNietKanInTermijnenAlleFoutenSamenMetHunPlaats() {
        String rest = "stap: t.a, hardheid: wet, wie: ib, gevolg: x, bron: plan}\n";
        assertThat(Proef.fouten("termijnen:\n"
                        + "  a: {naam: A, uiterlijk: 6 weekjes, na: t.b, " + rest
                        + "  b: {naam: B, uiterlijk: 31 februari, na: t.b, " + rest
                        + "  c: {naam: C, uiterlijk: 6 weken, " + rest
                        + "  d: {naam: D, uiterlijk: 6 weken, na: t.b, voor: t.c, " + rest
                        + "  e: {naam: E, uiterlijk: 6 weken, na: 6 weken, " + rest
                        + "  f: {naam: F, uiterlijk: 6 weken, na: 31 april, " + rest))
                .extracting(fout -> fout.code() + " " + fout.plaats().wijzer())
                .containsExactly(
                        "EENHEID_ONBEKEND /termijnen/a/uiterlijk",
                        "MOMENT_BESTAAT_NIET /termijnen/b/uiterlijk",
                        "TERMIJN_BEGIN /termijnen/c",
                        "TERMIJN_BEGIN /termijnen/d",
                        "WAARDE_ONGELDIG /termijnen/e/na",
                        "MOMENT_BESTAAT_NIET /termijnen/f/na");
    }

    @Test
    void alleFoutenVanAlleBestandenSamenInVolgordeVanPlaats() {
        List<Melding> fouten = Proef.kaderfouten(Map.of(
                "proef.yaml",
                Proef.KOP + """
                        treden:
                          licht: {naam: Licht}
                          zwaar: {naam: Zwaar, bron: pla 3}
                        rollen:
                          licht: {naam: Licht, van: kerk, bron: plan}
                        trajecten:
                          t:
                            stappen:
                              a: {wie: [ib], legt vast: aanmelding-ontvange, bron: plan}
                        """,
                "z-deel.yaml",
                "deel van: proef@2020-08-01\ntermijnen:\n  x: {naam: X, uiterlijk: gauw, hardheid: wet, bron: plan}\n",
                "weg.yaml",
                "deel van: proef@1999-01-01\n"));
        assertThat(fouten)
                .extracting(fout -> fout.code() + " " + fout.plaats())
                .containsExactly(
                        "BRON_ONTBREEKT proef.yaml:15:10 /treden/licht",
                        "VERWIJZING_ONBEKEND proef.yaml:16:30 /treden/zwaar/bron",
                        "ID_DUBBEL proef.yaml:18:10 /rollen/licht",
                        "WAARDE_ONGELDIG proef.yaml:18:29 /rollen/licht/van",
                        "SLEUTEL_ONTBREEKT proef.yaml:21:5 /trajecten/t",
                        "SLEUTEL_ONTBREEKT proef.yaml:22:10 /trajecten/t/stappen/a",
                        "SOORT_ONBEKEND proef.yaml:22:33 /trajecten/t/stappen/a/legt vast",
                        "VERWIJZING_ONBEKEND weg.yaml:1:11 /deel van",
                        "SLEUTEL_ONTBREEKT z-deel.yaml:3:6 /termijnen/x",
                        "SLEUTEL_ONTBREEKT z-deel.yaml:3:6 /termijnen/x",
                        "SLEUTEL_ONTBREEKT z-deel.yaml:3:6 /termijnen/x",
                        "TERMIJN_BEGIN z-deel.yaml:3:6 /termijnen/x",
                        "LENGTE_ONBEKEND z-deel.yaml:3:27 /termijnen/x/uiterlijk");
        assertThat(fouten.get(1).toString()).contains("(plan?)");
    }

    @Test
    void eenOnbekendeSleutelNoemtDeBekende() {
        assertThat(Proef.fouten("treden:\n  licht: {naam: Licht, horen bij: land:basis, bron: plan}\n"))
                .singleElement()
                .satisfies(fout -> {
                    assertThat(fout.code()).isEqualTo(Foutcode.SLEUTEL_ONBEKEND);
                    assertThat(fout.toString()).contains("15:24").contains("hoort bij");
                });
        assertThat(Proef.fouten("tredes:\n  licht: {naam: Licht}\n"))
                .singleElement()
                .satisfies(fout -> assertThat(fout.toString()).contains("treden"));
    }

    @Test
    void tweeKoppenVanEenVersieOfGeenKop() {
        assertThat(Proef.kaderfouten(Map.of("a.yaml", Proef.KOP, "b.yaml", Proef.KOP)))
                .extracting(Melding::code)
                .containsExactly(Foutcode.ID_DUBBEL);
        assertThat(Proef.kaderfouten(Map.of("a.yaml", "treden: {}\n")))
                .extracting(Melding::code)
                .containsExactly(Foutcode.SLEUTEL_ONTBREEKT);
    }
}
