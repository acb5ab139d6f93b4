package nl.passend.core.opdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weging;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tijd.Schooljaar;

/** The dual of each form: the events that would make it so. Names of people are placeholders; a person still has to do it. */
final class Feitmaker {
    private final Regelset regels;
    private final LocalDate dag;
    private final String zaak;
    private final int nummer;
    private final Zicht zicht;

    Feitmaker(Zicht zicht, int nummer) {
        this.zicht = zicht;
        this.regels = zicht.regels();
        this.dag = zicht.dag();
        this.zaak = zicht.zaak();
        this.nummer = nummer;
    }

    List<Feitvoorstel> voor(Voorwaarde eis, Weging nu) {
        if (eis instanceof Gedaan gedaan) {
            return gedaan(gedaan);
        } else if (eis instanceof OverlegGehouden overleg) {
            return List.of(Feitvoorstel.los(
                    overleg(overleg.overleg(), overleg.uitkomsten().stream().findFirst(), overleg.ookAanwezig())));
        } else if (eis instanceof DocumentAanwezig document) {
            return List.of(document(document, nu));
        } else if (eis instanceof AkkoordGegeven akkoord) {
            return metOfZonderHerhaling(akkoord.van(), nu, rollen -> akkoord(akkoord, rollen));
        } else if (eis instanceof IsGehoord gehoord) {
            return List.of(Feitvoorstel.los(begin(Soort.GEHOORD, null)
                    .met(Veld.WIE, gehoord.wie())
                    .met(Veld.OVER, gehoord.over())
                    .maak()));
        } else if (eis instanceof AdviesGegeven advies) {
            // What came out names the form that was asked, where the rule names several.
            AdviesGegeven gevraagd = nu.voorwaarde() instanceof AdviesGegeven precies ? precies : advies;
            return metOfZonderHerhaling(advies.van(), nu, rollen -> advies(gevraagd, rollen));
        } else if (eis instanceof OordeelLuidt oordeel) {
            return oordeel.antwoorden().stream()
                    .map(antwoord -> Feitvoorstel.los(oordeel(oordeel.oordeel(), antwoord)))
                    .toList();
        } else if (eis instanceof Ingezet ingezet) {
            return ingezet(ingezet, nu);
        } else if (eis instanceof Loopt loopt) {
            return List.of(loopt(loopt, nu));
        } else if (eis instanceof LeerlingIs is) {
            return leerling(is, nu);
        } else if (eis instanceof Niet niet) {
            return ontkenning(niet.deel());
        } else if (eis instanceof TermijnStaat staat) {
            return begin(staat);
        }
        return List.of();
    }

    private List<Feitvoorstel> gedaan(Gedaan eis) {
        List<Feitvoorstel> voorstellen = new ArrayList<>();
        for (Stapkeuze keuze : regels.keuzes()) {
            boolean deze = keuze.keten().stream().anyMatch(stap -> stap.id().equals(eis.stap()));
            if (deze) {
                Gebeurtenis gebeurtenis = stap(keuze, eis.uitkomsten().stream().findFirst());
                voorstellen.add(new Feitvoorstel(List.of(gebeurtenis), Optional.of(keuze)));
            }
        }
        return voorstellen;
    }

    /** A term runs once its start has happened; the other standings only time brings. */
    private List<Feitvoorstel> begin(TermijnStaat eis) {
        if (!eis.standen().contains(Termijnstand.LOOPT)) {
            return List.of();
        }
        return regels.termijn(eis.termijn()).stream()
                .flatMap(termijn -> termijn.na().stream())
                .flatMap(start -> start.stappen().stream())
                .flatMap(stap -> gedaan(new Gedaan(stap, List.of(), false, Bereik.ZAAK)).stream())
                .toList();
    }

    /** The event of a step, with everything that a reader of it could ask. */
    private Gebeurtenis stap(Stapkeuze keuze, Optional<String> uitkomst) {
        Stap.Vastlegging vast = keuze.legtVast();
        String rol = keuze.wie().isEmpty() ? null : keuze.wie().get(0);
        Optional<String> onderwerp = Gevraagd.van(zicht, vast.onderwerpen());
        Optional<String> einde = uitkomst.or(() -> keuze.keten().stream()
                .flatMap(stap -> stap.uitkomsten().stream())
                .map(Elementen.Keuze::id)
                .findFirst());
        if (vast.soort() == Soort.OVERLEG_GEHOUDEN && onderwerp.isPresent()) {
            return overleg(onderwerp.get(), einde, List.of())
                    .nieuw()
                    .stap(keuze.stap().id())
                    .maak();
        }
        Gebeurtenis.Bouwer bouwer = begin(vast.soort(), rol).stap(keuze.stap().id());
        boolean handeling = vast.soort() == Soort.HANDELING_GEDAAN;
        if (!handeling) {
            vast.soort()
                    .onderwerp()
                    .ifPresent(veld -> onderwerp.ifPresent(wat -> bouwer.met(
                            veld,
                            vast.soort() == Soort.DOCUMENT_VASTGELEGD
                                    ? regels.document(wat).map(Document::id).orElse(wat)
                                    : wat)));
        }
        vast.soort().uitkomst().ifPresent(veld -> einde.ifPresent(hoe -> bouwer.met(veld, hoe)));
        if (vast.soort() == Soort.OORDEEL_GEGEVEN && einde.isEmpty()) {
            onderwerp
                    .flatMap(regels::oordeel)
                    .ifPresent(oordeel -> bouwer.met(
                            Veld.ANTWOORD, oordeel.antwoorden().get(0).id()));
        }
        if (vast.soort() == Soort.AKKOORD) {
            bouwer.met(Veld.WIE, rol == null ? "land:ouders" : rol)
                    .met(Veld.AARD, "instemming")
                    .met(Veld.ANTWOORD, uitkomst.orElse("gegeven"));
        }
        if (vast.soort() == Soort.DOCUMENT_VASTGELEGD) {
            onderwerp.ifPresent(wat -> bouwer.met(Veld.DELEN, alleDelen(wat)));
        }
        if (vast.soort() == Soort.SCHOOL_BEREID) {
            bouwer.met(Veld.SCHOOL, "nog te bepalen");
        }
        vast.over().filter(over -> vast.soort().kent(Veld.OVER)).ifPresent(over -> bouwer.met(Veld.OVER, over));
        return bouwer.maak();
    }

    private Gebeurtenis overleg(String welk, Optional<String> uitkomst, List<String> ook) {
        Optional<Overleg> overleg = regels.overleg(welk);
        List<String> aanwezig = new ArrayList<>();
        overleg.ifPresent(deze -> deze.altijd().forEach(lid -> aanwezig.add(lid.rol())));
        aanwezig.addAll(ook);
        Gebeurtenis.Bouwer bouwer = begin(
                        Soort.OVERLEG_GEHOUDEN, overleg.map(Overleg::leiding).orElse(null))
                .met(Veld.OVERLEG, welk)
                .met(Veld.AANWEZIG, aanwezig);
        uitkomst.or(() -> overleg.flatMap(deze -> deze.uitkomsten().stream().findFirst())
                        .map(Elementen.Keuze::id))
                .ifPresent(hoe -> bouwer.met(Veld.UITKOMST, hoe));
        return bouwer.maak();
    }

    private Feitvoorstel document(DocumentAanwezig eis, Weging nu) {
        List<String> delen = new ArrayList<>();
        for (String ontbrekend : nu.ontbreekt()) {
            delen.add(ontbrekend.substring(ontbrekend.lastIndexOf('.') + 1));
        }
        if (delen.isEmpty()) {
            delen.addAll(
                    eis.delen().isEmpty() || eis.delen().equals(List.of("alle"))
                            ? alleDelen(eis.document())
                            : eis.delen());
        }
        return Feitvoorstel.los(begin(Soort.DOCUMENT_VASTGELEGD, null)
                .met(Veld.DOCUMENT, eis.document())
                .met(Veld.DELEN, delen)
                .maak());
    }

    private List<String> alleDelen(String document) {
        return regels.document(document).stream()
                .flatMap(deze -> deze.delen().stream())
                .map(Document.Deel::id)
                .toList();
    }

    /** Only of those who have not yet, and, where that does not help (who was not named), of all again. */
    private static List<Feitvoorstel> metOfZonderHerhaling(
            List<String> rollen, Weging nu, Function<List<String>, Feitvoorstel> van) {
        List<String> open = rollen.stream().filter(nu.ontbreekt()::contains).toList();
        return open.isEmpty() || open.equals(rollen)
                ? List.of(van.apply(rollen))
                : List.of(van.apply(open), van.apply(rollen));
    }

    /** What was started need not be started again to be evaluated. */
    private List<Feitvoorstel> ingezet(Ingezet eis, Weging nu) {
        Gebeurtenis gestart =
                begin(Soort.VORM_GESTART, null).met(Veld.VORM, eis.vorm()).maak();
        Gebeurtenis geevalueerd = begin(Soort.GEEVALUEERD, null)
                .met(Veld.WAT, eis.vorm())
                .met(Veld.BLEEK, eis.bleek().get(0))
                .maak();
        Feitvoorstel beide = Feitvoorstel.los(gestart, geevalueerd);
        return nu.feiten().isEmpty() ? List.of(beide) : List.of(Feitvoorstel.los(geevalueerd), beide);
    }

    private Feitvoorstel akkoord(AkkoordGegeven eis, List<String> rollen) {
        return Feitvoorstel.los(rollen.stream()
                .map(rol -> begin(Soort.AKKOORD, rol)
                        .met(Veld.WIE, rol)
                        .met(Veld.AARD, eis.aard())
                        .met(Veld.VOOR, eis.voor())
                        .met(Veld.ANTWOORD, "gegeven")
                        .maak())
                .toArray(Gebeurtenis[]::new));
    }

    private Feitvoorstel advies(AdviesGegeven eis, List<String> rollen) {
        List<Gebeurtenis> adviezen = new ArrayList<>();
        for (String gevraagd : rollen) {
            String rol = adviseur(eis, gevraagd);
            String discipline = regels.rol(rol)
                    .flatMap(deze ->
                            deze.disciplines().isEmpty() ? deze.isEen().flatMap(regels::rol) : Optional.of(deze))
                    .flatMap(deze -> deze.disciplines().stream().findFirst())
                    .orElse(null);
            Gebeurtenis.Bouwer bouwer = begin(Soort.ADVIES_GEGEVEN, rol)
                    .door(new Actor("nog te bepalen " + (eis.van().indexOf(gevraagd) + 1), rol, discipline, null))
                    .met(Veld.OVER, eis.over().get(0));
            eis.strekking().stream().findFirst().ifPresent(hoe -> bouwer.met(Veld.STREKKING, hoe));
            adviezen.add(bouwer.maak());
        }
        return new Feitvoorstel(List.copyOf(adviezen), Optional.empty());
    }

    /** The role of the plan that gives this advice, where a plan narrows it. */
    private String adviseur(AdviesGegeven eis, String gevraagd) {
        return regels.dieVastleggen(Soort.ADVIES_GEGEVEN).stream()
                .filter(keuze -> keuze.legtVast().onderwerpen().stream()
                        .anyMatch(wat -> eis.over().stream().anyMatch(over -> regels.isEenSoort(wat, over))))
                .flatMap(keuze -> keuze.wie().stream())
                .filter(rol -> regels.rolPast(rol, gevraagd))
                .findFirst()
                .orElse(gevraagd);
    }

    private Gebeurtenis oordeel(String welk, String antwoord) {
        String rol = regels.oordeel(welk)
                .flatMap(deze -> deze.door().stream().findFirst())
                .orElse(null);
        return begin(Soort.OORDEEL_GEGEVEN, rol)
                .met(Veld.OORDEEL, welk)
                .met(Veld.ANTWOORD, antwoord)
                .maak();
    }

    private Feitvoorstel loopt(Loopt eis, Weging nu) {
        boolean besluit = regels.keuzes().stream()
                .anyMatch(keuze -> keuze.legtVast().soort() == Soort.BESLUIT_GENOMEN
                        && keuze.legtVast().onderwerpen().stream().anyMatch(wat -> regels.isEenSoort(wat, eis.vorm())));
        LocalDate vanaf = eis.opPlaatsingsdag() ? nu.dag().orElse(dag) : dag;
        LocalDate einde = Schooljaar.einde(vanaf).plusYears(eis.eindigtDitSchooljaar() ? 0 : 1);
        if (!besluit) {
            return Feitvoorstel.los(begin(Soort.VORM_GESTART, null)
                    .met(Veld.VORM, eis.vorm())
                    .met(Veld.TOT, einde)
                    .maak());
        }
        Gebeurtenis.Bouwer bouwer = begin(Soort.BESLUIT_GENOMEN, "land:samenwerkingsverband")
                .met(Veld.VORM, eis.vorm())
                .met(Veld.UITKOMST, "toegekend")
                .met(Veld.VAN, dag)
                .met(Veld.TOT, einde);
        eis.categorie().stream().findFirst().ifPresent(categorie -> bouwer.met(Veld.CATEGORIE, categorie));
        return Feitvoorstel.los(bouwer.maak());
    }

    /** A fact of the pupil is told, not made: an age that is known only comes with time. */
    private List<Feitvoorstel> leerling(LeerlingIs eis, Weging nu) {
        return switch (eis.kenmerk()) {
            case GROEP ->
                List.of(Feitvoorstel.los(begin(Soort.GROEP_INGEDEELD, null)
                        .met(Veld.GROEP, eis.van())
                        .met(Veld.SCHOOLJAAR, Schooljaar.van(dag))
                        .maak()));
            case AANGEMELD_BIJ ->
                eis.waarden().stream()
                        .map(soort -> Feitvoorstel.los(begin(Soort.AANMELDING_ONTVANGEN, null)
                                .met(Veld.SCHOOL, "nog te bepalen")
                                .met(Veld.SCHOOLSOORT, soort)
                                .maak()))
                        .toList();
            case SCHOOLSOORT ->
                eis.waarden().stream()
                        .map(soort -> Feitvoorstel.los(begin(Soort.INGESCHREVEN, null)
                                .met(Veld.SCHOOL, "nog te bepalen")
                                .met(Veld.SCHOOLSOORT, soort)
                                .maak()))
                        .toList();
            case LEEFTIJD ->
                nu.waarde() == Waarde.NIET_TE_ZEGGEN
                        ? List.of(Feitvoorstel.los(begin(Soort.LEERLING_BEKEND, null)
                                .met(Veld.GEBOORTEDATUM, dag.minusYears(eis.van()))
                                .maak()))
                        : List.of();
            case INGESCHREVEN, ASIELOPVANG -> List.of();
        };
    }

    private List<Feitvoorstel> ontkenning(Voorwaarde deel) {
        if (deel instanceof OordeelLuidt luidt) {
            return regels.oordeel(luidt.oordeel()).stream()
                    .flatMap(oordeel -> oordeel.antwoorden().stream())
                    .map(Elementen.Keuze::id)
                    .filter(antwoord -> !luidt.antwoorden().contains(antwoord))
                    .map(antwoord -> Feitvoorstel.los(oordeel(luidt.oordeel(), antwoord)))
                    .toList();
        }
        if (deel instanceof Loopt loopt) {
            return List.of(Feitvoorstel.los(begin(Soort.VORM_BEEINDIGD, null)
                    .met(Veld.VORM, loopt.vorm())
                    .maak()));
        }
        return List.of();
    }

    private Gebeurtenis.Bouwer begin(Soort soort, @org.jspecify.annotations.Nullable String rol) {
        return Gebeurtenis.van(soort, dag)
                .volgnummer(nummer)
                .door(new Actor("nog te bepalen", rol, null, null))
                .zaak(zaak.equals(Zicht.HOOFDZAAK) ? null : zaak);
    }
}
