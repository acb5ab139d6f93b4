package nl.passend.core.port.wissel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Waarde;

/**
 * The smallest set of facts that a decision needs: what the lines of the step that asks, and of the steps that decide on the same form,
 * rest on; who the pupil is at this school; and the request itself. Everything else stays at home.
 */
record Benodigd(
        String vorm,
        List<Gebeurtenis> nodig,
        List<Gebeurtenis> blijftThuis,
        Regelset regels,
        Set<String> documenten,
        List<Bevinding> ontbreekt,
        List<Bevinding> verwacht) {
    private static final Set<Soort> ALTIJD =
            Set.of(Soort.LEERLING_BEKEND, Soort.GROEP_INGEDEELD, Soort.INGESCHREVEN, Soort.DOSSIER_OVERGENOMEN);

    static Benodigd van(Beoordeling beoordeling, String zaak, String vorm) {
        Zaakoordeel oordeel = beoordeling.zaak(zaak);
        Regelset regels = oordeel.regels();
        Stapkeuze vraag = vraag(oordeel, vorm);
        String volledig = regels.kanoniek(vorm).orElse(vorm);
        Set<Gebeurtenis> gelezen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> documenten = new TreeSet<>();
        List<Bevinding> ontbreekt = new ArrayList<>();
        List<Bevinding> verwacht = new ArrayList<>();
        for (Stapkeuze keuze : regels.keuzes()) {
            boolean zelf = keuze.equals(vraag);
            if (!zelf && !beslistOver(regels, keuze, volledig)) {
                continue;
            }
            Stapoordeel stap = oordeel.stap(keuze.id()).orElseThrow();
            Stream.concat(stap.vereist().stream(), stap.verwacht().stream()).forEach(lijn -> {
                gelezen.addAll(lijn.feiten());
                documenten(lijn.weging().voorwaarde(), documenten);
            });
            if (zelf) {
                ontbreekt.addAll(open(stap.vereist()));
                verwacht.addAll(open(stap.verwacht()));
            }
        }
        return verdeel(beoordeling, regels, volledig, zaak, gelezen, documenten, ontbreekt, verwacht);
    }

    private static Benodigd verdeel(
            Beoordeling beoordeling,
            Regelset regels,
            String vorm,
            String zaak,
            Set<Gebeurtenis> gelezen,
            Set<String> documenten,
            List<Bevinding> ontbreekt,
            List<Bevinding> verwacht) {
        List<Gebeurtenis> nodig = new ArrayList<>();
        List<Gebeurtenis> thuis = new ArrayList<>();
        for (Gebeurtenis feit : beoordeling.dossier().gebeurtenissen()) {
            boolean bekend = !feit.op().isAfter(beoordeling.peildatum());
            boolean mee = gelezen.contains(feit)
                    || ALTIJD.contains(feit.soortOfNiets())
                    || feit.is(Soort.AANVRAAG_INGEDIEND)
                            && feit.zaak().orElse("").equals(zaak)
                            && regels.isEenSoort(vorm, feit.onderwerp().orElse(""));
            (bekend && mee ? nodig : thuis).add(feit);
        }
        return new Benodigd(
                vorm,
                List.copyOf(nodig),
                List.copyOf(thuis),
                regels,
                Set.copyOf(documenten),
                List.copyOf(ontbreekt),
                List.copyOf(verwacht));
    }

    private static List<Bevinding> open(List<Bevinding> lijnen) {
        return lijnen.stream().filter(lijn -> lijn.waarde() != Waarde.VOLDAAN).toList();
    }

    /** The step that asks for this form, of a traject that this zaak follows if one does; the lowest layer comes last and counts. */
    private static Stapkeuze vraag(Zaakoordeel oordeel, String vorm) {
        Regelset regels = oordeel.regels();
        List<Stapkeuze> vragen = regels.keuzes().stream()
                .filter(keuze -> keuze.legtVast().soort() == Soort.AANVRAAG_INGEDIEND)
                .toList();
        List<Stapkeuze> passend = vragen.stream()
                .filter(keuze -> onderwerpen(keuze).anyMatch(dit -> regels.isEenSoort(vorm, dit)))
                .toList();
        return passend.stream()
                .filter(keuze -> oordeel.begonnen(keuze.stap().traject()))
                .reduce((eerste, laatste) -> laatste)
                .or(() -> passend.stream().reduce((eerste, laatste) -> laatste))
                .orElseThrow(() -> new InvoerException(
                        Foutcode.VORM_NIET_AAN_TE_VRAGEN,
                        Plaats.ONBEKEND,
                        Nabij.namen(
                                vorm,
                                vragen.stream()
                                        .flatMap(Benodigd::onderwerpen)
                                        .map(Benodigd::kort)
                                        .toList())));
    }

    private static Stream<String> onderwerpen(Stapkeuze keuze) {
        return keuze.onderwerp().isPresent() ? keuze.onderwerp().stream() : keuze.legtVast().onderwerpen().stream();
    }

    private static boolean beslistOver(Regelset regels, Stapkeuze keuze, String vorm) {
        Soort soort = keuze.legtVast().soort();
        return (soort == Soort.BESLUIT_GENOMEN || soort == Soort.OVERLEG_GEHOUDEN)
                && onderwerpen(keuze).anyMatch(dit -> regels.isEenSoort(vorm, dit));
    }

    private static String kort(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static void documenten(Voorwaarde vorm, Set<String> uit) {
        if (vorm instanceof Voorwaarde.AlleVan alle) {
            alle.delen().forEach(deel -> documenten(deel, uit));
        } else if (vorm instanceof Voorwaarde.EenVan een) {
            een.delen().forEach(deel -> documenten(deel, uit));
        } else if (vorm instanceof Voorwaarde.DocumentAanwezig document) {
            uit.add(document.document());
        } else if (vorm instanceof Voorwaarde.AkkoordGegeven akkoord) {
            // An agreement with a document asks for the document.
            int punt = akkoord.voor().indexOf('.');
            uit.add(punt < 0 ? akkoord.voor() : akkoord.voor().substring(0, punt));
        }
    }

    /** Whether a line of the kader asks for this document, or for one that it fills. */
    boolean vraagtOm(String document) {
        return documenten.stream().anyMatch(deze -> regels.isEenSoort(document, deze));
    }
}
