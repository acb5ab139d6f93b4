package nl.passend.core.zorgplicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.zorgplicht.Houderschap.Eindgrond;

/** One bearer at a time, from the first registration until an event that ends the duty, each end with its ground. */
class ZorgplichtProperties {
    private static final LocalDate BEGIN = LocalDate.of(2021, 9, 1);
    private static final int DAGEN = 60;
    private static final List<String> SCHOLEN = List.of("A", "B", "C");
    private static final List<Soort> SOORTEN = List.of(
            Soort.CONTACT_GELEGD,
            Soort.AANMELDING_ONTVANGEN,
            Soort.AANMELDING_ONTVANGEN,
            Soort.INGESCHREVEN,
            Soort.TIJDELIJK_GEPLAATST,
            Soort.SCHOOL_BEREID,
            Soort.PLAATS_AANVAARD,
            Soort.ZORGPLICHT_VASTGESTELD,
            Soort.TOEGELATEN,
            Soort.GEWEIGERD,
            Soort.NIET_IN_BEHANDELING,
            Soort.INGETROKKEN,
            Soort.VERWIJDERD,
            Soort.UITGESCHREVEN,
            Soort.BESLUIT_GENOMEN);

    /** Ends after which another school bears it from that day on. */
    private static final Set<Eindgrond> OVERGANG = EnumSet.of(
            Eindgrond.ELDERS_INGESCHREVEN,
            Eindgrond.ANDERE_VOORKEUR,
            Eindgrond.ELDERS_AANGEMELD,
            Eindgrond.OVERGENOMEN,
            Eindgrond.VASTGESTELD);

    @Provide
    Arbitrary<Lezing> lezingen() {
        return Combinators.combine(
                        Arbitraries.of(Lezing.Inschrijving.class),
                        Arbitraries.of(Lezing.Voorkeur.class),
                        Arbitraries.of(Lezing.Overdracht.class))
                .as(Lezing::new);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.<Gebeurtenis>randomValue(ZorgplichtProperties::gebeurtenis)
                .list()
                .ofMaxSize(18)
                .map(reeks -> Dossier.van("leerling-1", null, null, reeks));
    }

    private static Gebeurtenis gebeurtenis(Random kans) {
        Soort soort = SOORTEN.get(kans.nextInt(SOORTEN.size()));
        Gebeurtenis.Bouwer bouwer =
                Gebeurtenis.van(soort, BEGIN.plusDays(kans.nextInt(DAGEN))).volgnummer(kans.nextInt(3));
        if (soort.kent(Veld.SCHOOL)) {
            bouwer.met(Veld.SCHOOL, school(kans));
        }
        if (soort == Soort.AANMELDING_ONTVANGEN && kans.nextBoolean()) {
            bouwer.met(Veld.VOORKEUR, 1 + kans.nextInt(3));
        }
        if (soort == Soort.GEWEIGERD) {
            bouwer.met(
                    Veld.GROND,
                    List.of("geen-plaats", "grondslag", "geen-extra-ondersteuning", "overig")
                            .get(kans.nextInt(4)));
            if (kans.nextBoolean()) {
                bouwer.met(Veld.BEREIDE_SCHOOL, school(kans));
            }
        }
        if (soort == Soort.SCHOOL_BEREID && kans.nextBoolean()) {
            bouwer.met(Veld.PLAATS_VANAF, BEGIN.plusDays(kans.nextInt(DAGEN)));
        }
        if (soort == Soort.BESLUIT_GENOMEN) {
            bouwer.met(Veld.VORM, "land:tlv-so").met(Veld.UITKOMST, kans.nextBoolean() ? "toegekend" : "afgewezen");
        }
        if (soort == Soort.INGETROKKEN) {
            bouwer.met(Veld.WAT, kans.nextBoolean() ? "aanmelding" : "naar-de-tlv");
        }
        return bouwer.maak();
    }

    private static String school(Random kans) {
        return SCHOLEN.get(kans.nextInt(SCHOLEN.size()));
    }

    @Property(tries = 1000)
    void hoogstensEenDrager(@ForAll("dossiers") Dossier dossier, @ForAll("lezingen") Lezing lezing) {
        List<Houderschap> regels =
                Zorgplicht.van(dossier, LocalDate.MAX, lezing).regels();
        for (int i = 0; i < regels.size(); i++) {
            Houderschap regel = regels.get(i);
            regel.tot().ifPresent(tot -> assertThat(tot).isAfterOrEqualTo(regel.van()));
            if (i + 1 < regels.size()) {
                assertThat(regel.tot()).as("alleen de laatste regel is open").isPresent();
                assertThat(regels.get(i + 1).van()).isAfterOrEqualTo(regel.tot().get());
            }
        }
    }

    /** No gap without an event that ended the duty: a passing on has no day between. */
    @Property(tries = 1000)
    void elkEindeHeeftZijnGrond(@ForAll("dossiers") Dossier dossier, @ForAll("lezingen") Lezing lezing) {
        List<Houderschap> regels =
                Zorgplicht.van(dossier, LocalDate.MAX, lezing).regels();
        for (int i = 0; i < regels.size(); i++) {
            Houderschap regel = regels.get(i);
            assertThat(regel.tot().isPresent()).isEqualTo(regel.eindgrond().isPresent());
            assertThat(regel.tot().isPresent()).isEqualTo(regel.einde().isPresent());
            assertThat(dossier.gebeurtenissen()).contains(regel.begin());
            assertThat(regel.van())
                    .isBetween(regel.begin().op(), regel.begin().op().plusDays(1));
            regel.einde()
                    .ifPresent(einde -> assertThat(dossier.gebeurtenissen()).contains(einde));
            if (regel.eindgrond().filter(OVERGANG::contains).isPresent()) {
                assertThat(regels).as("wie het overneemt").hasSizeGreaterThan(i + 1);
                assertThat(regels.get(i + 1).van()).isEqualTo(regel.tot().get());
                assertThat(regels.get(i + 1).school()).isNotEqualTo(regel.school());
            }
        }
    }

    /** From the first registration or enrolment on: who bore it yesterday bears it today, unless an event of today ended or moved that. */
    @Property(tries = 1000)
    void geenDagZonderDragerZonderGrond(@ForAll("dossiers") Dossier dossier, @ForAll("lezingen") Lezing lezing) {
        Zorgplicht boek = Zorgplicht.van(dossier, LocalDate.MAX, lezing);
        Optional<String> gisteren = Optional.empty();
        for (int i = 0; i < DAGEN; i++) {
            LocalDate dag = BEGIN.plusDays(i);
            Optional<String> vandaag = boek.houder(dag).map(Houderschap::school);
            if (!vandaag.equals(gisteren)) {
                boolean geboekt = Zorgplicht.van(dossier, dag, lezing).regels().stream()
                        .anyMatch(regel -> regel.van().equals(dag)
                                || regel.tot().filter(dag::equals).isPresent());
                assertThat(geboekt).as("wat er op %s gebeurde", dag).isTrue();
            }
            if (aanmelding(dossier, dag)) {
                boolean geeindigd = boek.regels().stream()
                        .flatMap(regel -> regel.einde().stream())
                        .anyMatch(einde -> einde.op().equals(dag));
                assertThat(vandaag.isPresent() || geeindigd)
                        .as("na een aanmelding")
                        .isTrue();
            }
            gisteren = vandaag;
        }
    }

    private static boolean aanmelding(Dossier dossier, LocalDate dag) {
        return dossier.gebeurtenissen().stream()
                .anyMatch(gebeurtenis -> gebeurtenis.is(Soort.AANMELDING_ONTVANGEN)
                        && gebeurtenis.op().equals(dag));
    }

    /** What was true on a day stays so, whatever happened later. */
    @Property(tries = 500)
    void vroegerHangtNietAfVanLater(@ForAll("dossiers") Dossier dossier, @ForAll("lezingen") Lezing lezing) {
        Zorgplicht boek = Zorgplicht.van(dossier, LocalDate.MAX, lezing);
        for (int i = 0; i < DAGEN; i++) {
            LocalDate dag = BEGIN.plusDays(i);
            Dossier tot = dossier.metAlleen(dossier.gebeurtenissen().stream()
                    .filter(gebeurtenis -> !gebeurtenis.op().isAfter(dag))
                    .toList());
            Zorgplicht toen = Zorgplicht.van(tot, dag, lezing);
            assertThat(Zorgplicht.van(dossier, dag, lezing).regels()).isEqualTo(toen.regels());
            assertThat(toen.houder(dag).map(Houderschap::school))
                    .isEqualTo(boek.houder(dag).map(Houderschap::school));
        }
    }

    @Property(tries = 500)
    void aankomstDoetErNietToe(@ForAll("dossiers") Dossier dossier, @ForAll Random kans) {
        List<Gebeurtenis> anders = new ArrayList<>(dossier.gebeurtenissen());
        Collections.shuffle(anders, kans);
        assertThat(Zorgplicht.van(dossier.metAlleen(anders), LocalDate.MAX, Lezing.GANGBAAR)
                        .regels())
                .isEqualTo(
                        Zorgplicht.van(dossier, LocalDate.MAX, Lezing.GANGBAAR).regels());
    }

    /** Contact and an admission move nothing; a decision on a TLV neither, but by the one reading that says so. */
    @Property(tries = 500)
    void alleenWatDePlichtRaaktVerplaatstHaar(@ForAll("dossiers") Dossier dossier, @ForAll("lezingen") Lezing lezing) {
        Set<Soort> doenNiets = EnumSet.of(Soort.CONTACT_GELEGD, Soort.TOEGELATEN);
        if (lezing.inschrijving() != Lezing.Inschrijving.NA_TLV_DE_GEKOZEN_SCHOOL) {
            doenNiets.add(Soort.BESLUIT_GENOMEN);
        }
        Dossier zonder = dossier.metAlleen(dossier.gebeurtenissen().stream()
                .filter(gebeurtenis ->
                        gebeurtenis.soort().filter(doenNiets::contains).isEmpty())
                .toList());
        assertThat(Zorgplicht.van(zonder, LocalDate.MAX, lezing).regels())
                .isEqualTo(Zorgplicht.van(dossier, LocalDate.MAX, lezing).regels());
    }

    /** A school of enrolment bears it until the child leaves or is enrolled elsewhere, or someone establishes another. */
    @Property(tries = 500)
    void ingeschrevenSchoolHoudt(@ForAll("dossiers") Dossier dossier) {
        Dossier zonder = dossier.metAlleen(dossier.gebeurtenissen().stream()
                .filter(een -> !een.is(Soort.ZORGPLICHT_VASTGESTELD) && !een.is(Soort.TIJDELIJK_GEPLAATST))
                .toList());
        Optional<String> ingeschreven = Optional.empty();
        for (Gebeurtenis gebeurtenis : zonder.gebeurtenissen()) {
            if (gebeurtenis.is(Soort.INGESCHREVEN)) {
                ingeschreven = gebeurtenis.tekst(Veld.SCHOOL);
            } else if (gebeurtenis.is(Soort.UITGESCHREVEN)
                    && gebeurtenis.tekst(Veld.SCHOOL).equals(ingeschreven)) {
                ingeschreven = Optional.empty();
            }
        }
        if (ingeschreven.isPresent()) {
            assertThat(Zorgplicht.van(zonder, LocalDate.MAX, Lezing.GANGBAAR)
                            .houder(LocalDate.MAX)
                            .map(Houderschap::school))
                    .isEqualTo(ingeschreven);
        }
    }

    /** Under the usual reading no day after the first registration is without bearer, but after an end that the law or the parents give. */
    @Property(tries = 500)
    void alleenEenGrondVanDeWetLaatNiemandOver(@ForAll("dossiers") Dossier dossier, @ForAll("lezingen") Lezing lezing) {
        List<Houderschap> regels =
                Zorgplicht.van(dossier, LocalDate.MAX, lezing).regels();
        for (int i = 0; i < regels.size(); i++) {
            Houderschap regel = regels.get(i);
            boolean gat = regel.tot().isPresent()
                    && (i + 1 == regels.size()
                            || regels.get(i + 1).van().isAfter(regel.tot().get()));
            if (gat) {
                assertThat(regel.eindgrond().orElseThrow()).isNotIn(OVERGANG);
                if (lezing.overdracht() != Lezing.Overdracht.NA_BEREIDHEID) {
                    assertThat(regel.eindgrond().orElseThrow()).isNotEqualTo(Eindgrond.ANDERE_SCHOOL_BEREID);
                }
            }
        }
    }

    /** A correction counts from its own day: who bore it before that day does not change. */
    @Property(tries = 500)
    void herstelVerandertHetVerledenNiet(@ForAll("dossiers") Dossier dossier, @ForAll Random kans) {
        if (dossier.aantal() == 0) {
            return;
        }
        int welke = kans.nextInt(dossier.aantal());
        Gebeurtenis fout = dossier.gebeurtenis(welke);
        List<Gebeurtenis> alle = new ArrayList<>(dossier.gebeurtenissen());
        alle.set(welke, fout.nieuw().id("fout").maak());
        Dossier heel = dossier.metAlleen(alle);
        LocalDate hersteld = BEGIN.plusDays(DAGEN);
        Dossier metHerstel = heel.met(List.of(Gebeurtenis.van(Soort.GEBEURTENIS_HERSTELD, hersteld)
                .met(Veld.WELKE, "fout")
                .maak()));
        Dossier zonder = heel.metAlleen(
                heel.gebeurtenissen().stream().filter(een -> een.id().isEmpty()).toList());
        Zorgplicht boek = Zorgplicht.van(metHerstel, hersteld, Lezing.GANGBAAR);
        assertThat(boek.regels())
                .isEqualTo(Zorgplicht.van(zonder, hersteld, Lezing.GANGBAAR).regels());
        for (int i = 0; i < DAGEN; i += 7) {
            LocalDate dag = BEGIN.plusDays(i);
            assertThat(boek.houder(dag))
                    .isEqualTo(Zorgplicht.van(heel, dag, Lezing.GANGBAAR).houder(dag));
        }
    }
}
