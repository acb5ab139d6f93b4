package nl.passend.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tlv.Tlvduur;
import nl.passend.core.tlv.Tlvperiode;

/** The period of each TLV that is asked or decided: what the plan says, what the law says, which counts. */
final class Tlvdeel {
    private static final List<String> VORMEN = List.of("land:tlv-sbo", "land:tlv-so");

    private final Beoordeling beoordeling;
    private final Teksten teksten;

    Tlvdeel(Beoordeling beoordeling, Teksten teksten) {
        this.beoordeling = beoordeling;
        this.teksten = teksten;
    }

    /**
     * A TLV that was asked or decided.
     *
     * @param vorm canonical id
     * @param besluit the decision, when there is one; else the request
     * @param dag day of the decision, or the day of the question
     * @param periode the period; empty when the TLV was refused
     */
    record Gevonden(String vorm, Gebeurtenis besluit, LocalDate dag, Optional<Tlvperiode> periode) {
        boolean besloten() {
            return besluit.is(Soort.BESLUIT_GENOMEN);
        }
    }

    /** Each TLV of a zaak: its decision, or else its request. */
    List<Gevonden> gevonden(Zaakoordeel zaak) {
        List<Gevonden> uit = new ArrayList<>();
        for (String vorm : VORMEN) {
            laatste(zaak, Soort.BESLUIT_GENOMEN, vorm)
                    .or(() -> laatste(zaak, Soort.AANVRAAG_INGEDIEND, vorm))
                    .ifPresent(feit -> uit.add(gevonden(zaak, vorm, feit.gebeurtenis())));
        }
        return uit;
    }

    private Gevonden gevonden(Zaakoordeel zaak, String vorm, Gebeurtenis gebeurtenis) {
        boolean besloten = gebeurtenis.is(Soort.BESLUIT_GENOMEN);
        boolean geweigerd =
                besloten && gebeurtenis.uitkomst().filter("toegekend"::equals).isEmpty();
        LocalDate dag = besloten ? gebeurtenis.op() : beoordeling.peildatum();
        Zicht opDeDag = Zicht.op(zaak.regels(), beoordeling.dossier(), zaak.zaak(), dag);
        Optional<Tlvperiode> periode = geweigerd
                ? Optional.empty()
                : new Tlvduur(opDeDag, new Weger(opDeDag, Beleidskast.standaard())).periode(vorm);
        return new Gevonden(vorm, gebeurtenis, dag, periode);
    }

    private static Optional<Feit> laatste(Zaakoordeel zaak, Soort soort, String vorm) {
        Zicht zicht = zaak.zicht();
        return zicht.laatste(feit -> feit.eigen() && feit.gebeurtenis().is(soort) && zicht.gaatOver(feit, vorm));
    }

    /** One text a line; empty when no TLV is asked or decided. */
    List<String> regels(List<Zaakoordeel> zaken) {
        List<String> uit = new ArrayList<>();
        for (Zaakoordeel zaak : zaken) {
            for (Gevonden gevonden : gevonden(zaak)) {
                String naam = new Zinnen(zaak.regels(), teksten).vorm(gevonden.vorm());
                if (gevonden.besloten()) {
                    uit.add(besluit(naam, gevonden.besluit()));
                }
                gevonden.periode()
                        .ifPresent(
                                periode -> uit.add(periode(zaak, naam, gevonden.besloten(), gevonden.dag(), periode)));
            }
        }
        return uit;
    }

    private String besluit(String naam, Gebeurtenis besluit) {
        String uitkomst = besluit.uitkomst().orElse("");
        return teksten.zin(
                "tlv.besluit",
                naam,
                teksten.woord("uitkomst.", uitkomst),
                teksten.datum(besluit.op()),
                van(besluit)
                        + besluit.tekst(Veld.CATEGORIE)
                                .map(deze -> teksten.zin("tlv.categorie", deze))
                                .orElse(""));
    }

    private String van(Gebeurtenis besluit) {
        Optional<LocalDate> tot = besluit.datum(Veld.TOT);
        return besluit.datum(Veld.VAN)
                        .map(dag -> teksten.zin("tlv.van", teksten.datum(dag)))
                        .orElse("")
                + tot.map(dag -> teksten.zin("tlv.tot", teksten.datum(dag))).orElse("");
    }

    private String periode(Zaakoordeel zaak, String naam, boolean besloten, LocalDate dag, Tlvperiode periode) {
        Zinnen zinnen = new Zinnen(zaak.regels(), teksten);
        String plan = teksten.zin(
                        "tlv.plan." + periode.planSoort().name(),
                        periode.plan().map(teksten::datum).orElse(teksten.zin("tlv.onbekend")))
                + periode.bronPlan().map(zinnen::bron).orElse("");
        String wet = wet(periode) + zinnen.bron(periode.bronWet());
        String telt = periode.tot()
                .map(tot -> teksten.zin(periode.wetVerlengt() ? "tlv.wettelt" : "tlv.telt", teksten.datum(tot)))
                .orElse(teksten.zin("tlv.open"));
        String begin = teksten.zin(besloten ? "tlv.bij-besluit" : "tlv.bij-aanvraag", naam, teksten.datum(dag));
        return String.join(" ", begin, plan + ".", wet + ".", telt);
    }

    private String wet(Tlvperiode periode) {
        Optional<String> vroegst = periode.wetVroegst().map(teksten::datum);
        Optional<String> laatst = periode.wetLaatst().map(teksten::datum);
        if (vroegst.isPresent() && laatst.isPresent()) {
            return teksten.zin("tlv.wet.beide", vroegst.get(), laatst.get());
        }
        return vroegst.map(deze -> teksten.zin("tlv.wet.vroegst", deze))
                .or(() -> laatst.map(deze -> teksten.zin("tlv.wet.laatst", deze)))
                .orElse(teksten.zin("tlv.wet.geen"));
    }
}
