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
            Soort.TOEGELATEN,
            Soort.GEWEIGERD,
            Soort.NIET_IN_BEHANDELING,
            Soort.INGETROKKEN,
            Soort.VERWIJDERD,
            Soort.UITGESCHREVEN,
            Soort.BESLUIT_GENOMEN);

    /** Ends after which another school bears it from that day on. */
    private static final Set<Eindgrond> OVERGANG = EnumSet.of(Eindgrond.ELDERS_INGESCHREVEN, Eindgrond.ANDERE_VOORKEUR);

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
            bouwer.met(Veld.GROND, List.of("geen-plaats", "grondslag", "overig").get(kans.nextInt(3)));
            if (kans.nextBoolean()) {
                bouwer.met(Veld.BEREIDE_SCHOOL, school(kans));
            }
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
    void hoogstensEenDrager(@ForAll("dossiers") Dossier dossier, @ForAll Lezing lezing) {
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
    void elkEindeHeeftZijnGrond(@ForAll("dossiers") Dossier dossier, @ForAll Lezing lezing) {
        List<Houderschap> regels =
                Zorgplicht.van(dossier, LocalDate.MAX, lezing).regels();
        for (int i = 0; i < regels.size(); i++) {
            Houderschap regel = regels.get(i);
            assertThat(regel.tot().isPresent()).isEqualTo(regel.eindgrond().isPresent());
            assertThat(regel.tot().isPresent()).isEqualTo(regel.einde().isPresent());
            assertThat(dossier.gebeurtenissen()).contains(regel.begin());
            assertThat(regel.begin().op()).isEqualTo(regel.van());
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
    void geenDagZonderDragerZonderGrond(@ForAll("dossiers") Dossier dossier, @ForAll Lezing lezing) {
        Zorgplicht boek = Zorgplicht.van(dossier, LocalDate.MAX, lezing);
        Optional<String> gisteren = Optional.empty();
        for (int i = 0; i < DAGEN; i++) {
            LocalDate dag = BEGIN.plusDays(i);
            Optional<String> vandaag = boek.houder(dag).map(Houderschap::school);
            if (!vandaag.equals(gisteren)) {
                boolean geboekt = boek.regels().stream()
                        .anyMatch(regel -> regel.van().equals(dag)
                                || regel.tot().filter(dag::equals).isPresent());
                assertThat(geboekt).as("wat er op %s gebeurde", dag).isTrue();
            }
            if (aanmelding(dossier, dag)) {
                boolean geeindigd = boek.regels().stream()
                        .anyMatch(regel -> regel.tot().filter(dag::equals).isPresent());
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
    void vroegerHangtNietAfVanLater(@ForAll("dossiers") Dossier dossier, @ForAll Lezing lezing) {
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
            assertThat(toen.laatste().map(Houderschap::school))
                    .isEqualTo(toen.houder(dag).map(Houderschap::school));
        }
    }

    @Property(tries = 500)
    void aankomstDoetErNietToe(@ForAll("dossiers") Dossier dossier, @ForAll Random kans) {
        List<Gebeurtenis> anders = new ArrayList<>(dossier.gebeurtenissen());
        Collections.shuffle(anders, kans);
        assertThat(Zorgplicht.van(dossier.metAlleen(anders), LocalDate.MAX, Lezing.INGESCHREVEN_SCHOOL_HOUDT)
                        .regels())
                .isEqualTo(Zorgplicht.van(dossier, LocalDate.MAX, Lezing.INGESCHREVEN_SCHOOL_HOUDT)
                        .regels());
    }

    /** Contact, a decision on a TLV, an admission and a removal move nothing. */
    @Property(tries = 500)
    void alleenWatDePlichtRaaktVerplaatstHaar(@ForAll("dossiers") Dossier dossier, @ForAll Lezing lezing) {
        Set<Soort> doenNiets =
                EnumSet.of(Soort.CONTACT_GELEGD, Soort.BESLUIT_GENOMEN, Soort.TOEGELATEN, Soort.VERWIJDERD);
        Dossier zonder = dossier.metAlleen(dossier.gebeurtenissen().stream()
                .filter(gebeurtenis ->
                        gebeurtenis.soort().filter(doenNiets::contains).isEmpty())
                .toList());
        assertThat(Zorgplicht.van(zonder, LocalDate.MAX, lezing).regels())
                .isEqualTo(Zorgplicht.van(dossier, LocalDate.MAX, lezing).regels());
    }

    /** A school of enrolment bears it until the child leaves or is enrolled elsewhere; a withdrawn or refused registration ends nothing. */
    @Property(tries = 500)
    void ingeschrevenSchoolHoudt(@ForAll("dossiers") Dossier dossier) {
        Zorgplicht boek = Zorgplicht.van(dossier, LocalDate.MAX, Lezing.INGESCHREVEN_SCHOOL_HOUDT);
        Optional<String> ingeschreven = Optional.empty();
        for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
            if (gebeurtenis.is(Soort.INGESCHREVEN)) {
                ingeschreven = gebeurtenis.tekst(Veld.SCHOOL);
            } else if (gebeurtenis.is(Soort.TIJDELIJK_GEPLAATST)
                    || gebeurtenis.is(Soort.UITGESCHREVEN)
                            && gebeurtenis.tekst(Veld.SCHOOL).equals(ingeschreven)) {
                ingeschreven = Optional.empty();
            }
        }
        if (ingeschreven.isPresent()) {
            assertThat(boek.laatste().map(Houderschap::school)).isEqualTo(ingeschreven);
        }
    }
}
