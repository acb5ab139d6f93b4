package nl.passend.core.port.wissel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/** What every event may tell beside the fields of its kind. */
@Experimenteel
public enum Kop {
    /** Order within the day. */
    NUMMER(
            String.class,
            een -> een.volgnummer() == 0 ? null : Integer.toString(een.volgnummer()),
            (bouwer, waarde) -> bouwer.volgnummer(Integer.parseInt((String) waarde))),
    /** Id of the event. */
    ID(String.class, een -> een.id().orElse(null), (bouwer, waarde) -> bouwer.id((String) waarde)),
    /** Zaak. */
    ZAAK(String.class, Gebeurtenis::zaakOfNiets, (bouwer, waarde) -> bouwer.zaak((String) waarde)),
    /** Step. */
    STAP(String.class, Gebeurtenis::stapOfNiets, (bouwer, waarde) -> bouwer.stap((String) waarde)),
    /** Kader under which it was recorded. */
    KADER(String.class, een -> een.kader().orElse(null), (bouwer, waarde) -> bouwer.kader((String) waarde)),
    /** Day of recording. */
    VASTGELEGD(
            LocalDate.class,
            een -> een.vastgelegdOp().orElse(null),
            (bouwer, waarde) -> bouwer.vastgelegdOp((LocalDate) waarde)),
    /** Name of who did it. */
    NAAM(String.class, een -> een.door().naam(), (bouwer, waarde) -> {}),
    /** Role of who did it. */
    ROL(String.class, een -> een.door().rol(), (bouwer, waarde) -> {}),
    /** Profession of who did it. */
    DISCIPLINE(String.class, een -> een.door().discipline(), (bouwer, waarde) -> {}),
    /** Employer of who did it. */
    WERKGEVER(String.class, een -> een.door().werkgever(), (bouwer, waarde) -> {});

    private final Class<?> type;
    private final Function<Gebeurtenis, @Nullable Object> lees;
    private final BiConsumer<Gebeurtenis.Bouwer, Object> zet;

    Kop(Class<?> type, Function<Gebeurtenis, @Nullable Object> lees, BiConsumer<Gebeurtenis.Bouwer, Object> zet) {
        this.type = type;
        this.lees = lees;
        this.zet = zet;
    }

    /** Name as a report has it; those of an actor begin with {@code door-}. */
    public String sleutel() {
        String klein = name().toLowerCase(Locale.ROOT);
        return ordinal() >= NAAM.ordinal() ? "door-" + klein : klein;
    }

    boolean isDag() {
        return type == LocalDate.class;
    }

    @Nullable
    Object van(Gebeurtenis gebeurtenis) {
        return lees.apply(gebeurtenis);
    }

    /** Sets it; the four of an actor are set together by {@link #actor}. */
    void zet(Gebeurtenis.Bouwer bouwer, Object waarde) {
        zet.accept(bouwer, waarde);
    }

    static Actor actor(Map<Kop, Object> koppen) {
        return new Actor((String) koppen.get(NAAM), (String) koppen.get(ROL), (String) koppen.get(DISCIPLINE), (String)
                koppen.get(WERKGEVER));
    }
}
