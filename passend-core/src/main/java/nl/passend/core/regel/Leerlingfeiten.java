package nl.passend.core.regel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.tijd.Schooljaar;

/** Facts of the pupil on the day of a view, each with the events that it rests on. */
@Experimenteel
public final class Leerlingfeiten {
    private final Zicht zicht;

    /** Of a view. */
    public Leerlingfeiten(Zicht zicht) {
        this.zicht = zicht;
    }

    /**
     * A fact with its events.
     *
     * @param waarde the fact
     * @param feiten the events
     * @param <T> type of the fact
     */
    public record Gevonden<T>(T waarde, List<Feit> feiten) {}

    /** Date of birth. */
    public Optional<Gevonden<LocalDate>> geboren() {
        return uit(
                Soort.LEERLING_BEKEND,
                Veld.GEBOORTEDATUM,
                feit -> feit.gebeurtenis().datum(Veld.GEBOORTEDATUM));
    }

    /** Age in whole years. */
    public Optional<Gevonden<Integer>> leeftijd() {
        return geboren()
                .map(dag -> new Gevonden<>((int) ChronoUnit.YEARS.between(dag.waarde(), zicht.dag()), dag.feiten()));
    }

    /** Groep on the day; a groep of an earlier school year is not carried over. */
    public Optional<Gevonden<Integer>> groep() {
        return zicht.laatste(feit -> feit.gebeurtenis().is(Soort.GROEP_INGEDEELD))
                .filter(feit -> schooljaar(feit.gebeurtenis()) == Schooljaar.van(zicht.dag()))
                .flatMap(feit ->
                        feit.gebeurtenis().getal(Veld.GROEP).map(groep -> new Gevonden<>(groep, List.of(feit))));
    }

    /** Groep in the school year of another day, counted on from the last one known. */
    Optional<Integer> groepOp(LocalDate dag) {
        return zicht.laatste(feit -> feit.gebeurtenis().is(Soort.GROEP_INGEDEELD))
                .flatMap(feit -> feit.gebeurtenis()
                        .getal(Veld.GROEP)
                        .map(groep -> Math.min(8, groep + Schooljaar.van(dag) - schooljaar(feit.gebeurtenis()))));
    }

    private static int schooljaar(Gebeurtenis gebeurtenis) {
        return gebeurtenis.getal(Veld.SCHOOLJAAR).orElse(Schooljaar.van(gebeurtenis.op()));
    }

    /** Whether the child falls under reception of asylum seekers. */
    public Optional<Gevonden<Boolean>> asielopvang() {
        return uit(
                Soort.LEERLING_BEKEND,
                Veld.ASIELOPVANG,
                feit -> feit.gebeurtenis().janee(Veld.ASIELOPVANG));
    }

    /** Municipality of residence. */
    public Optional<Gevonden<String>> gemeente() {
        return uit(
                Soort.LEERLING_BEKEND, Veld.GEMEENTE, feit -> feit.gebeurtenis().tekst(Veld.GEMEENTE));
    }

    /** The event of the enrolment that stands; empty when enrolled nowhere. */
    public Optional<Feit> inschrijving() {
        Optional<Feit> in = zicht.laatste(feit ->
                feit.gebeurtenis().is(Soort.INGESCHREVEN) || feit.gebeurtenis().is(Soort.TIJDELIJK_GEPLAATST));
        return in.filter(feit -> uitschrijving(feit).isEmpty());
    }

    private Optional<Feit> uitschrijving(Feit in) {
        String school = in.gebeurtenis().tekst(Veld.SCHOOL).orElse("");
        return zicht.laatste(feit -> feit.plaats() > in.plaats()
                && feit.gebeurtenis().is(Soort.UITGESCHREVEN)
                && feit.gebeurtenis().tekst(Veld.SCHOOL).filter(school::equals).isPresent());
    }

    /** Events by which the child is enrolled nowhere. */
    List<Feit> uitschrijvingen() {
        List<Feit> gevonden = new ArrayList<>();
        zicht.laatste(feit -> feit.gebeurtenis().is(Soort.UITGESCHREVEN)).ifPresent(gevonden::add);
        return gevonden;
    }

    /** bao, sbo or so of the school of enrolment. */
    public Optional<Gevonden<String>> schoolsoort() {
        return inschrijving()
                .flatMap(feit ->
                        feit.gebeurtenis().tekst(Veld.SCHOOLSOORT).map(soort -> new Gevonden<>(soort, List.of(feit))));
    }

    /** bao, sbo or so of the school of the last registration. */
    public Optional<Gevonden<String>> aangemeldBij() {
        return zicht.laatste(feit -> feit.inZaak() && feit.gebeurtenis().is(Soort.AANMELDING_ONTVANGEN))
                .flatMap(feit ->
                        feit.gebeurtenis().tekst(Veld.SCHOOLSOORT).map(soort -> new Gevonden<>(soort, List.of(feit))));
    }

    /** Whether a school named in an event is the school whose dossier this is; true when the dossier names none. */
    public boolean isDezeSchool(String school) {
        Optional<School> eigen = zicht.dossier().school();
        return eigen.isEmpty() || eigen.get().heet(school);
    }

    private <T> Optional<Gevonden<T>> uit(Soort soort, Veld veld, java.util.function.Function<Feit, Optional<T>> lees) {
        return zicht.laatste(feit -> feit.gebeurtenis().is(soort)
                        && feit.gebeurtenis().velden().containsKey(veld))
                .flatMap(feit -> lees.apply(feit).map(waarde -> new Gevonden<>(waarde, List.of(feit))));
    }
}
