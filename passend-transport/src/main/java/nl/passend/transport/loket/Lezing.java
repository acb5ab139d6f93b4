package nl.passend.transport.loket;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import org.jspecify.annotations.Nullable;

/** Takes what must be there from an answer, or refuses it by the name of the field and never by its value. */
@Experimenteel
public final class Lezing {
    private final String platform;
    private final Map<String, ?> object;

    /** Of an object that a platform gave. */
    public Lezing(String platform, Map<String, ?> object) {
        this.platform = platform;
        this.object = object;
    }

    /** An object in it. */
    @SuppressWarnings("unchecked")
    public Lezing object(String naam) {
        return neem(
                naam, waarde -> waarde instanceof Map<?, ?> deel ? new Lezing(platform, (Map<String, ?>) deel) : null);
    }

    /** A text that is not blank. */
    public String tekst(String naam) {
        return neem(naam, waarde -> waarde instanceof String tekst && !tekst.isBlank() ? tekst : null);
    }

    /** A whole number. */
    public long getal(String naam) {
        return neem(
                naam,
                waarde -> waarde instanceof Integer || waarde instanceof Long ? ((Number) waarde).longValue() : null);
    }

    /** A day. */
    public LocalDate dag(String naam) {
        return neem(naam, waarde -> {
            try {
                return waarde instanceof String tekst ? LocalDate.parse(tekst) : null;
            } catch (DateTimeParseException geenDag) {
                return null;
            }
        });
    }

    /** A list. */
    public List<?> lijst(String naam) {
        return neem(naam, waarde -> waarde instanceof List<?> lijst ? lijst : null);
    }

    /** A list of objects; none when it is absent. */
    @SuppressWarnings("unchecked")
    public List<Map<String, ?>> objecten(String naam) {
        if (!object.containsKey(naam)) {
            return List.of();
        }
        return neem(
                naam,
                waarde -> waarde instanceof List<?> lijst && lijst.stream().allMatch(Map.class::isInstance)
                        ? (List<Map<String, ?>>) lijst
                        : null);
    }

    /** Something read from a text, where what is no such thing is refused as unreadable. */
    public <T> T uit(String naam, Function<String, T> maak) {
        try {
            return maak.apply(tekst(naam));
        } catch (InvoerException geenZoDing) {
            throw onleesbaar(naam);
        }
    }

    /** Refuses it for a field. */
    public InvoerException onleesbaar(String naam) {
        return new InvoerException(Foutcode.ANTWOORD_ONLEESBAAR, Plaats.wijzer(naam), platform, naam);
    }

    private <T> T neem(String naam, Function<@Nullable Object, @Nullable T> lees) {
        T uit = lees.apply(object.get(naam));
        if (uit == null) {
            throw onleesbaar(naam);
        }
        return uit;
    }
}
