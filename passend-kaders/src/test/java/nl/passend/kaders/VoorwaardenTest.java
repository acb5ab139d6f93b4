package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.Bereik;
import nl.passend.core.kader.Voorwaarde.Kenmerk;
import nl.passend.core.kader.Voorwaarde.LeerlingIs;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.tijd.Lengte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form of a condition, from its spelling to its record. */
class VoorwaardenTest {
    private static final Optional<Lengte> JAAR = Lengte.lees("1 jaar");
    private static final Bereik DOSSIER = new Bereik(true, JAAR);

    static Stream<Arguments> vormen() {
        return Stream.of(
                Arguments.of("gedaan: t.a", new Voorwaarde.Gedaan("proef:t.a", List.of(), false, Bereik.ZAAK)),
                Arguments.of(
                        "gedaan: {stap: land:x.y, uitkomst: [ja, nee], telt: ooit, uit: dossier, niet ouder dan: 1 jaar}",
                        new Voorwaarde.Gedaan("land:x.y", List.of("ja", "nee"), true, DOSSIER)),
                Arguments.of(
                        "overleg: {welk: hia, uitkomst: tlv, ook aanwezig: [land:ouders, ib]}",
                        new Voorwaarde.OverlegGehouden(
                                "proef:hia", List.of("tlv"), List.of("land:ouders", "proef:ib"), Bereik.ZAAK)),
                Arguments.of(
                        "document: {welk: plan, delen: alle, niet ouder dan: 1 jaar}",
                        new Voorwaarde.DocumentAanwezig("proef:plan", List.of("doel", "weg"), JAAR)),
                Arguments.of(
                        "document: {welk: land:opp, delen: alle}",
                        new Voorwaarde.DocumentAanwezig("land:opp", List.of("alle"), Optional.empty())),
                Arguments.of(
                        "document: {welk: plan, delen: [doel]}",
                        new Voorwaarde.DocumentAanwezig("proef:plan", List.of("doel"), Optional.empty())),
                Arguments.of(
                        "akkoord: {van: [land:ouders, ib], aard: schriftelijke toestemming, voor: plan.doel, uit: dossier, niet ouder dan: 1 jaar}",
                        new Voorwaarde.AkkoordGegeven(
                                List.of("land:ouders", "proef:ib"),
                                "schriftelijke-toestemming",
                                "proef:plan.doel",
                                DOSSIER)),
                Arguments.of(
                        "gehoord: {wie: land:leerling, over: land:opp}",
                        new Voorwaarde.IsGehoord("land:leerling", "land:opp", Bereik.ZAAK)),
                Arguments.of(
                        "advies: {over: tlv, van: [een, twee], verschillende personen: ja, strekking: [voor]}",
                        new Voorwaarde.AdviesGegeven(
                                List.of("proef:tlv"),
                                List.of("proef:een", "proef:twee"),
                                true,
                                List.of("voor"),
                                Bereik.ZAAK)),
                Arguments.of(
                        "oordeel: {welk: nodig, antwoord: [ja]}",
                        new Voorwaarde.OordeelLuidt("proef:nodig", List.of("ja"), Bereik.ZAAK)),
                Arguments.of(
                        "ingezet: {vorm: bosk, bleek: [ontoereikend]}",
                        new Voorwaarde.Ingezet("proef:bosk", List.of("ontoereikend"))),
                Arguments.of(
                        "loopt: {vorm: tlv, eindigt: dit schooljaar, categorie: hoog}",
                        new Voorwaarde.Loopt("proef:tlv", true, List.of("hoog"))),
                Arguments.of(
                        "leerling: {groep: {van: 3, tot en met: 5}}", new LeerlingIs(Kenmerk.GROEP, 3, 5, List.of())),
                Arguments.of("leerling: {groep: 8}", new LeerlingIs(Kenmerk.GROEP, 8, 8, List.of())),
                Arguments.of("leerling: {leeftijd: {vanaf: 4}}", new LeerlingIs(Kenmerk.LEEFTIJD, 4, 99, List.of())),
                Arguments.of(
                        "leerling: {schoolsoort: [sbo, so], ingeschreven: deze school}",
                        new Voorwaarde.AlleVan(List.of(
                                new LeerlingIs(Kenmerk.SCHOOLSOORT, 0, 0, List.of("sbo", "so")),
                                new LeerlingIs(Kenmerk.INGESCHREVEN, 0, 0, List.of("deze-school"))))),
                Arguments.of(
                        "leerling: {aangemeld bij: bao}", new LeerlingIs(Kenmerk.AANGEMELD_BIJ, 0, 0, List.of("bao"))),
                Arguments.of("leerling: {asielopvang: ja}", new LeerlingIs(Kenmerk.ASIELOPVANG, 0, 0, List.of("ja"))),
                Arguments.of(
                        "termijn: {welke: land:tlv-besluit, stand: [verstreken, te laat]}",
                        new Voorwaarde.TermijnStaat(
                                "land:tlv-besluit", List.of(Termijnstand.VERSTREKEN, Termijnstand.TE_LAAT))),
                Arguments.of(
                        "beleid: {welk: onafhankelijk, uitkomst: [ja]}",
                        new Voorwaarde.BeleidLuidt("onafhankelijk", List.of("ja"))),
                Arguments.of(
                        "een van: [{gedaan: t.a}, {niet: {gedaan: t.b}}]",
                        new Voorwaarde.EenVan(List.of(
                                new Voorwaarde.Gedaan("proef:t.a", List.of(), false, Bereik.ZAAK),
                                new Voorwaarde.Niet(
                                        new Voorwaarde.Gedaan("proef:t.b", List.of(), false, Bereik.ZAAK))))));
    }

    @ParameterizedTest
    @MethodSource("vormen")
    void elkeVorm(String regel, Voorwaarde verwacht) {
        Stap stap = Proef.kader(stap(regel)).stappen().get(0);
        assertThat(stap.vereist()).hasSize(1);
        assertThat(stap.vereist().get(0).voorwaarde()).isEqualTo(verwacht);
        assertThat(stap.vereist().get(0).id()).isEqualTo("proef:t.doen/1");
    }

    @Test
    void eenRegelMagEenAlsEnEenEigenBronHebben() {
        Stap stap = Proef.kader(stap(
                        "gedaan: t.a\n            als: [{leerling: {schoolsoort: [so]}}]\n            bron: web Home"))
                .stappen()
                .get(0);
        assertThat(stap.vereist().get(0).als())
                .containsExactly(new LeerlingIs(Kenmerk.SCHOOLSOORT, 0, 0, List.of("so")));
        assertThat(stap.vereist().get(0).bron().kort()).isEqualTo("web Home");
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void watNietKan(String regel, Foutcode code, String woorden) {
        Melding fout = Proef.fouten(stap(regel)).get(0);
        assertThat(fout.code()).isEqualTo(code);
        assertThat(fout.toString()).contains(woorden);
        assertThat(fout.plaats().regel()).isEqualTo(26);
        assertThat(fout.plaats().wijzer()).startsWith("/trajecten/t/stappen/doen/vereist/0");
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                Arguments.of("akoord: {van: land:ouders}", Foutcode.VORM_ONBEKEND, "akkoord"),
                Arguments.of("overleg: {welk: hia, uitkomt: x}", Foutcode.SLEUTEL_ONBEKEND, "uitkomst"),
                Arguments.of("overleg: hia", Foutcode.WAARDE_ONGELDIG, "overleg"),
                Arguments.of("oordeel: {welk: nodig}", Foutcode.SLEUTEL_ONTBREEKT, "antwoord"),
                Arguments.of("akkoord: {van: a, aard: goedvinden, voor: b}", Foutcode.WAARDE_ONGELDIG, "instemming"),
                Arguments.of("document: {welk: plan, niet ouder dan: even}", Foutcode.LENGTE_ONBEKEND, "even"),
                Arguments.of("termijn: {welke: x, stand: voorbij}", Foutcode.WAARDE_ONGELDIG, "verstreken"),
                Arguments.of("leerling: {haarkleur: rood}", Foutcode.SLEUTEL_ONBEKEND, "schoolsoort"),
                Arguments.of("leerling: {groep: drie}", Foutcode.WAARDE_ONGELDIG, "number"),
                Arguments.of("niet: {een van: [{gedaan: t.a}]}", Foutcode.WAARDE_ONGELDIG, "niet"),
                Arguments.of("{gedaan: t.a, overleg: {welk: hia}}", Foutcode.WAARDE_ONGELDIG, "one condition"),
                Arguments.of("gewoon tekst", Foutcode.WAARDE_ONGELDIG, "vereist"));
    }

    /** A step whose first requirement stands on line 26. */
    private static String stap(String regel) {
        return """
                documenten:
                  plan:
                    naam: Plan
                    delen: {doel: {naam: Doel, door: [ib]}, weg: {naam: Weg, door: [ib]}}
                    bron: plan 1
                trajecten:
                  t:
                    naam: Traject
                    bron: plan 2
                    stappen:
                      doen:
                        vereist:
                          -\s""" + regel + """

                        naam: Doen
                        wie: [ib]
                        legt vast: handeling-gedaan
                        bron: plan 3
                """;
    }
}
