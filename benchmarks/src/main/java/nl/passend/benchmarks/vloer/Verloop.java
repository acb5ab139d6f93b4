package nl.passend.benchmarks.vloer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passend.benchmarks.vloer.Feit.Soort;

/** The complete course (verloop) of one pupil in 25 events: to a TLV, or to zware ondersteuning. */
final class Verloop {

    private static final List<String> GROEIDOCUMENT =
            List.of("algemeen", "waarnemen", "begrijpen", "strategie", "uitvoeren", "evaluatie");
    private static final List<String> BIJ_HIA =
            List.of("leerkracht", "intern-begeleider", "ondersteuningsadviseur", "ouders");
    private static final List<String> BIJ_SOT = List.of(
            "intern-begeleider", "directeur", "leerkracht", "sociaal-kernteam", "ondersteuningsadviseur", "ouders");

    private final LocalDate begin;
    private final String tlv;
    private final boolean zwaar;
    private final int groep;
    private final int besluitNa;
    private final List<Feit> feiten = new ArrayList<>(VloerGevallen.FEITEN_PER_GEVAL);

    Verloop(LocalDate begin, String tlv, boolean zwaar, int groep, int besluitNa) {
        this.begin = begin;
        this.tlv = tlv;
        this.zwaar = zwaar;
        this.groep = groep;
        this.besluitNa = besluitNa;
    }

    /** A fresh list, in order of day. */
    List<Feit> feiten() {
        feiten.clear();
        leerling();
        opp();
        naarHia();
        if (zwaar) {
            naarZwaar();
        } else {
            naarTlv();
        }
        return new ArrayList<>(feiten);
    }

    private void leerling() {
        LocalDate geboren = begin.minusYears(groep + 3L).minusDays(100);
        feiten.add(Feit.metPeriode(Soort.LEERLING_BEKEND, dag(0), "leerling", "bekend", "school", geboren, null));
        feiten.add(Feit.van(Soort.INGESCHREVEN, dag(0), VloerGevallen.SCHOOL, "bao", "bevoegd-gezag"));
        feiten.add(Feit.van(Soort.GROEP_INGEDEELD, dag(1), "groep", Integer.toString(groep), "school"));
    }

    private void opp() {
        feiten.add(Feit.van(Soort.OORDEEL_GEGEVEN, dag(10), "extra-ondersteuning-nodig", "ja", "school"));
        feiten.add(Feit.metOmvang(
                Soort.DOCUMENT_VASTGELEGD, dag(14), "groeidocument", "1", "school", GROEIDOCUMENT.subList(0, 4)));
        feiten.add(Feit.metOmvang(
                Soort.OVERLEG_GEHOUDEN, dag(18), "opp-overleg", "eens", "school", List.of("school", "ouders")));
        feiten.add(akkoord(dag(18), "opp.handelingsdeel", "instemming"));
        feiten.add(Feit.van(Soort.DOCUMENT_VASTGESTELD, dag(20), "opp", "vastgesteld", "bevoegd-gezag"));
        feiten.add(Feit.van(Soort.DOCUMENT_VASTGESTELD, dag(20), "opp.handelingsdeel", "vastgesteld", "bevoegd-gezag"));
        feiten.add(Feit.van(Soort.VORM_GESTART, dag(21), "extra-ondersteuning", "gestart", "school"));
        feiten.add(Feit.van(Soort.GEEVALUEERD, dag(80), "extra-ondersteuning", "ontoereikend", "intern-begeleider"));
    }

    private void naarHia() {
        feiten.add(akkoord(dag(82), "sot", "toestemming"));
        feiten.add(Feit.van(Soort.AANVRAAG_INGEDIEND, dag(83), "sot", "ingediend", "school"));
        feiten.add(Feit.metOmvang(Soort.OVERLEG_GEHOUDEN, dag(92), "sot", "hia", "intern-begeleider", BIJ_SOT));
        feiten.add(Feit.van(
                Soort.OORDEEL_GEGEVEN, dag(93), "perspectief-dreigt-verloren", "ja", "ondersteuningsadviseur"));
        feiten.add(akkoord(dag(95), "hia", "toestemming"));
        feiten.add(Feit.van(Soort.AANVRAAG_INGEDIEND, dag(96), "hia", "ingediend", "school"));
        feiten.add(Feit.metOmvang(Soort.DOCUMENT_VASTGELEGD, dag(100), "groeidocument", "2", "school", GROEIDOCUMENT));
        String uitkomst = zwaar ? "zware-ondersteuning" : "tlv";
        feiten.add(
                Feit.metOmvang(Soort.OVERLEG_GEHOUDEN, dag(110), "hia", uitkomst, "ondersteuningsadviseur", BIJ_HIA));
    }

    private void naarTlv() {
        feiten.add(Feit.van(Soort.OORDEEL_GEGEVEN, dag(112), "intensieve-interventie", "ja", "eerste-deskundige"));
        feiten.add(Feit.van(Soort.AANVRAAG_INGEDIEND, dag(115), tlv, "ingediend", "bevoegd-gezag"));
        feiten.add(advies(dag(124), tlv, "eerste-deskundige", "P-07", "orthopedagoog"));
        feiten.add(advies(dag(130), tlv, "tweede-deskundige", "P-08", "kinder-of-jeugdpsycholoog"));
        // an sbo besluit without its last day: the table of durations gives it
        LocalDate tot = tlv.equals("tlv-so") ? LocalDate.of(2022, 7, 31) : null;
        feiten.add(Feit.metPeriode(
                Soort.BESLUIT_GENOMEN,
                dag(besluitNa),
                tlv,
                "toegekend",
                "samenwerkingsverband",
                dag(besluitNa + 2),
                tot));
        feiten.add(Feit.van(Soort.GEINFORMEERD, dag(besluitNa + 2), "ouders", tlv, "samenwerkingsverband"));
    }

    private void naarZwaar() {
        feiten.add(Feit.van(Soort.OORDEEL_GEGEVEN, dag(112), "komt-in-aanmerking-voor-tlv", "so", "eerste-deskundige"));
        feiten.add(Feit.van(Soort.OORDEEL_GEGEVEN, dag(114), "noodzaak-onderbouwd", "ja", "eerste-deskundige"));
        feiten.add(Feit.van(Soort.AANVRAAG_INGEDIEND, dag(116), "zware-ondersteuning", "ingediend", "school"));
        feiten.add(advies(dag(124), "zware-ondersteuning", "eerste-deskundige", "P-07", "orthopedagoog"));
        feiten.add(Feit.van(Soort.BESLUIT_GENOMEN, dag(134), "zware-ondersteuning", "toegekend", "tweede-deskundige"));
        feiten.add(Feit.van(Soort.GEINFORMEERD, dag(136), "ouders", "zware-ondersteuning", "samenwerkingsverband"));
    }

    private LocalDate dag(int naBegin) {
        return begin.plusDays(naBegin);
    }

    private static Feit akkoord(LocalDate dag, String onderwerp, String aard) {
        return Feit.door(Soort.AKKOORD, dag, onderwerp, "gegeven", "ouders", "P-01", aard);
    }

    private static Feit advies(LocalDate dag, String onderwerp, String rol, String persoon, String discipline) {
        return Feit.door(Soort.ADVIES_GEGEVEN, dag, onderwerp, "positief", rol, persoon, discipline);
    }
}
