package nl.passend.adapters.oso;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;

/** Writes the OPP, the toelaatbaarheidsverklaringen and the arrangementen of the SWV from events: the way back of {@link Ondersteuning}. */
final class SwvOndersteuning {
    private final List<Gebeurtenis> gebeurtenissen;
    private final Set<Gebeurtenis> gebruikt;
    private final Optional<String> samenwerkingsverband;

    SwvOndersteuning(
            List<Gebeurtenis> gebeurtenissen, Set<Gebeurtenis> gebruikt, Optional<String> samenwerkingsverband) {
        this.gebeurtenissen = gebeurtenissen;
        this.gebruikt = gebruikt;
        this.samenwerkingsverband = samenwerkingsverband;
    }

    void zet(Bouwblok leerling) {
        Optional<Gebeurtenis> opp = opp();
        List<Gebeurtenis> besluiten = gebeurtenissen.stream()
                .filter(gebeurtenis -> gebeurtenis.is(Soort.BESLUIT_GENOMEN)
                        && gebeurtenis.tekst(Veld.UITKOMST).equals(Optional.of("toegekend"))
                        && gebeurtenis.datum(Veld.VAN).isPresent())
                .toList();
        List<Gebeurtenis> tlvs =
                besluiten.stream().filter(SwvOndersteuning::isTlv).toList();
        List<Gebeurtenis> arrangementen = besluiten.stream()
                .filter(besluit -> besluit.tekst(Veld.VORM).equals(Optional.of("extra-ondersteuning")))
                .toList();
        if (opp.isEmpty() && tlvs.isEmpty() && arrangementen.isEmpty()) {
            return;
        }
        Bouwblok ondersteuning = leerling.blok("onderwijsondersteuning");
        opp.ifPresent(deze -> {
            Bouwblok blok = ondersteuning.blok("opp");
            blok.veld("opp_ingangdatum", deze.datum(Veld.VAN).orElse(deze.op()).toString());
            tot(blok, "opp_einddatum", deze);
        });
        tlvs.forEach(tlv -> tlv(ondersteuning.blok("tlv"), tlv));
        arrangementen.forEach(besluit -> {
            Bouwblok blok = ondersteuning.blok("arrangement_pao").veld("arrangement_datum", van(besluit));
            besluit.tekst(Veld.VOLGNUMMER).ifPresent(nummer -> blok.veld("arrangement_beschikkingsnr", nummer));
            tot(blok, "arrangement_einddatum", besluit);
        });
        gebruikt.addAll(tlvs);
        gebruikt.addAll(arrangementen);
    }

    /** The last that says from when the OPP holds: a registration before the adoption, that before the writing. */
    private Optional<Gebeurtenis> opp() {
        Optional<Gebeurtenis> gevonden = laatste(Soort.GEREGISTREERD, Veld.WAT)
                .or(() -> laatste(Soort.DOCUMENT_VASTGESTELD, Veld.DOCUMENT))
                .or(() -> laatste(Soort.DOCUMENT_VASTGELEGD, Veld.DOCUMENT));
        gebeurtenissen.stream().filter(SwvOndersteuning::isVanOpp).forEach(gebruikt::add);
        return gevonden;
    }

    private Optional<Gebeurtenis> laatste(Soort soort, Veld veld) {
        return gebeurtenissen.stream()
                .filter(gebeurtenis ->
                        gebeurtenis.is(soort) && gebeurtenis.tekst(veld).equals(Optional.of("opp")))
                .reduce((vorige, deze) -> deze);
    }

    private static boolean isVanOpp(Gebeurtenis gebeurtenis) {
        boolean soort = gebeurtenis.is(Soort.GEREGISTREERD)
                || gebeurtenis.is(Soort.DOCUMENT_VASTGESTELD)
                || gebeurtenis.is(Soort.DOCUMENT_VASTGELEGD);
        return soort && gebeurtenis.onderwerp().equals(Optional.of("opp"));
    }

    private static boolean isTlv(Gebeurtenis besluit) {
        String vorm = besluit.tekst(Veld.VORM).orElse("");
        return vorm.equals("tlv-so") || vorm.equals("tlv-sbo");
    }

    private void tlv(Bouwblok blok, Gebeurtenis tlv) {
        blok.veld("tlvingangdatum", van(tlv)).veld("tlvcategorie", categorie(tlv));
        Optional<String> swv = Optional.ofNullable(tlv.door().naam())
                .filter(naam -> naam.matches("(PO|VO)[0-9]{4}"))
                .or(() -> samenwerkingsverband);
        swv.ifPresent(nummer -> blok.veld("tlvswvnummer", nummer));
        tlv.tekst(Veld.VOLGNUMMER).ifPresent(nummer -> blok.veld("tlvbeschikkingsnummer", nummer));
        tot(blok, "tlveinddatum", tlv);
    }

    private static String categorie(Gebeurtenis tlv) {
        return switch (tlv.tekst(Veld.CATEGORIE).orElse("")) {
            case "laag" -> "L";
            case "midden" -> "M";
            case "hoog" -> "H";
            default -> "Nvt";
        };
    }

    private static String van(Gebeurtenis besluit) {
        return besluit.datum(Veld.VAN).orElse(besluit.op()).toString();
    }

    private static void tot(Bouwblok blok, String veld, Gebeurtenis gebeurtenis) {
        gebeurtenis.datum(Veld.TOT).map(LocalDate::toString).ifPresent(dag -> blok.veld(veld, dag));
    }
}
