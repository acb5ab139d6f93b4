package nl.passend.core.tlv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;

/**
 * Which samenwerkingsverband decides on a TLV (WPO 40.8, WEC 40.11). That of the school where the pupil was enrolled last; of a child that
 * is enrolled nowhere, or for sbo at no basisschool, that of the place where it lives; of a child abroad that of the school applied to.
 * Before early 2022 a TLV sbo was decided on by the samenwerkingsverband of the sbo itself. Never by who merely receives the pupil.
 *
 * <p>Which samenwerkingsverband a school or a place belongs to changes with the years: events carry it as a fact of their day
 * ({@link Veld#SAMENWERKINGSVERBAND}), so that no register is asked and the same dossier always gives the same answer.
 *
 * @param code the code; empty when the record does not tell
 * @param grond why this one
 * @param feiten the events that gave it
 */
@Experimenteel
public record BeslissendSamenwerkingsverband(Optional<String> code, Grond grond, List<Gebeurtenis> feiten) {

    /** Why. */
    public enum Grond {
        /** Of the school where the pupil is enrolled. */
        SCHOOL_VAN_HERKOMST,
        /** Of the place where the pupil lives. */
        WOONPLAATS,
        /** Of the school applied to: the pupil lives abroad. */
        AANMELDING_UIT_BUITENLAND,
        /** Of the sbo: the law before early 2022. */
        SBO_VAN_AANMELDING
    }

    /**
     * By what counts on a day.
     *
     * @param geldend events that count on the day, in order
     * @param sbo whether the TLV is for sbo; else for so
     * @param dag the day of the decision
     */
    public static BeslissendSamenwerkingsverband op(List<Gebeurtenis> geldend, boolean sbo, LocalDate dag) {
        Optional<Gebeurtenis> aanmelding = laatste(geldend, Soort.AANMELDING_ONTVANGEN);
        if (sbo && dag.isBefore(Wetsdagen.TLV_SBO)) {
            return van(aanmelding, Grond.SBO_VAN_AANMELDING);
        }
        Optional<Gebeurtenis> school = inschrijving(geldend).filter(een -> isHerkomst(een, sbo));
        if (school.isPresent()) {
            return van(school, Grond.SCHOOL_VAN_HERKOMST);
        }
        Optional<Gebeurtenis> leerling = geldend.stream()
                .filter(een -> een.is(Soort.LEERLING_BEKEND)
                        && (een.tekst(Veld.SAMENWERKINGSVERBAND).isPresent()
                                || een.janee(Veld.BUITENLAND).isPresent()))
                .reduce((eerder, later) -> later);
        boolean buitenland = leerling.flatMap(een -> een.janee(Veld.BUITENLAND)).orElse(false);
        return buitenland ? van(aanmelding, Grond.AANMELDING_UIT_BUITENLAND) : van(leerling, Grond.WOONPLAATS);
    }

    /** For sbo the letter names a basisschool only; for so every school (that an sbo is one too is our reading). */
    private static boolean isHerkomst(Gebeurtenis inschrijving, boolean sbo) {
        return !sbo || inschrijving.tekst(Veld.SCHOOLSOORT).map("bao"::equals).orElse(true);
    }

    /** The school where the pupil is enrolled, not for the time being only. */
    private static Optional<Gebeurtenis> inschrijving(List<Gebeurtenis> geldend) {
        Optional<Gebeurtenis> nu = Optional.empty();
        for (Gebeurtenis een : geldend) {
            if (een.is(Soort.INGESCHREVEN)) {
                nu = Optional.of(een);
            } else if (een.is(Soort.UITGESCHREVEN)
                    && nu.filter(in -> in.tekst(Veld.SCHOOL).equals(een.tekst(Veld.SCHOOL)))
                            .isPresent()) {
                nu = Optional.empty();
            }
        }
        return nu;
    }

    private static Optional<Gebeurtenis> laatste(List<Gebeurtenis> geldend, Soort soort) {
        return geldend.stream().filter(een -> een.is(soort)).reduce((eerder, later) -> later);
    }

    private static BeslissendSamenwerkingsverband van(Optional<Gebeurtenis> feit, Grond grond) {
        return new BeslissendSamenwerkingsverband(
                feit.flatMap(een -> een.tekst(Veld.SAMENWERKINGSVERBAND)),
                grond,
                feit.stream().toList());
    }
}
