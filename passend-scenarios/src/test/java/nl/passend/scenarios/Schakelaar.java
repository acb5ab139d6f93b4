package nl.passend.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Vorm;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.toetspunt.Toetscode;

/**
 * Switches one thing off, to see whether a scenario notices. {@code westland:sot} is an element, {@code westland:sot/altijd} a part of
 * it, {@code westland@2021-08-01:tlv-sbo/duur} the same in one text only, {@code westland@2021-08-01} a whole text; {@code
 * beleid:zorgplicht}, {@code signaal:tegenstrijdig}, {@code toetspunt:T-DEC-DUR} and {@code opdracht:adviseur-beslist} are rules in Java.
 *
 * <p>An element loses what it asks (the lines of a step or form, the members of a meeting); one that asks nothing goes altogether.
 *
 * @param id as written
 * @param kader id of the kader
 * @param van first day of the only text in which it goes; empty for all
 * @param element id without kader; empty for the whole text
 * @param deel the part; empty for all that it asks
 */
record Schakelaar(String id, String kader, String van, String element, String deel) {
    /** Switches nothing off. */
    static final Schakelaar NIETS = new Schakelaar("", "", "", "", "");

    private static final Pattern SPELLING =
            Pattern.compile("([a-z0-9-]+)(?:@(\\d{4}-\\d{2}-\\d{2}))?(?::([^/?!]+)(?:/([a-z]+)|([/?!]\\d+))?)?");

    /** Reads the spelling. */
    static Schakelaar lees(String id) {
        Matcher past = SPELLING.matcher(id);
        if (!past.matches()) {
            throw new IllegalArgumentException("geen element: " + id);
        }
        String deel = Optional.ofNullable(past.group(4))
                .or(() -> Optional.ofNullable(past.group(5)))
                .orElse("");
        return new Schakelaar(
                id,
                past.group(1),
                Optional.ofNullable(past.group(2)).orElse(""),
                Optional.ofNullable(past.group(3)).orElse(""),
                deel);
    }

    /** Whether a policy is off. */
    boolean beleid(String naam) {
        return kader.equals("beleid") && element.equals(naam);
    }

    /** Whether a kind of signal is off. */
    boolean signaal(Signaal.Soort soort) {
        return kader.equals("signaal") && element.equals(Woord.van(soort));
    }

    /** Whether a toetspunt is off. */
    boolean toetspunt(Toetscode code) {
        return kader.equals("toetspunt") && element.equals(code.code());
    }

    /** Whether a reason to refuse a command is off. */
    boolean reden(Antwoord.Reden reden) {
        return kader.equals("opdracht") && element.equals(Woord.van(reden));
    }

    /** Whether it is a rule in Java. */
    boolean inJava() {
        return List.of("beleid", "signaal", "toetspunt", "opdracht").contains(kader);
    }

    /** Id of the element without the date of a text and without part. */
    String elementId() {
        return kader + ":" + element;
    }

    /** Whether an expectation about this id is about what is switched. */
    boolean raakt(String over) {
        String zonderDeel = over.replaceAll("[/?!]\\d+$", "");
        return zonderDeel.equals(elementId())
                || zonderDeel.equals(element)
                || element.contains(".")
                        && zonderDeel.equals(kader + ":" + element.substring(0, element.lastIndexOf('.')))
                || element.isEmpty() && over.startsWith(kader + ":");
    }

    /** The text without it; empty when the whole text goes. */
    Optional<Kader> pasToe(Kader tekst) {
        boolean andere = !tekst.id().equals(kader)
                || !van.isEmpty() && !van.equals(tekst.van().toString());
        if (andere) {
            return Optional.of(tekst);
        }
        return element.isEmpty() ? Optional.empty() : Optional.of(zonder(tekst));
    }

    private Kader zonder(Kader tekst) {
        return Kader.bouw()
                .from(tekst)
                .stappen(elk(tekst.stappen(), this::stap))
                .vormen(elk(tekst.vormen(), this::vorm))
                .termijnen(elk(tekst.termijnen(), this::termijn))
                .overleggen(elk(tekst.overleggen(), this::overleg))
                .documenten(documenten(tekst.documenten()))
                .rollen(elk(tekst.rollen(), this::rol))
                .oordelen(elk(tekst.oordelen(), weg -> Optional.empty()))
                .rechten(elk(tekst.rechten(), weg -> Optional.empty()))
                .normen(elk(tekst.normen(), weg -> Optional.empty()))
                .middelen(elk(tekst.middelen(), weg -> Optional.empty()))
                .indicatoren(elk(tekst.indicatoren(), weg -> Optional.empty()))
                .informatie(elk(tekst.informatie(), weg -> Optional.empty()))
                .treden(elk(tekst.treden(), weg -> Optional.empty()))
                .leesteksten(tekst.leesteksten().stream()
                        .filter(lees -> !lees.element().equals(elementId()))
                        .toList())
                .build();
    }

    /** How an element of a kind goes: changed, or altogether. */
    private interface Weg<T> {
        Optional<T> uit(T element);
    }

    private <T extends Element> List<T> elk(List<T> elementen, Weg<T> weg) {
        List<T> uit = new ArrayList<>();
        for (T een : elementen) {
            if (een.id().equals(elementId())) {
                weg.uit(een).ifPresent(uit::add);
            } else {
                uit.add(een);
            }
        }
        return uit;
    }

    /** The lines of a list that stay: none when the list or the whole element goes, else all but the one that goes. */
    private List<Eis> over(List<Eis> eisen, String lijst) {
        return deel.isEmpty() || deel.equals(lijst)
                ? List.of()
                : eisen.stream()
                        .filter(eis -> !eis.id().equals(elementId() + deel))
                        .toList();
    }

    private Optional<Stap> stap(Stap stap) {
        boolean vraagtNiets = stap.vereist().isEmpty()
                && stap.verwacht().isEmpty()
                && stap.zodra().isEmpty();
        if (deel.isEmpty() && vraagtNiets || deel.equals("weg")) {
            return Optional.empty();
        }
        Stap.Builder bouw = Stap.bouw()
                .from(stap)
                .vereist(over(stap.vereist(), "vereist"))
                .verwacht(over(stap.verwacht(), "verwacht"))
                .zodra(over(stap.zodra(), "zodra"));
        return Optional.of((deel.equals("wie") ? bouw.wie(List.of()) : bouw).build());
    }

    private Optional<Vorm> vorm(Vorm vorm) {
        boolean vraagtNiets = vorm.vereist().isEmpty()
                && vorm.duur().isEmpty()
                && vorm.grenzen().isEmpty();
        if (deel.isEmpty() && vraagtNiets || deel.equals("weg")) {
            return Optional.empty();
        }
        Vorm.Builder bouw = Vorm.bouw().from(vorm).vereist(over(vorm.vereist(), "vereist"));
        if (deel.isEmpty() || deel.equals("duur")) {
            bouw.duur(List.of()).grenzen(Optional.empty());
        }
        return Optional.of(bouw.build());
    }

    private Optional<Termijn> termijn(Termijn termijn) {
        return switch (deel) {
            case "als" ->
                Optional.of(Termijn.bouw().from(termijn).als(List.of()).build());
            case "verlengen" ->
                Optional.of(
                        Termijn.bouw().from(termijn).verlengen(Optional.empty()).build());
            case "stilstaan" ->
                Optional.of(
                        Termijn.bouw().from(termijn).stilstaan(Optional.empty()).build());
            default -> Optional.empty();
        };
    }

    private Optional<Overleg> overleg(Overleg overleg) {
        return overleg.altijd().isEmpty() || deel.equals("weg")
                ? Optional.empty()
                : Optional.of(Overleg.bouw().from(overleg).altijd(List.of()).build());
    }

    private Optional<Elementen.Rol> rol(Elementen.Rol rol) {
        return deel.equals("disciplines")
                ? Optional.of(new Elementen.Rol(
                        rol.id(),
                        rol.naam(),
                        rol.van(),
                        rol.isEen(),
                        rol.vervuldDoor(),
                        List.of(),
                        rol.bron(),
                        rol.plaats()))
                : Optional.empty();
    }

    /** A document goes whole, or loses the part after the point. */
    private List<Document> documenten(List<Document> documenten) {
        Map<String, Document> uit = new LinkedHashMap<>();
        documenten.forEach(document -> uit.put(document.id(), zonderDeel(document)));
        uit.remove(elementId());
        return List.copyOf(uit.values());
    }

    private Document zonderDeel(Document document) {
        UnaryOperator<String> vol = deelnaam -> document.id() + "." + deelnaam;
        List<Document.Deel> delen = document.delen().stream()
                .filter(een -> !vol.apply(een.id()).equals(elementId()))
                .toList();
        return new Document(
                document.id(), document.naam(), document.vultIn(), delen, document.bron(), document.plaats());
    }
}
