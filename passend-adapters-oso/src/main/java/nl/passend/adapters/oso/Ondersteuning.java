package nl.passend.adapters.oso;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;

/** Maps the block onderwijsondersteuning: the OPP, the toelaatbaarheidsverklaringen and the arrangementen of the SWV. */
final class Ondersteuning {
    private static final Pattern CATEGORIE = Pattern.compile("L|M|H|Nvt");

    private final Inhoud inhoud;
    private final Velden velden;

    Ondersteuning(Inhoud inhoud) {
        this.inhoud = inhoud;
        this.velden = new Velden(inhoud.fouten());
    }

    void voegToe(Opbrengst opbrengst) {
        inhoud.een("opp").ifPresent(opp -> opp(opbrengst, opp));
        inhoud.alle("tlv").forEach(tlv -> tlv(opbrengst, tlv));
        inhoud.alle("arrangement_pao").forEach(arrangement -> arrangement(opbrengst, arrangement));
    }

    /** The SWV of the TLV that begins last: the newest word on where the pupil belongs. */
    @Nullable
    String samenwerkingsverband() {
        @Nullable String nieuwste = null;
        @Nullable LocalDate laatste = null;
        for (Blok tlv : inhoud.alle("tlv")) {
            LocalDate ingang = velden.datum(tlv, "tlvingangdatum");
            if (ingang != null && (laatste == null || ingang.isAfter(laatste))) {
                laatste = ingang;
                nieuwste = velden.tekst(tlv, "tlvswvnummer").orElse(null);
            }
        }
        return nieuwste;
    }

    private void opp(Opbrengst opbrengst, Blok opp) {
        LocalDate ingang = velden.nodigeDatum(opp, "opp_ingangdatum");
        LocalDate einde = velden.datum(opp, "opp_einddatum");
        if (ingang == null) {
            return;
        }
        opbrengst.begin(Soort.DOCUMENT_VASTGELEGD, ingang, opp).met(Veld.DOCUMENT, "opp");
        Gebeurtenis.Bouwer geregistreerd = opbrengst
                .begin(Soort.GEREGISTREERD, ingang, opp)
                .met(Veld.WAT, "opp")
                .met(Veld.WAAR, "LAS");
        looptijd(geregistreerd, ingang, einde);
    }

    private void tlv(Opbrengst opbrengst, Blok tlv) {
        LocalDate ingang = velden.nodigeDatum(tlv, "tlvingangdatum");
        LocalDate einde = velden.datum(tlv, "tlveinddatum");
        Optional<String> swv = velden.nodigeTekst(tlv, "tlvswvnummer", "PO0000");
        Optional<String> categorie = velden.nodigeVorm(tlv, "tlvcategorie", CATEGORIE, "L | M | H | Nvt");
        Optional<String> nummer = velden.nodigeTekst(tlv, "tlvbeschikkingsnummer", "2021000001");
        if (ingang == null || swv.isEmpty() || categorie.isEmpty() || nummer.isEmpty()) {
            return;
        }
        boolean sbo = categorie.get().equals("Nvt");
        Gebeurtenis.Bouwer besluit = besluit(opbrengst, tlv, ingang, sbo ? "tlv-sbo" : "tlv-so")
                .door(new Actor(swv.get(), "samenwerkingsverband", null, null))
                .met(Veld.VOLGNUMMER, nummer.get());
        if (!sbo) {
            besluit.met(
                    Veld.CATEGORIE,
                    switch (categorie.get()) {
                        case "L" -> "laag";
                        case "M" -> "midden";
                        default -> "hoog";
                    });
        }
        looptijd(besluit, ingang, einde);
    }

    private void arrangement(Opbrengst opbrengst, Blok arrangement) {
        LocalDate ingang = velden.nodigeDatum(arrangement, "arrangement_datum");
        LocalDate einde = velden.datum(arrangement, "arrangement_einddatum");
        if (ingang == null) {
            return;
        }
        Gebeurtenis.Bouwer besluit = besluit(opbrengst, arrangement, ingang, "extra-ondersteuning");
        velden.tekst(arrangement, "arrangement_beschikkingsnr")
                .ifPresent(nummer -> besluit.met(Veld.VOLGNUMMER, nummer));
        looptijd(besluit, ingang, einde);
    }

    /**
     * A decision that the file knows of. OSO tells from when it holds, not when it was taken: on the first day it holds at the
     * latest, and not after the file was made.
     */
    private static Gebeurtenis.Bouwer besluit(Opbrengst opbrengst, Blok bron, LocalDate ingang, String vorm) {
        LocalDate uiterlijk = ingang.isBefore(opbrengst.uitgeleverd()) ? ingang : opbrengst.uitgeleverd();
        return opbrengst
                .begin(Soort.BESLUIT_GENOMEN, uiterlijk, bron)
                .met(Veld.VORM, vorm)
                .met(Veld.UITKOMST, "toegekend");
    }

    private static void looptijd(Gebeurtenis.Bouwer bouwer, LocalDate van, @Nullable LocalDate tot) {
        bouwer.met(Veld.VAN, van);
        if (tot != null) {
            bouwer.met(Veld.TOT, tot);
        }
    }
}
