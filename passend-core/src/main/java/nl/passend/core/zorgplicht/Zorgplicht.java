package nl.passend.core.zorgplicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.zorgplicht.Houderschap.Begingrond;
import nl.passend.core.zorgplicht.Houderschap.Eindgrond;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the zorgplicht (WPO 40). Contact is no registration; of several registrations the first preference counts; a TLV
 * that is asked or waits for a place changes nothing: the referring school bears it until the child is enrolled elsewhere. At most
 * one school bears it on a day.
 *
 * <p>Immutable and thread safe.
 */
@Experimenteel
public final class Zorgplicht {
    private final List<Houderschap> regels;
    private final Lezing lezing;

    private Zorgplicht(List<Houderschap> regels, Lezing lezing) {
        this.regels = List.copyOf(regels);
        this.lezing = lezing;
    }

    /** The ledger of a dossier up to a day, under a reading. */
    public static Zorgplicht van(Dossier dossier, LocalDate peildatum, Lezing lezing) {
        Boek boek = new Boek(lezing);
        for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
            if (!gebeurtenis.op().isAfter(peildatum)) {
                boek.schrijf(gebeurtenis);
            }
        }
        return new Zorgplicht(boek.regels, lezing);
    }

    /** All lines, first to last. */
    public List<Houderschap> regels() {
        return regels;
    }

    /** The reading that was used. */
    public Lezing lezing() {
        return lezing;
    }

    /** Who bears it on a day. */
    public Optional<Houderschap> houder(LocalDate dag) {
        return regels.stream()
                .filter(regel -> !dag.isBefore(regel.van())
                        && regel.tot().map(dag::isBefore).orElse(true))
                .reduce((eerder, later) -> later);
    }

    /** Who bears it after the last event. */
    public Optional<Houderschap> laatste() {
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(regels.get(regels.size() - 1))
                        .filter(regel -> regel.tot().isEmpty());
    }

    /** Writes the ledger event by event. */
    private static final class Boek {
        private final Lezing lezing;
        private final List<Houderschap> regels = new ArrayList<>();
        private final List<Gebeurtenis> aanmeldingen = new ArrayList<>();
        private @Nullable String ingeschreven;
        private @Nullable String bereid;

        Boek(Lezing lezing) {
            this.lezing = lezing;
        }

        void schrijf(Gebeurtenis gebeurtenis) {
            String school = gebeurtenis.tekst(Veld.SCHOOL).orElse("");
            switch (gebeurtenis.soort().orElse(Soort.CONTACT_GELEGD)) {
                case AANMELDING_ONTVANGEN -> aangemeld(gebeurtenis, school);
                case INGESCHREVEN -> ingeschreven(gebeurtenis, school);
                case TIJDELIJK_GEPLAATST -> ingeschreven = school;
                case SCHOOL_BEREID -> bereid = school;
                case GEWEIGERD -> geweigerd(gebeurtenis, school);
                case NIET_IN_BEHANDELING -> valtAf(gebeurtenis, school, Eindgrond.NIET_IN_BEHANDELING);
                case INGETROKKEN -> {
                    if (gebeurtenis
                            .tekst(Veld.WAT)
                            .map(wat -> wat.startsWith("aanmelding"))
                            .orElse(true)) {
                        valtAf(gebeurtenis, school, Eindgrond.INGETROKKEN);
                    }
                }
                case UITGESCHREVEN -> uitgeschreven(gebeurtenis, school);
                default -> {
                    // Nothing else moves the duty: not contact, not a TLV, not a removal without another school.
                }
            }
        }

        private Optional<Houderschap> houder() {
            return regels.isEmpty()
                    ? Optional.empty()
                    : Optional.of(regels.get(regels.size() - 1))
                            .filter(regel -> regel.tot().isEmpty());
        }

        private void aangemeld(Gebeurtenis gebeurtenis, String school) {
            aanmeldingen.removeIf(
                    eerder -> eerder.tekst(Veld.SCHOOL).filter(school::equals).isPresent());
            aanmeldingen.add(gebeurtenis);
            Optional<Houderschap> nu = houder();
            if (nu.isEmpty()) {
                begin(school, Begingrond.AANMELDING, gebeurtenis);
            } else if (!nu.get().school().equals(school)) {
                boolean bijInschrijving = ingeschreven != null;
                boolean gaatOver = bijInschrijving
                        ? lezing == Lezing.SCHOOL_VAN_AANMELDING
                        : eersteVoorkeur().filter(gebeurtenis::equals).isPresent();
                if (gaatOver) {
                    eindig(Eindgrond.ANDERE_VOORKEUR, gebeurtenis);
                    begin(school, Begingrond.AANMELDING, gebeurtenis);
                }
            }
        }

        /** Lowest number first; a registration without a number comes after those with one, in order of arrival. */
        private Optional<Gebeurtenis> eersteVoorkeur() {
            return aanmeldingen.stream()
                    .min(Comparator.comparingInt(een -> een.getal(Veld.VOORKEUR).orElse(Integer.MAX_VALUE)));
        }

        private void ingeschreven(Gebeurtenis gebeurtenis, String school) {
            ingeschreven = school;
            bereid = null;
            aanmeldingen.clear();
            if (houder().filter(nu -> nu.school().equals(school)).isEmpty()) {
                eindig(Eindgrond.ELDERS_INGESCHREVEN, gebeurtenis);
                begin(school, Begingrond.INSCHRIJVING, gebeurtenis);
            }
        }

        private void geweigerd(Gebeurtenis gebeurtenis, String school) {
            boolean uitzondering = gebeurtenis
                    .tekst(Veld.GROND)
                    .filter(grond -> grond.equals("geen-plaats") || grond.equals("grondslag"))
                    .isPresent();
            boolean andere =
                    gebeurtenis.tekst(Veld.BEREIDE_SCHOOL).isPresent() || bereid != null && !bereid.equals(school);
            if (uitzondering) {
                valtAf(gebeurtenis, school, Eindgrond.UITZONDERING);
            } else if (andere) {
                valtAf(gebeurtenis, school, Eindgrond.ANDERE_SCHOOL_BEREID);
            }
            // Refused without another school willing: the duty stays where it is.
        }

        private void valtAf(Gebeurtenis gebeurtenis, String school, Eindgrond grond) {
            aanmeldingen.removeIf(eerder -> school.isEmpty()
                    || eerder.tekst(Veld.SCHOOL).filter(school::equals).isPresent());
            boolean draagt = houder().filter(
                            nu -> school.isEmpty() || nu.school().equals(school))
                    .isPresent();
            boolean doorInschrijving =
                    houder().filter(nu -> nu.school().equals(ingeschreven)).isPresent();
            if (draagt && !doorInschrijving) {
                eindig(grond, gebeurtenis);
                volgende(gebeurtenis);
            }
        }

        private void uitgeschreven(Gebeurtenis gebeurtenis, String school) {
            if (school.equals(ingeschreven)) {
                ingeschreven = null;
            }
            boolean draagt = houder().filter(nu -> nu.school().equals(school)).isPresent();
            boolean nogAangemeld = aanmeldingen.stream()
                    .anyMatch(
                            een -> een.tekst(Veld.SCHOOL).filter(school::equals).isPresent());
            if (draagt && !nogAangemeld) {
                eindig(Eindgrond.UITGESCHREVEN, gebeurtenis);
                volgende(gebeurtenis);
            }
        }

        private void volgende(Gebeurtenis gebeurtenis) {
            eersteVoorkeur()
                    .flatMap(een -> een.tekst(Veld.SCHOOL))
                    .ifPresent(school -> begin(school, Begingrond.VOLGENDE_VOORKEUR, gebeurtenis));
        }

        private void begin(String school, Begingrond grond, Gebeurtenis gebeurtenis) {
            regels.add(new Houderschap(
                    school,
                    gebeurtenis.op(),
                    grond,
                    gebeurtenis,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }

        private void eindig(Eindgrond grond, Gebeurtenis gebeurtenis) {
            houder().ifPresent(nu -> regels.set(regels.size() - 1, nu.eindigt(grond, gebeurtenis)));
        }
    }
}
