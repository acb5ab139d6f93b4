package nl.passend.core.uitleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weging;

/**
 * Turns findings into sentences. Nothing is decided here: every word comes from the finding, the names of the kader and the bundle.
 * Immutable and thread safe.
 */
@Experimenteel
public final class Uitlegger {
    private final Regelset regels;
    private final Woorden woorden;

    /** For a set of rules, a language and a reader. */
    public Uitlegger(Regelset regels, Locale taal, Lezer lezer) {
        this.regels = regels;
        this.woorden = new Woorden(taal, lezer);
    }

    /** The sentences themselves. */
    public Woorden woorden() {
        return woorden;
    }

    /** One sentence for a finding. */
    public String zin(Bevinding bevinding) {
        return zin(bevinding.weging());
    }

    /** One sentence for a signal. */
    public String zin(Signaal signaal) {
        Object[] vulling = signaal.woorden().stream().map(this::vulling).toArray();
        String sleutel = "signaal." + klein(signaal.soort());
        return signaal.toetspunt()
                .map(code -> woorden.zin(sleutel, woorden.zin("toetspunt." + klein(code), vulling), code.code()))
                .orElseGet(() -> woorden.zin(sleutel, vulling));
    }

    /** A day in words; a phrase of the bundle for what begins with {@code @}; else the word itself. */
    private String vulling(String woord) {
        if (woord.startsWith("@")) {
            return woorden.zin(woord.substring(1));
        }
        return woord.matches("\\d{4}-\\d{2}-\\d{2}") ? woorden.datum(LocalDate.parse(woord)) : woord;
    }

    /** One sentence for what came out of a condition. */
    public String zin(Weging weging) {
        Voorwaarde vorm = weging.voorwaarde();
        if (vorm instanceof AlleVan || vorm instanceof EenVan) {
            return samen(weging);
        } else if (vorm instanceof Niet) {
            return zin(weging.delen().get(0));
        } else if (vorm instanceof Gedaan gedaan) {
            return woorden.zin(
                    "gedaan." + stand(weging),
                    naam(gedaan.stap()),
                    uitkomsten(gedaan.uitkomsten(), gedaan.stap()),
                    op(weging));
        } else if (vorm instanceof OverlegGehouden overleg) {
            return overleg(overleg, weging);
        } else if (vorm instanceof DocumentAanwezig document) {
            return document(document, weging);
        } else if (vorm instanceof AkkoordGegeven akkoord) {
            return woorden.zin(
                    "akkoord." + stand(weging),
                    woorden.som(rollen(akkoord.van())),
                    woorden.woord("aard.", akkoord.aard()),
                    naam(akkoord.voor()),
                    op(weging));
        } else if (vorm instanceof IsGehoord gehoord) {
            return woorden.zin("gehoord." + stand(weging), naam(gehoord.wie()), naam(gehoord.over()), op(weging));
        } else if (vorm instanceof AdviesGegeven advies) {
            return advies(advies, weging);
        } else if (vorm instanceof OordeelLuidt oordeel) {
            return woorden.zin(
                    "oordeel." + stand(weging),
                    naam(oordeel.oordeel()),
                    woorden.keuze(antwoorden(oordeel)),
                    op(weging));
        } else if (vorm instanceof Ingezet ingezet) {
            return woorden.zin(
                    "ingezet." + stand(weging), naam(ingezet.vorm()), woorden.keuze(ingezet.bleek()), op(weging));
        } else if (vorm instanceof Loopt loopt) {
            String einde = weging.dag()
                    .map(dag -> woorden.zin("tot", woorden.datum(dag)))
                    .orElse("");
            return woorden.zin(
                    "loopt." + stand(weging),
                    naam(loopt.vorm()),
                    (loopt.eindigtDitSchooljaar() ? woorden.zin("eindigtnu") : "")
                            + (loopt.opPlaatsingsdag() ? woorden.zin("opplaatsing") : ""),
                    einde);
        } else if (vorm instanceof LeerlingIs leerling) {
            return woorden.zin("leerling." + klein(leerling.kenmerk()) + "." + stand(weging), kenmerk(leerling));
        } else if (vorm instanceof TermijnStaat termijn) {
            return woorden.zin(
                    "termijn." + stand(weging),
                    naam(termijn.termijn()),
                    woorden.keuze(termijn.standen().stream()
                            .map(deze -> woorden.woord("stand.", klein(deze)))
                            .toList()),
                    weging.dag()
                            .map(dag -> woorden.zin("opdag", woorden.datum(dag)))
                            .orElse(""));
        } else if (vorm instanceof BeleidLuidt beleid) {
            return woorden.zin(
                    "beleid." + stand(weging),
                    woorden.woord("beleidnaam.", beleid.beleid()),
                    woorden.keuze(woordenVan(beleid.uitkomsten())));
        }
        throw new AssertionError(vorm);
    }

    private String samen(Weging weging) {
        boolean alle = weging.voorwaarde() instanceof AlleVan;
        List<Weging> tonen = tonen(weging);
        if (tonen.size() == 1) {
            return zin(tonen.get(0));
        }
        return woorden.zin(
                alle ? "allevan" : "eenvan",
                String.join("; ", tonen.stream().map(this::deel).toList()) + ".");
    }

    /** Parts that matter for what came out. */
    private static List<Weging> tonen(Weging weging) {
        boolean alle = weging.voorwaarde() instanceof AlleVan;
        boolean beslist = alle == (weging.waarde() != Waarde.VOLDAAN);
        return beslist
                ? weging.delen().stream()
                        .filter(deel -> deel.waarde() == weging.waarde())
                        .toList()
                : weging.delen();
    }

    /** A part of a longer sentence; brackets keep a list within a list apart. */
    private String deel(Weging weging) {
        String zin = zonderPunt(zin(weging));
        return tonen(weging).size() > 1 ? "(" + zin + ")" : zin;
    }

    private static String zonderPunt(String zin) {
        return zin.endsWith(".") ? zin.substring(0, zin.length() - 1) : zin;
    }

    private String overleg(OverlegGehouden vorm, Weging weging) {
        String soort = stand(weging);
        if (weging.waarde() == Waarde.NIET_VOLDAAN && !weging.feiten().isEmpty()) {
            soort = weging.ontbreekt().isEmpty() ? "anders" : "afwezig";
        }
        return woorden.zin(
                "overleg." + soort,
                naam(vorm.overleg()),
                uitkomsten(vorm.uitkomsten(), vorm.overleg()),
                op(weging),
                woorden.som(rollen(weging.ontbreekt())));
    }

    private String document(DocumentAanwezig vorm, Weging weging) {
        String soort = stand(weging);
        if (weging.waarde() == Waarde.NIET_VOLDAAN && !weging.feiten().isEmpty()) {
            soort = weging.ontbreekt().isEmpty() ? "oud" : "deels";
        }
        List<String> delen = vorm.delen().stream()
                .filter(deel -> !deel.equals("alle"))
                .map(deel -> naam(vorm.document() + "." + deel))
                .toList();
        return woorden.zin(
                "document." + soort,
                naam(vorm.document()),
                delen.isEmpty() ? "" : woorden.zin("metdelen", woorden.som(delen)),
                op(weging),
                woorden.som(namen(weging.ontbreekt())));
    }

    private String advies(AdviesGegeven vorm, Weging weging) {
        boolean zelfde =
                weging.waarde() == Waarde.NIET_VOLDAAN && weging.ontbreekt().isEmpty();
        List<String> nodig = weging.ontbreekt().isEmpty() ? vorm.van() : weging.ontbreekt();
        return woorden.zin(
                zelfde ? "advies.zelfde" : "advies." + stand(weging),
                woorden.keuze(namen(vorm.over())),
                woorden.som(rollen(vorm.van())),
                op(weging),
                woorden.som(rollen(nodig)));
    }

    private List<String> antwoorden(OordeelLuidt vorm) {
        Optional<Elementen.Oordeel> oordeel = regels.oordeel(vorm.oordeel());
        return vorm.antwoorden().stream()
                .map(id -> oordeel.flatMap(een -> een.antwoorden().stream()
                                .filter(keuze ->
                                        keuze.id().equals(id) && !keuze.naam().equals(id))
                                .findFirst())
                        .map(Elementen.Keuze::naam)
                        .orElseGet(() -> woorden.woord("uitkomst.", id)))
                .toList();
    }

    private String kenmerk(LeerlingIs vorm) {
        return switch (vorm.kenmerk()) {
            case GROEP ->
                vorm.van() == vorm.tot()
                        ? Integer.toString(vorm.van())
                        : woorden.zin("totenmet", Integer.toString(vorm.van()), Integer.toString(vorm.tot()));
            case LEEFTIJD -> Integer.toString(vorm.van());
            default -> woorden.keuze(woordenVan(vorm.waarden()));
        };
    }

    private String uitkomsten(List<String> uitkomsten, String van) {
        if (uitkomsten.isEmpty()) {
            return "";
        }
        List<Elementen.Keuze> bekend = regels.overleg(van)
                .map(overleg -> overleg.uitkomsten())
                .or(() -> regels.stap(van).map(this::uitkomstenVan))
                .orElse(List.of());
        return woorden.zin(
                "metuitkomst",
                woorden.keuze(uitkomsten.stream()
                        .map(id -> bekend.stream()
                                .filter(keuze -> keuze.id().equals(id))
                                .findFirst()
                                .map(keuze -> "\"" + keuze.naam() + "\"")
                                .orElse(id))
                        .toList()));
    }

    /** Its own outcomes, or the answers of the judgement or the meeting that it records. */
    private List<Elementen.Keuze> uitkomstenVan(Stap stap) {
        if (!stap.uitkomsten().isEmpty()) {
            return stap.uitkomsten();
        }
        List<String> onderwerpen =
                regels.vastlegging(stap).map(Stap.Vastlegging::onderwerpen).orElse(List.of());
        return onderwerpen.stream()
                .flatMap(wat -> regels
                        .oordeel(wat)
                        .map(Elementen.Oordeel::antwoorden)
                        .or(() -> regels.overleg(wat).map(overleg -> overleg.uitkomsten()))
                        .stream())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> woordenVan(List<String> ids) {
        return ids.stream().map(id -> woorden.woord("uitkomst.", id)).toList();
    }

    /** Name of an element for people. */
    public String naam(String id) {
        return regels.naamVan(id);
    }

    private List<String> rollen(List<String> ids) {
        return namen(ids).stream().map(Uitlegger::inZin).toList();
    }

    /** A name within a sentence: without its capital, unless it is a proper name or an abbreviation. */
    private static String inZin(String naam) {
        boolean gewoon = naam.replaceAll("\\(.*?\\)", "").substring(1).chars().noneMatch(Character::isUpperCase);
        return gewoon ? naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1) : naam;
    }

    private List<String> namen(List<String> ids) {
        return ids.stream().map(this::naam).toList();
    }

    private String op(Weging weging) {
        Optional<LocalDate> laatste =
                weging.feiten().stream().map(Gebeurtenis::op).max(LocalDate::compareTo);
        return laatste.map(dag -> woorden.zin("opdag", woorden.datum(dag))).orElse("");
    }

    private static String stand(Weging weging) {
        return switch (weging.waarde()) {
            case VOLDAAN -> "voldaan";
            case NIET_VOLDAAN -> "niet";
            case NIET_TE_ZEGGEN -> "onbekend";
        };
    }

    private static String klein(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
