package nl.passend.core.zorgplicht;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.passend.core.api.Experimenteel;

/**
 * How the zorgplicht is read where the law is silent and sources differ. The one that was used is named in every answer; decision
 * record 0016 tells who reads it how.
 *
 * @param inschrijving what a registration elsewhere does while the child is enrolled
 * @param voorkeur which of several registrations counts while the child is enrolled nowhere
 * @param overdracht when a school that found another one is discharged
 */
@Experimenteel
public record Lezing(Inschrijving inschrijving, Voorkeur voorkeur, Overdracht overdracht) {
    /** As most practice has it. */
    public static final Lezing GANGBAAR =
            new Lezing(Inschrijving.SCHOOL_HOUDT, Voorkeur.EERSTE_VOORKEUR, Overdracht.NA_AANVAARDING);

    /** A child that is enrolled at one school and registered at another. */
    public enum Inschrijving {
        /** The school of enrolment bears it until the child is enrolled elsewhere (practice of samenwerkingsverbanden). */
        SCHOOL_HOUDT,
        /** As before, but once a TLV is granted a registration at the school of the parents' choice moves it (one samenwerkingsverband). */
        NA_TLV_DE_GEKOZEN_SCHOOL,
        /** The school of the last registration bears it (some rulings of the committee for disputes). */
        SCHOOL_VAN_AANMELDING
    }

    /** A child that is enrolled nowhere and registered at several schools. */
    public enum Voorkeur {
        /** The first preference of the parents (practice). */
        EERSTE_VOORKEUR,
        /** The first that received it, as long as it handles the registration (one ruling). */
        EERSTE_AANMELDING
    }

    /** A school that refuses because another school is willing. */
    public enum Overdracht {
        /** Discharged when parents accept the place, or at enrolment there. */
        NA_AANVAARDING,
        /** Discharged by the refusal, once another school is willing (letter of WPO 40.4). */
        NA_BEREIDHEID,
        /** Discharged only by enrolment there. */
        NA_INSCHRIJVING
    }

    /** The readings that differ from this one in one point. */
    public List<Lezing> andere() {
        return Stream.of(
                        Stream.of(Inschrijving.values()).map(anders -> new Lezing(anders, voorkeur, overdracht)),
                        Stream.of(Voorkeur.values()).map(anders -> new Lezing(inschrijving, anders, overdracht)),
                        Stream.of(Overdracht.values()).map(anders -> new Lezing(inschrijving, voorkeur, anders)))
                .flatMap(alle -> alle)
                .filter(lezing -> !lezing.equals(this))
                .toList();
    }

    /** The three choices as words, such as {@code school-houdt, eerste-voorkeur, na-aanvaarding}. */
    public String code() {
        return Stream.of(inschrijving, voorkeur, overdracht)
                .map(keuze -> keuze.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .reduce((een, ander) -> een + ", " + ander)
                .orElse("");
    }
}
