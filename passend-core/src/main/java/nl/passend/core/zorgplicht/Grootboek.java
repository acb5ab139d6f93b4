package nl.passend.core.zorgplicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.zorgplicht.Houderschap.Begingrond;
import nl.passend.core.zorgplicht.Houderschap.Eindgrond;
import nl.passend.core.zorgplicht.Lezing.Inschrijving;
import nl.passend.core.zorgplicht.Lezing.Overdracht;

/** Writes the ledger event by event. */
final class Grootboek {
    private final Lezing lezing;
    private final List<Houderschap> regels = new ArrayList<>();
    private final Aanmeldingen aanmeldingen = new Aanmeldingen();
    private final Aanbod aanbod = new Aanbod();
    private Optional<String> ingeschreven = Optional.empty();
    private boolean tijdelijk;
    private boolean verwijderd;
    private boolean tlv;

    Grootboek(Lezing lezing) {
        this.lezing = lezing;
    }

    List<Houderschap> regels() {
        return regels;
    }

    void schrijf(Gebeurtenis gebeurtenis) {
        String school = gebeurtenis.tekst(Veld.SCHOOL).orElse("");
        switch (gebeurtenis.soort().orElse(Soort.CONTACT_GELEGD)) {
            case AANMELDING_ONTVANGEN -> aangemeld(gebeurtenis, school);
            case SCHOOL_BEREID -> aanbod.bereid(gebeurtenis, school);
            case PLAATS_AANVAARD -> aanvaard(gebeurtenis, school);
            case TIJDELIJK_GEPLAATST -> tijdelijkGeplaatst(gebeurtenis, school);
            case INGESCHREVEN -> ingeschreven(gebeurtenis, school);
            case GEWEIGERD -> geweigerd(gebeurtenis, school);
            case NIET_IN_BEHANDELING -> besloten(gebeurtenis, school, Eindgrond.NIET_IN_BEHANDELING);
            case INGETROKKEN -> ingetrokken(gebeurtenis, school);
            case VERWIJDERD -> verwijderd(gebeurtenis, school);
            case UITGESCHREVEN -> uitgeschreven(gebeurtenis, school);
            case ZORGPLICHT_VASTGESTELD -> vastgesteld(gebeurtenis, school);
            case BESLUIT_GENOMEN -> tlv |= isTlv(gebeurtenis);
            default -> {
                // Nothing else moves the duty: not contact, not an admission alone.
            }
        }
    }

    private Optional<Houderschap> houder() {
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(regels.get(regels.size() - 1))
                        .filter(regel -> regel.tot().isEmpty());
    }

    private boolean draagt(String school) {
        return houder().filter(nu -> nu.school().equals(school)).isPresent();
    }

    private void aangemeld(Gebeurtenis gebeurtenis, String school) {
        aanmeldingen.voegToe(gebeurtenis, school);
        Optional<Houderschap> nu = houder();
        if (nu.isEmpty()) {
            begin(school, Begingrond.AANMELDING, gebeurtenis, gebeurtenis.op());
        } else if (!draagt(school)) {
            if (ingeschreven.isPresent()) {
                if (aanmeldingGaatVoor()) {
                    gaatOver(school, Eindgrond.ELDERS_AANGEMELD, Begingrond.AANMELDING, gebeurtenis);
                }
            } else if (aanbod.van(school) && neemtOver(gebeurtenis, school)) {
                gaatOver(school, Eindgrond.OVERGENOMEN, Begingrond.AANVAARDING, gebeurtenis);
            } else if (nu.get().begingrond() != Begingrond.VASTGESTELD && eersteKeus(school)) {
                gaatOver(school, Eindgrond.ANDERE_VOORKEUR, Begingrond.AANMELDING, gebeurtenis);
            }
        }
    }

    /** Whether a registration moves the duty although the child is enrolled. */
    private boolean aanmeldingGaatVoor() {
        return lezing.inschrijving() == Inschrijving.SCHOOL_VAN_AANMELDING
                || lezing.inschrijving() == Inschrijving.NA_TLV_DE_GEKOZEN_SCHOOL && tlv;
    }

    private boolean eersteKeus(String school) {
        return aanmeldingen.eerste(lezing.voorkeur()).filter(school::equals).isPresent();
    }

    private boolean neemtOver(Gebeurtenis gebeurtenis, String school) {
        return lezing.overdracht() != Overdracht.NA_INSCHRIJVING && aanbod.plaatsOp(school, gebeurtenis.op());
    }

    /** Offer and acceptance; a child that is enrolled stays with its school until it is enrolled elsewhere. */
    private void aanvaard(Gebeurtenis gebeurtenis, String school) {
        if (ingeschreven.isEmpty() && !draagt(school) && neemtOver(gebeurtenis, school)) {
            gaatOver(school, Eindgrond.OVERGENOMEN, Begingrond.AANVAARDING, gebeurtenis);
        }
    }

    /** Only of a child that is enrolled nowhere (WPO 40.7). */
    private void tijdelijkGeplaatst(Gebeurtenis gebeurtenis, String school) {
        if (ingeschreven.isEmpty() || tijdelijk) {
            ingeschreven = Optional.of(school);
            tijdelijk = true;
            if (!draagt(school)) {
                gaatOver(school, Eindgrond.ELDERS_INGESCHREVEN, Begingrond.TIJDELIJKE_PLAATSING, gebeurtenis);
            }
        }
    }

    private void ingeschreven(Gebeurtenis gebeurtenis, String school) {
        ingeschreven = Optional.of(school);
        tijdelijk = false;
        verwijderd = false;
        tlv = false;
        aanbod.leeg();
        aanmeldingen.leeg();
        if (!draagt(school)) {
            gaatOver(school, Eindgrond.ELDERS_INGESCHREVEN, Begingrond.INSCHRIJVING, gebeurtenis);
        }
    }

    private void geweigerd(Gebeurtenis gebeurtenis, String school) {
        String grond = gebeurtenis.tekst(Veld.GROND).orElse("");
        boolean andere = gebeurtenis.tekst(Veld.BEREIDE_SCHOOL).isPresent() || aanbod.vanAnderDan(school);
        if (grond.equals("geen-plaats") || grond.equals("grondslag")) {
            besloten(gebeurtenis, school, Eindgrond.UITZONDERING);
        } else if (grond.equals("geen-extra-ondersteuning")) {
            besloten(gebeurtenis, school, Eindgrond.GEEN_EXTRA_ONDERSTEUNING);
        } else if (andere && lezing.overdracht() == Overdracht.NA_BEREIDHEID) {
            besloten(gebeurtenis, school, Eindgrond.ANDERE_SCHOOL_BEREID);
        } else {
            // Until another school takes over, the duty stays; a temporary placement ends all the same.
            eindigtTijdelijk(school);
        }
    }

    /** Refused or not handled: the duty ends, on the day after where the child was placed for the time being. */
    private void besloten(Gebeurtenis gebeurtenis, String school, Eindgrond grond) {
        LocalDate dag = eindigtTijdelijk(school) ? gebeurtenis.op().plusDays(1) : gebeurtenis.op();
        valtAf(gebeurtenis, school, grond, dag);
    }

    private boolean eindigtTijdelijk(String school) {
        boolean geplaatst = tijdelijk && ingeschreven.filter(school::equals).isPresent();
        if (geplaatst) {
            tijdelijk = false;
            ingeschreven = Optional.empty();
        }
        return geplaatst;
    }

    private void ingetrokken(Gebeurtenis gebeurtenis, String school) {
        boolean aanmelding = gebeurtenis
                .tekst(Veld.WAT)
                .map(wat -> wat.startsWith("aanmelding"))
                .orElse(true);
        if (aanmelding) {
            valtAf(gebeurtenis, school, Eindgrond.INGETROKKEN, gebeurtenis.op());
        }
    }

    private void valtAf(Gebeurtenis gebeurtenis, String school, Eindgrond grond, LocalDate dag) {
        aanmeldingen.vervalt(school);
        boolean draagt = houder().filter(nu -> school.isEmpty() || nu.school().equals(school))
                .filter(nu -> ingeschreven.filter(nu.school()::equals).isEmpty())
                .isPresent();
        if (draagt) {
            eindig(grond, gebeurtenis, dag);
            volgende(gebeurtenis, dag);
        }
    }

    /** By the letter a removal is definitive once another school is willing; else the duty waits for what comes. */
    private void verwijderd(Gebeurtenis gebeurtenis, String school) {
        verwijderd = true;
        if (draagt(school) && lezing.overdracht() == Overdracht.NA_BEREIDHEID && aanbod.vanAnderDan(school)) {
            ingeschreven = ingeschreven.filter(nu -> !nu.equals(school));
            eindig(Eindgrond.ANDERE_SCHOOL_BEREID, gebeurtenis, gebeurtenis.op());
            volgende(gebeurtenis, gebeurtenis.op());
        }
    }

    private void uitgeschreven(Gebeurtenis gebeurtenis, String school) {
        if (ingeschreven.filter(school::equals).isPresent()) {
            ingeschreven = Optional.empty();
            tijdelijk = false;
        }
        // A removal that found no other school ends nothing (WPO 40.11).
        boolean zonderAndere = verwijderd && !aanbod.vanAnderDan(school);
        if (draagt(school) && !aanmeldingen.bij(school) && !zonderAndere) {
            eindig(Eindgrond.UITGESCHREVEN, gebeurtenis, gebeurtenis.op());
            volgende(gebeurtenis, gebeurtenis.op());
        }
    }

    private void vastgesteld(Gebeurtenis gebeurtenis, String school) {
        if (!draagt(school)) {
            gaatOver(school, Eindgrond.VASTGESTELD, Begingrond.VASTGESTELD, gebeurtenis);
        }
    }

    /** A child that is enrolled comes back to its school; else the next of the parents' order. */
    private void volgende(Gebeurtenis gebeurtenis, LocalDate dag) {
        Optional<String> aangemeld = aanmeldingGaatVoor() && ingeschreven.isPresent()
                ? aanmeldingen.laatste()
                : ingeschreven.isPresent() ? Optional.empty() : aanmeldingen.eerste(lezing.voorkeur());
        if (aangemeld.isPresent()) {
            begin(aangemeld.get(), Begingrond.VOLGENDE_VOORKEUR, gebeurtenis, dag);
        } else {
            ingeschreven.ifPresent(school -> begin(school, Begingrond.INSCHRIJVING, gebeurtenis, dag));
        }
    }

    private void gaatOver(String school, Eindgrond einde, Begingrond begin, Gebeurtenis gebeurtenis) {
        eindig(einde, gebeurtenis, gebeurtenis.op());
        begin(school, begin, gebeurtenis, gebeurtenis.op());
    }

    private void begin(String school, Begingrond grond, Gebeurtenis gebeurtenis, LocalDate dag) {
        LocalDate vrij =
                regels.isEmpty() ? dag : regels.get(regels.size() - 1).tot().orElse(dag);
        regels.add(new Houderschap(
                school,
                vrij.isAfter(dag) ? vrij : dag,
                grond,
                gebeurtenis,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private void eindig(Eindgrond grond, Gebeurtenis gebeurtenis, LocalDate dag) {
        houder().ifPresent(nu -> regels.set(regels.size() - 1, nu.eindigt(grond, gebeurtenis, dag)));
    }

    private static boolean isTlv(Gebeurtenis besluit) {
        String vorm = besluit.onderwerp().orElse("");
        return besluit.uitkomst().filter("toegekend"::equals).isPresent()
                && (vorm.endsWith("tlv-sbo") || vorm.endsWith("tlv-so"));
    }
}
