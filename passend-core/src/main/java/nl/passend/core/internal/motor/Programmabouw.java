package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.AdviesGegeven;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;
import nl.passend.core.kader.Voorwaarde.AlleVan;
import nl.passend.core.kader.Voorwaarde.BeleidLuidt;
import nl.passend.core.kader.Voorwaarde.DocumentAanwezig;
import nl.passend.core.kader.Voorwaarde.EenVan;
import nl.passend.core.kader.Voorwaarde.Gedaan;
import nl.passend.core.kader.Voorwaarde.Ingezet;
import nl.passend.core.kader.Voorwaarde.IsGehoord;
import nl.passend.core.kader.Voorwaarde.LeerlingIs;
import nl.passend.core.kader.Voorwaarde.Loopt;
import nl.passend.core.kader.Voorwaarde.Niet;
import nl.passend.core.kader.Voorwaarde.OordeelLuidt;
import nl.passend.core.kader.Voorwaarde.OverlegGehouden;
import nl.passend.core.kader.Voorwaarde.TermijnStaat;
import nl.passend.core.regel.Beleidskast;
import org.jspecify.annotations.Nullable;

/** Compiles steps to bits: equal conditions share one, parts come before what they are part of. Used once; not thread safe. */
final class Programmabouw {
    private final Regelset regels;
    private final Beleidskast kast;
    private final Letterbouw letters;
    private final Map<Voorwaarde, Integer> bits = new HashMap<>();
    private final Stembouw stemmen;
    private final Leerlingbouw leerlingen;
    private final Klokkenbouw klokken;
    private final Map<Voorwaarde, Integer> lijnen = new LinkedHashMap<>();
    private final Map<Set<Integer>, Integer> samen = new HashMap<>();
    private final List<Samenstelling> gronden = new ArrayList<>();

    Programmabouw(Regelset regels, Beleidskast kast) {
        this.regels = regels;
        this.kast = kast;
        this.letters = new Letterbouw(regels, kast);
        this.stemmen = new Stembouw(regels, letters);
        this.leerlingen = new Leerlingbouw(letters);
        this.klokken = new Klokkenbouw(
                regels, letters, delen -> alle(delen.stream().map(this::bit).toList()));
    }

    Programma bouw(List<Stapkeuze> keuzes) {
        List<Stappenblad.Vraag> vragen = new ArrayList<>();
        for (Stapkeuze keuze : keuzes) {
            List<Integer> vereist = keuze.vereist().stream().map(this::lijn).toList();
            int plicht = keuze.zodra().isEmpty() ? -1 : plicht(keuze.zodra());
            boolean alleenPlicht = vereist.isEmpty() && plicht >= 0;
            vragen.add(new Stappenblad.Vraag(keuze, alleenPlicht ? plicht : mag(vereist), plicht));
        }
        Stappenblad blad = new Stappenblad(vragen, lijnen);
        return new Programma(regels, kast, blad, letters, rangschik(letters.afwerkingen()), gronden);
    }

    /** One bit for all required lines; -1 when nothing is required. Steps that ask the same share it. */
    private int mag(List<Integer> vereist) {
        return vereist.isEmpty()
                ? -1
                : samen.computeIfAbsent(
                        Set.copyOf(vereist), lijnen -> grond(Samenstelling.Wijze.ALLE, List.copyOf(lijnen)));
    }

    private int plicht(List<List<Eis>> lijsten) {
        List<Integer> perLijst = new ArrayList<>();
        for (List<Eis> lijst : lijsten) {
            perLijst.add(grond(
                    Samenstelling.Wijze.ALLE, lijst.stream().map(this::lijn).toList()));
        }
        return grond(Samenstelling.Wijze.EEN, perLijst);
    }

    private int grond(Samenstelling.Wijze wijze, List<Integer> delen) {
        if (delen.size() == 1) {
            return delen.get(0);
        }
        Samenstelling grond = new Samenstelling(letters.nieuweBit(), wijze, Maskers.van(delen));
        gronden.add(grond);
        return letters.werkAf(grond);
    }

    /** First what rests on events alone, then the rest in the order in which it was made, what is put together in rows. */
    private static List<Afwerking> rangschik(List<Afwerking> afwerkingen) {
        List<Afwerking> volgorde = new ArrayList<>();
        List<Samenstelling> reeks = new ArrayList<>();
        for (Afwerking afwerking : afwerkingen) {
            if (!(afwerking instanceof Samenstelling) && !afwerking.wachtOpDelen()) {
                volgorde.add(afwerking);
            }
        }
        for (Afwerking afwerking : afwerkingen) {
            if (afwerking instanceof Samenstelling deel) {
                reeks.add(deel);
            } else if (afwerking.wachtOpDelen()) {
                volgorde.add(new Reeks(reeks));
                reeks.clear();
                volgorde.add(afwerking);
            }
        }
        volgorde.add(new Reeks(reeks));
        return volgorde;
    }

    private int lijn(Eis eis) {
        Voorwaarde geheel = eis.geheel();
        int bit = bit(geheel);
        lijnen.put(geheel, bit);
        return bit;
    }

    private int bit(Voorwaarde voorwaarde) {
        @Nullable Integer bekend = bits.get(voorwaarde);
        if (bekend != null) {
            return bekend;
        }
        int bit = nieuw(voorwaarde);
        bits.put(voorwaarde, bit);
        return bit;
    }

    private int nieuw(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof AlleVan alle) {
            return alle(alle.delen().stream().map(this::bit).toList());
        } else if (voorwaarde instanceof EenVan een) {
            return samen(
                    Samenstelling.Wijze.EEN, een.delen().stream().map(this::bit).toList());
        } else if (voorwaarde instanceof Niet niet) {
            return samen(Samenstelling.Wijze.NIET, List.of(bit(niet.deel())));
        } else if (voorwaarde instanceof Gedaan gedaan) {
            return letters.laatste(
                    gedaan,
                    new Gedaan(
                            gedaan.stap(),
                            gedaan.uitkomsten(),
                            gedaan.ooit(),
                            Letterbouw.zonderLeeftijd(gedaan.bereik())),
                    gedaan.bereik());
        } else if (voorwaarde instanceof IsGehoord gehoord) {
            return letters.laatste(
                    gehoord,
                    new IsGehoord(gehoord.wie(), gehoord.over(), Letterbouw.zonderLeeftijd(gehoord.bereik())),
                    gehoord.bereik());
        } else if (voorwaarde instanceof OordeelLuidt oordeel) {
            return letters.laatste(
                    oordeel,
                    new OordeelLuidt(
                            oordeel.oordeel(), oordeel.antwoorden(), Letterbouw.zonderLeeftijd(oordeel.bereik())),
                    oordeel.bereik());
        }
        return andereLetter(voorwaarde);
    }

    private int andereLetter(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof AkkoordGegeven akkoord) {
            return alle(stemmen.akkoord(akkoord));
        } else if (voorwaarde instanceof AdviesGegeven advies) {
            // Which of several forms was asked lies in the zaak: the plain evaluator looks.
            return advies.over().size() > 1 ? letters.terugval(advies) : alle(stemmen.advies(advies));
        } else if (voorwaarde instanceof OverlegGehouden overleg) {
            return stemmen.overleg(overleg);
        } else if (voorwaarde instanceof DocumentAanwezig document) {
            return letters.document(document);
        } else if (voorwaarde instanceof Ingezet ingezet) {
            return letters.ingezet(ingezet);
        } else if (voorwaarde instanceof Loopt loopt) {
            return loopt.opPlaatsingsdag() ? letters.terugval(loopt) : letters.loopt(loopt);
        } else if (voorwaarde instanceof LeerlingIs leerling) {
            return leerlingen.leerling(leerling);
        } else if (voorwaarde instanceof TermijnStaat termijn) {
            return termijn(termijn);
        } else if (voorwaarde instanceof BeleidLuidt beleid) {
            return letters.beleid(beleid);
        }
        throw new AssertionError(voorwaarde);
    }

    private int alle(List<Integer> delen) {
        return samen(Samenstelling.Wijze.ALLE, delen);
    }

    private int samen(Samenstelling.Wijze wijze, List<Integer> delen) {
        if (delen.size() == 1 && wijze != Samenstelling.Wijze.NIET) {
            return delen.get(0);
        }
        return letters.werkAf(new Samenstelling(letters.nieuweBit(), wijze, Maskers.van(delen)));
    }

    /** Terms that count forward are compiled; the others are weighed by the plain evaluator. */
    private int termijn(TermijnStaat vorm) {
        return klokken.klok(vorm.termijn())
                .map(klok -> letters.werkAf(new Termijnstandbit(letters.nieuweBit(), vorm, kast, klok)))
                .orElseGet(() -> letters.terugval(vorm));
    }
}
