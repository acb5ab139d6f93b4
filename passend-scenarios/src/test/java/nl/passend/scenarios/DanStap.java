package nl.passend.scenarios;

import io.cucumber.java.nl.Dan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.bron.Bron;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.uitleg.Lezer;
import nl.passend.core.uitleg.Uitlegger;
import nl.passend.scenarios.Verwachting.Kant;

/** What is expected of a step, and of a command that was tried. */
public final class DanStap {
    private static final Locale NL = new Locale("nl");

    /** For Cucumber. */
    public DanStap() {}

    @Dan("mag de stap {naam}")
    public void mag(String stap) {
        status(Kant.WEL, stap, Set.of(Status.MAG, Status.MOET));
    }

    @Dan("mag de stap {naam} niet")
    public void magNiet(String stap) {
        status(Kant.NIET, stap, Set.of(Status.MAG_NIET));
    }

    @Dan("is niet te zeggen of de stap {naam} mag")
    public void nietTeZeggen(String stap) {
        status(Kant.GEEN, stap, Set.of(Status.NIET_TE_ZEGGEN));
    }

    @Dan("moet de stap {naam}")
    public void moet(String stap) {
        status(Kant.WEL, stap, Set.of(Status.MOET));
    }

    @Dan("hoeft de stap {naam} niet")
    public void hoeftNiet(String stap) {
        status(Kant.NIET, stap, Set.of(Status.MAG, Status.MAG_NIET, Status.NIET_TE_ZEGGEN, Status.NIET_AAN_DE_ORDE));
    }

    @Dan("is de stap {naam} niet aan de orde")
    public void nietAanDeOrde(String stap) {
        status(Kant.NIET, stap, Set.of(Status.NIET_AAN_DE_ORDE));
    }

    @Dan("bestaat de stap {naam} niet")
    public void bestaatNiet(String naam) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu()
                    .verwacht(
                            Kant.NIET,
                            beeld -> Uitslag.van(beeld.zaak().stap(naam).isEmpty(), "de stap bestaat")
                                    .over(Set.of(naam), List.of()));
        }
    }

    @Dan("is {naam} aan zet voor de stap {naam}")
    public void aanZet(String rol, String stap) {
        wie(Kant.WEL, rol, stap, true);
    }

    @Dan("is {naam} niet aan zet voor de stap {naam}")
    public void nietAanZet(String rol, String stap) {
        wie(Kant.NIET, rol, stap, false);
    }

    @Dan("ontbreekt voor de stap {naam}: {tekst}")
    public void ontbreekt(String stap, String wat) {
        open(Kant.NIET, stap, wat, true);
    }

    @Dan("ontbreekt voor de stap {naam} niet: {tekst}")
    public void ontbreektNiet(String stap, String wat) {
        open(Kant.WEL, stap, wat, false);
    }

    @Dan("is voor de stap {naam} wel verwacht: {tekst}")
    public void verwacht(String stap, String wat) {
        vraag(
                Kant.NIET,
                stap,
                (beeld, oordeel) -> Uitslag.van(
                        genoemd(beeld, open(oordeel.verwacht()), wat), wordenOpen(beeld, open(oordeel.verwacht()))));
    }

    @Dan("is voor de stap {naam} niets meer verwacht")
    public void nietsVerwacht(String stap) {
        vraag(
                Kant.WEL,
                stap,
                (beeld, oordeel) ->
                        Uitslag.van(open(oordeel.verwacht()).isEmpty(), wordenOpen(beeld, open(oordeel.verwacht()))));
    }

    @Dan("mag dat")
    public void magDat() {
        antwoord(Kant.WEL, antwoord -> antwoord.mag());
    }

    @Dan("mag dat niet")
    public void magDatNiet() {
        antwoord(Kant.NIET, antwoord -> !antwoord.mag());
    }

    @Dan("mag dat niet, want {naam}")
    public void magDatNietWant(String reden) {
        Optional<Antwoord.Reden> gevraagd = Logboek.nu().woord(Antwoord.Reden.class, reden);
        antwoord(
                Kant.NIET,
                antwoord -> antwoord instanceof Antwoord.Geweigerd nee
                        && gevraagd.filter(nee.reden()::equals).isPresent());
    }

    private static void status(Kant kant, String stap, Set<Status> goed) {
        vraag(
                kant,
                stap,
                (beeld, oordeel) -> Uitslag.van(
                        goed.contains(oordeel.status()),
                        Woord.van(oordeel.status()) + "; open: " + wordenOpen(beeld, oordeel.open())));
    }

    private static void wie(Kant kant, String rol, String stap, boolean wel) {
        if (Logboek.nu().kent(rol)) {
            vraag(
                    kant,
                    stap,
                    (beeld, oordeel) -> Uitslag.van(
                            wel
                                    == oordeel.keuze().wie().stream()
                                            .anyMatch(gevraagd -> beeld.regels().rolPast(rol, gevraagd)),
                            String.join(", ", oordeel.keuze().wie())));
        }
    }

    private static void open(Kant kant, String stap, String wat, boolean wel) {
        vraag(
                kant,
                stap,
                (beeld, oordeel) ->
                        Uitslag.van(wel == genoemd(beeld, oordeel.open(), wat), wordenOpen(beeld, oordeel.open())));
    }

    private static List<Bevinding> open(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(een -> !Genoemd.open(een).isEmpty()).toList();
    }

    /** Whether an open line is named: by its id, by what it asks for, or by (a piece of) its sentence. */
    private static boolean genoemd(Beeld beeld, List<Bevinding> open, String wat) {
        Uitlegger uitlegger = new Uitlegger(beeld.regels(), NL, Lezer.PROFESSIONAL);
        return open.stream()
                .anyMatch(een -> een.regel().equals(wat)
                        || uitlegger.zin(een).contains(wat)
                        || Genoemd.open(een).stream()
                                .anyMatch(deel -> Genoemd.woorden(deel).contains(wat)));
    }

    private static String wordenOpen(Beeld beeld, List<Bevinding> open) {
        Uitlegger uitlegger = new Uitlegger(beeld.regels(), NL, Lezer.PROFESSIONAL);
        return open.isEmpty()
                ? "niets"
                : String.join(
                        "; ",
                        open.stream()
                                .map(een -> een.regel() + " (" + uitlegger.zin(een) + ")")
                                .toList());
    }

    /** What is asked of a judged step. */
    private interface Stapvraag {
        Uitslag antwoord(Beeld beeld, Stapoordeel oordeel);
    }

    private static void vraag(Kant kant, String naam, Stapvraag vraag) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu()
                    .verwacht(
                            kant,
                            beeld -> beeld.zaak()
                                    .stap(naam)
                                    .map(oordeel -> vraag.antwoord(beeld, oordeel)
                                            .over(over(beeld, oordeel.keuze()), bronnen(oordeel.keuze())))
                                    .orElse(Uitslag.ontbreekt("stap " + naam + " op deze dag")));
        }
    }

    private static void antwoord(Kant kant, Function<Antwoord, Boolean> goed) {
        Logboek.nu()
                .verwacht(
                        kant,
                        beeld -> beeld.antwoord()
                                .map(antwoord -> {
                                    Stapoordeel stap = antwoord instanceof Antwoord.Toegestaan ja
                                            ? ja.stap()
                                            : ((Antwoord.Geweigerd) antwoord).stap();
                                    String werkelijk = antwoord instanceof Antwoord.Geweigerd nee
                                            ? "geweigerd, want " + Woord.van(nee.reden()) + "; open: "
                                                    + wordenOpen(beeld, nee.open())
                                            : "toegestaan";
                                    Set<String> over = new LinkedHashSet<>(over(beeld, stap.keuze()));
                                    if (antwoord instanceof Antwoord.Geweigerd nee) {
                                        over.add("opdracht:" + Woord.van(nee.reden()));
                                    }
                                    return Uitslag.van(goed.apply(antwoord), werkelijk)
                                            .over(over, bronnen(stap.keuze()));
                                })
                                .orElse(Uitslag.ontbreekt("stap geprobeerd")));
    }

    /** The step with all it tightens, the form that it asks for, all that its lines name, and what a region fills that in with. */
    private static Set<String> over(Beeld beeld, Stapkeuze keuze) {
        Set<String> genoemd = new LinkedHashSet<>(Genoemd.in(eisen(keuze).toList()));
        keuze.onderwerp().ifPresent(genoemd::add);
        Set<String> over = new LinkedHashSet<>(genoemd);
        keuze.keten().forEach(stap -> over.add(stap.id()));
        for (String naam : genoemd) {
            beeld.regels().document(naam).ifPresent(document -> over.add(document.id()));
            beeld.regels().vorm(naam).ifPresent(vorm -> over.add(vorm.id()));
        }
        return over;
    }

    private static Stream<Eis> eisen(Stapkeuze keuze) {
        return Stream.of(
                        keuze.vereist().stream(),
                        keuze.verwacht().stream(),
                        keuze.zodra().stream().flatMap(List::stream))
                .flatMap(eisen -> eisen);
    }

    private static List<Bron> bronnen(Stapkeuze keuze) {
        return Stream.concat(
                        keuze.keten().stream().map(stap -> stap.bron()),
                        eisen(keuze).map(Eis::bron))
                .toList();
    }
}
