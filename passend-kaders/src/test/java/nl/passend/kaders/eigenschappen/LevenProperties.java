package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Zicht;
import nl.passend.testkit.Leven;
import nl.passend.testkit.Levens;

/** What cannot come about by commands, whatever people try. */
class LevenProperties {
    private static final LocalDate BEGIN = LocalDate.of(2021, 9, 1);

    @Provide
    Arbitrary<Tuple2<Stapel, Leven>> levens() {
        return Arbitraries.of(Stapel.class)
                .flatMap(stapel ->
                        Levens.onder(stapel.beoordelaar(), BEGIN).levens().map(leven -> Tuple.of(stapel, leven)));
    }

    @Property(tries = 100)
    void geenTlvZonderTweeDeskundigenEnEenNaam(@ForAll("levens") Tuple2<Stapel, Leven> leven) {
        elke(leven.get2().dossier(), Soort.BESLUIT_GENOMEN, (besluit, eerder) -> {
            Regelset regels = leven.get1().regels(besluit.op());
            if (isTlv(regels, besluit, Veld.VORM)
                    && besluit.uitkomst().filter("toegekend"::equals).isPresent()) {
                List<Gebeurtenis> inZaak = vanDeZaak(regels, eerder, besluit);
                assertThat(besluit.door().naam()).as("wie besliste").isNotBlank();
                assertThat(tweeDeskundigen(regels, inZaak, besluit))
                        .as("adviezen voor %s: %s", besluit, adviezen(inZaak))
                        .isTrue();
                assertThat(inZaak.stream()
                                .filter(een -> een.is(Soort.ADVIES_GEGEVEN) && zelfdeVorm(regels, een, besluit))
                                .map(een -> een.door().naam()))
                        .as("wie adviseerde besliste niet")
                        .doesNotContain(besluit.door().naam());
            }
        });
    }

    @Property(tries = 100)
    void geenVerwijderingZonderAndereSchool(@ForAll("levens") Tuple2<Stapel, Leven> leven) {
        elke(
                leven.get2().dossier(),
                Soort.VERWIJDERD,
                (verwijderd, eerder) -> assertThat(eerder.stream()
                                .filter(een -> een.is(Soort.SCHOOL_BEREID))
                                .flatMap(een -> een.tekst(Veld.SCHOOL).stream())
                                .filter(school -> !verwijderd
                                        .tekst(Veld.SCHOOL)
                                        .filter(school::equals)
                                        .isPresent()))
                        .as("bereide school voor %s", verwijderd)
                        .isNotEmpty());
    }

    @Property(tries = 100)
    void geenExtraOndersteuningZonderHandelingsdeel(@ForAll("levens") Tuple2<Stapel, Leven> leven) {
        elke(leven.get2().dossier(), Soort.VORM_GESTART, (start, eerder) -> {
            Regelset regels = leven.get1().regels(start.op());
            if (regels.isEenSoort(start.onderwerp().orElse(""), "land:extra-ondersteuning")) {
                List<Gebeurtenis> akkoorden = eerder.stream()
                        .filter(gebeurtenis -> gebeurtenis.is(Soort.AKKOORD)
                                && gebeurtenis
                                        .tekst(Veld.AARD)
                                        .filter("instemming"::equals)
                                        .isPresent()
                                && regels.rolPast(gebeurtenis.tekst(Veld.WIE).orElse(""), "land:ouders")
                                && gaatOverHandelingsdeel(regels, gebeurtenis))
                        .toList();
                assertThat(akkoorden)
                        .as("instemming voor %s van %s", start, start.onderwerp())
                        .isNotEmpty();
                Gebeurtenis laatste = akkoorden.get(akkoorden.size() - 1);
                assertThat(laatste.tekst(Veld.ANTWOORD)).contains("gegeven");
                assertThat(regels.rolPast(laatste.tekst(Veld.WIE).orElse(""), "land:ouders"))
                        .isTrue();
            }
        });
    }

    /** The generator reaches what the three above are about; else they would say nothing. */
    @Example
    void levensKomenErgens() {
        int besluiten = 0;
        int starts = 0;
        int verwijderd = 0;
        for (Stapel stapel : Stapel.values()) {
            for (long zaad = 0; zaad < 25; zaad++) {
                List<Long> zetten = new java.util.Random(zaad).longs(50).boxed().toList();
                Dossier dossier =
                        Levens.onder(stapel.beoordelaar(), BEGIN).leef(zetten).dossier();
                for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
                    Regelset regels = stapel.regels(gebeurtenis.op());
                    besluiten += gebeurtenis.is(Soort.BESLUIT_GENOMEN) && isTlv(regels, gebeurtenis, Veld.VORM) ? 1 : 0;
                    starts += gebeurtenis.is(Soort.VORM_GESTART) ? 1 : 0;
                    verwijderd += gebeurtenis.is(Soort.VERWIJDERD) ? 1 : 0;
                }
            }
        }
        assertThat(besluiten).as("TLV-besluiten").isGreaterThan(5);
        assertThat(verwijderd).as("verwijderingen").isGreaterThan(2);
        assertThat(starts).as("gestarte vormen").isGreaterThan(10);
    }

    private interface Blik {
        void op(Gebeurtenis gebeurtenis, List<Gebeurtenis> eerder);
    }

    private static void elke(Dossier dossier, Soort soort, Blik blik) {
        List<Gebeurtenis> eerder = new ArrayList<>();
        for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
            if (gebeurtenis.is(soort)) {
                blik.op(gebeurtenis, List.copyOf(eerder));
            }
            eerder.add(gebeurtenis);
        }
    }

    /** What came before in the zaak of this event and in the zaken from which it comes. */
    private static List<Gebeurtenis> vanDeZaak(Regelset regels, List<Gebeurtenis> eerder, Gebeurtenis besluit) {
        Dossier tot = Dossier.van("leerling-1", null, null, eerder);
        return Zicht.op(regels, tot, besluit.zaak().orElse(Zicht.HOOFDZAAK), besluit.op()).feiten().stream()
                .filter(Feit::inZaak)
                .map(Feit::gebeurtenis)
                .toList();
    }

    private static boolean isTlv(Regelset regels, Gebeurtenis gebeurtenis, Veld veld) {
        String over = gebeurtenis.tekst(veld).orElse("");
        return regels.isEenSoort(over, "land:tlv-sbo") || regels.isEenSoort(over, "land:tlv-so");
    }

    /** Some pair on this form: the first expert of the law and the second, of fitting disciplines, under two names. */
    private static boolean tweeDeskundigen(Regelset regels, List<Gebeurtenis> eerder, Gebeurtenis besluit) {
        List<Gebeurtenis> adviezen = eerder.stream()
                .filter(een -> een.is(Soort.ADVIES_GEGEVEN) && zelfdeVorm(regels, een, besluit))
                .toList();
        return adviezen.stream()
                .filter(een -> past(regels, een, "land:deskundige-gedrag"))
                .anyMatch(een -> adviezen.stream()
                        .filter(ander -> past(regels, ander, "land:deskundige-ander"))
                        .anyMatch(ander ->
                                !Objects.equals(een.door().naam(), ander.door().naam())));
    }

    private static boolean zelfdeVorm(Regelset regels, Gebeurtenis advies, Gebeurtenis besluit) {
        return regels.kanoniek(advies.tekst(Veld.OVER).orElse(""))
                .equals(regels.kanoniek(besluit.tekst(Veld.VORM).orElse("")));
    }

    private static List<String> adviezen(List<Gebeurtenis> eerder) {
        return eerder.stream()
                .filter(een -> een.is(Soort.ADVIES_GEGEVEN))
                .map(Gebeurtenis::canoniek)
                .toList();
    }

    private static boolean past(Regelset regels, Gebeurtenis advies, String rol) {
        String naam = advies.door().naam();
        String discipline = advies.door().discipline();
        // By profession, as the law has it (BBold 34.8): an orthopedagoog may be either of the two, whatever role was
        // written down.
        return naam != null
                && !naam.isBlank()
                && discipline != null
                && regels.rol(rol).orElseThrow().disciplines().contains(discipline);
    }

    private static boolean gaatOverHandelingsdeel(Regelset regels, Gebeurtenis akkoord) {
        String voor = akkoord.tekst(Veld.VOOR).orElse("");
        int punt = voor.lastIndexOf('.');
        return punt > 0
                && regels.delen(voor.substring(0, punt), voor.substring(punt + 1))
                        .contains("land:opp.handelingsdeel");
    }
}
