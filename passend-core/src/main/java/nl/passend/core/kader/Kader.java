package nl.passend.core.kader;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.School;
import org.immutables.value.Value;

/**
 * One dated text of a layer: a plan, an addendum to it, or the law from a day on. Build it with {@link #bouw()}; immutable and thread
 * safe. All versions of one kader share an {@link #id()}.
 */
@Experimenteel
@Value.Immutable
@Stijl
public interface Kader {

    /** Short owner name, such as {@code westland}. */
    String id();

    /** Layer. */
    Laag laag();

    /** Title. */
    String naam();

    /** Name of the version. */
    String versie();

    /** Kader of the layer above. */
    Optional<String> onder();

    /** Organisation that writes it. */
    Optional<String> organisatie();

    /** Code of the SWV, such as {@code PO2803}. */
    Optional<String> code();

    /** Municipalities for which it speaks. */
    List<String> gebied();

    /** Boards that it binds; empty for all in the layer above. */
    List<String> bindt();

    /** First day. */
    LocalDate van();

    /** Last day; empty for open. */
    Optional<LocalDate> tot();

    /** Whether its date is assumed and must be confirmed by its owner. */
    @Value.Default
    default boolean teBevestigen() {
        return false;
    }

    /** Base version that it changes, such as {@code westland@2020-08-01}; empty for a base text. */
    Optional<String> wijzigt();

    /** Which day picks the version of its elements. */
    Telt telt();

    /** What lower layers may do unless an element says otherwise: whether they may add at all. */
    @Value.Default
    default boolean lagereLagenBlijvenAf() {
        return false;
    }

    /** Higher open norms that it does not fill, with the reason. */
    List<Elementen.Keuze> nogOpen();

    /** Elements that replace an element of the same id in the base version. */
    List<String> vervangt();

    /** Rungs, in order. */
    List<Elementen.Trede> treden();

    /** Roles. */
    List<Elementen.Rol> rollen();

    /** Documents. */
    List<Document> documenten();

    /** Forms. */
    List<Vorm> vormen();

    /** Meetings. */
    List<Overleg> overleggen();

    /** Judgements. */
    List<Elementen.Oordeel> oordelen();

    /** Procedures. */
    List<Elementen.Traject> trajecten();

    /** Steps of all procedures. */
    List<Stap> stappen();

    /** Terms. */
    List<Termijn> termijnen();

    /** Rights. */
    List<Elementen.Recht> rechten();

    /** Norms. */
    List<Elementen.Norm> normen();

    /** Money. */
    List<Elementen.Middel> middelen();

    /** Figures. */
    List<Elementen.Indicator> indicatoren();

    /** What it tells. */
    List<Elementen.Informatie> informatie();

    /** What the text says and nothing computes with, in order of the files: carried, so that nothing of a plan is lost. */
    List<Elementen.Leestekst> leesteksten();

    /** SHA-256 of the source text, hexadecimal: what a receipt names. */
    String hash();

    /** Id with first day, such as {@code westland@2020-08-01}. */
    @Value.Derived
    default String volledigId() {
        return id() + "@" + van();
    }

    /** Whether it is in force on a day. */
    default boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van())
                && tot().map(laatste -> !dag.isAfter(laatste)).orElse(true);
    }

    /**
     * Whether it names a school under {@code bindt}: by its board, its name or its register number, whatever the case of the letters
     * and with or without <em>stichting</em> in front. A kader that names nobody names no school.
     */
    default boolean bindt(School school) {
        return bindt().stream()
                .map(Kader::kaal)
                .anyMatch(naam -> Stream.of(school.bestuur(), school.naam(), school.brin())
                        .anyMatch(van -> van != null && kaal(van).equals(naam)));
    }

    private static String kaal(String naam) {
        String klein = naam.strip().toLowerCase(Locale.ROOT);
        return klein.startsWith("stichting ") ? klein.substring("stichting ".length()) : klein;
    }

    /** A builder. */
    static Builder bouw() {
        return new Builder();
    }

    /** Builds a {@link Kader}. */
    final class Builder extends ImmutableKader.Builder {}

    /** Which day picks the version. */
    enum Telt {
        /** The day of the request in the zaak; without a request the peildatum. */
        AANVRAAGDATUM,
        /** The day asked about. */
        PEILDATUM
    }
}
