package nl.passend.adapters.oso;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields of blocks as the types they have in the schema. A field that does not fit is empty and stands in {@link Fouten};
 * the caller reads on, so that all errors come together.
 */
final class Velden {
    private static final String DATUM = "2021-08-31";
    private static final String JANEE = "true | false";

    /** A day as XML Schema writes it; a time zone may follow and tells nothing of a day in a school. */
    private static final Pattern DATUMVORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?");

    private final Fouten fouten;

    Velden(Fouten fouten) {
        this.fouten = fouten;
    }

    /** A text; an empty element tells nothing. */
    Optional<String> tekst(Blok blok, String naam) {
        Blok.Waarde waarde = blok.waarde(naam);
        return waarde == null || waarde.tekst().isEmpty() ? Optional.empty() : Optional.of(waarde.tekst());
    }

    /** A text that must be there. */
    Optional<String> nodigeTekst(Blok blok, String naam, String verwacht) {
        Optional<String> tekst = tekst(blok, naam);
        if (tekst.isEmpty()) {
            fouten.ontbreekt(blok, naam, verwacht);
        }
        return tekst;
    }

    /** A text of a form. */
    Optional<String> vorm(Blok blok, String naam, Pattern vorm, String verwacht) {
        Blok.Waarde waarde = blok.waarde(naam);
        if (waarde == null) {
            return Optional.empty();
        }
        if (!vorm.matcher(waarde.tekst()).matches()) {
            fouten.onbegrepen(blok, waarde, verwacht);
            return Optional.empty();
        }
        return Optional.of(waarde.tekst());
    }

    /** A text of a form that must be there. */
    Optional<String> nodigeVorm(Blok blok, String naam, Pattern vorm, String verwacht) {
        if (blok.waarde(naam) == null) {
            fouten.ontbreekt(blok, naam, verwacht);
        }
        return vorm(blok, naam, vorm, verwacht);
    }

    /** A day, when told. */
    @Nullable
    LocalDate datum(Blok blok, String naam) {
        Blok.Waarde waarde = blok.waarde(naam);
        if (waarde == null) {
            return null;
        }
        Matcher vorm = DATUMVORM.matcher(waarde.tekst());
        if (vorm.matches()) {
            try {
                return LocalDate.parse(vorm.group(1));
            } catch (DateTimeException e) {
                // a form that fits and a day that is not there, such as 30 February: told below
            }
        }
        fouten.onbegrepen(blok, waarde, DATUM);
        return null;
    }

    /** A day that must be there; null only when an error was noted. */
    @Nullable
    LocalDate nodigeDatum(Blok blok, String naam) {
        if (blok.waarde(naam) == null) {
            fouten.ontbreekt(blok, naam, DATUM);
        }
        return datum(blok, naam);
    }

    /** Yes or no. */
    Optional<Boolean> janee(Blok blok, String naam) {
        Blok.Waarde waarde = blok.waarde(naam);
        if (waarde == null) {
            return Optional.empty();
        }
        return switch (waarde.tekst()) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> {
                fouten.onbegrepen(blok, waarde, JANEE);
                yield Optional.empty();
            }
        };
    }
}
