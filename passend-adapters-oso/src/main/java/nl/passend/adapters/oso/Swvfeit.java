package nl.passend.adapters.oso;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;

/**
 * A fact that an aanvraag SWV-dossier holds and events do not. The list is closed and has no persoonsgebonden nummer, so that none can
 * be given.
 */
@Experimenteel
public enum Swvfeit {
    /** Name of the program that makes the dossier. */
    PAKKET_NAAM,
    /** Its version. */
    PAKKET_VERSIE,
    /** Name of the school. */
    SCHOOL_NAAM,
    /** BRIN of the school. */
    SCHOOL_BRIN,
    /** Two digits of its location. */
    SCHOOL_VESTIGING,
    /** Number of the place from which it sends. */
    SCHOOL_AANLEVERPUNT,
    /** Street of the school. */
    SCHOOL_STRAAT,
    /** House number of the school. */
    SCHOOL_HUISNUMMER,
    /** Postcode of the school. */
    SCHOOL_POSTCODE,
    /** Town of the school. */
    SCHOOL_PLAATS,
    /** Telephone number of the school. */
    SCHOOL_TELEFOON,
    /** First names, separated by spaces. */
    LEERLING_VOORNAMEN,
    /** Prefix of the surname. */
    LEERLING_VOORVOEGSEL,
    /** Surname. */
    LEERLING_ACHTERNAAM,
    /** Name of every day. */
    LEERLING_ROEPNAAM,
    /** 0 unknown, 1 male, 2 female. */
    LEERLING_GESLACHT,
    /** Whether the address is secret, true or false; a secret address is never written. */
    LEERLING_ADRES_GEHEIM,
    /** Street. */
    LEERLING_STRAAT,
    /** House number. */
    LEERLING_HUISNUMMER,
    /** Postcode. */
    LEERLING_POSTCODE,
    /** Town. */
    LEERLING_PLAATS,
    /** Number that the school itself gave the pupil. */
    LEERLING_NUMMER_VAN_SCHOOL,
    /** First names of a carer. */
    VERZORGER_VOORNAMEN,
    /** Prefix of the surname of a carer. */
    VERZORGER_VOORVOEGSEL,
    /** Surname of a carer. */
    VERZORGER_ACHTERNAAM,
    /** Relation to the child, 1 to 9 of code list 41. */
    VERZORGER_RELATIE,
    /** Whether the carer has the parental authority, true or false. */
    VERZORGER_WETTIG,
    /** Telephone number of a carer. */
    VERZORGER_TELEFOON;

    private final String sleutel = name().toLowerCase(Locale.ROOT).replace('_', '-');

    boolean isVanVerzorger() {
        return sleutel.startsWith("verzorger-");
    }

    /** Spelling in a file, such as {@code leerling-achternaam}. */
    public String sleutel() {
        return sleutel;
    }

    /** The fact with this spelling. */
    public static Optional<Swvfeit> van(String sleutel) {
        return Arrays.stream(values())
                .filter(feit -> feit.sleutel.equals(sleutel))
                .findFirst();
    }
}
