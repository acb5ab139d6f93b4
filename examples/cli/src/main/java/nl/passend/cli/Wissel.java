package nl.passend.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.fout.Nabij;
import nl.passend.core.port.Plugins;
import nl.passend.core.port.wissel.Ontwerp;
import nl.passend.core.port.wissel.Velden;
import nl.passend.core.port.wissel.Verliesrapport;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Wisselfabriek;

/** What would go to a platform, what would be lost there, what is missing, and what stays at home. Nothing is sent. */
final class Wissel implements Opdracht {
    /** What people type; the abbreviation stands here and nowhere else. */
    private static final Map<String, String> KORT = Map.of("ot", "onderwijs-transparant");

    private final Omgeving omgeving;

    Wissel(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "wissel";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND");
    }

    @Override
    public Set<String> opties() {
        Set<String> uit = new TreeSet<>(Vraag.OPTIES);
        uit.addAll(List.of("--naar", "--zaak", "--vorm", "--soort"));
        return uit;
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of("--droog");
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        if (!regel.heeft("--droog")) {
            throw new Gebruiksfout(teksten.zin("fout.alleen-droog"));
        }
        Wisselfabriek platform = platform(regel, teksten);
        Geval geval = new Vraag(regel, omgeving, teksten).geval();
        Beoordeling beoordeling = geval.beoordeling();
        Optional<Gebeurtenis> laatste = laatsteAanvraag(geval);
        String zaak = regel.een("--zaak", teksten)
                .or(() -> laatste.flatMap(Gebeurtenis::zaak))
                .orElse("");
        String vorm = regel.een("--vorm", teksten)
                .or(() -> laatste.flatMap(Gebeurtenis::onderwerp))
                .orElseThrow(() -> new Gebruiksfout(teksten.zin("fout.welke-vorm")));
        Zaakoordeel oordeel = beoordeling.zaak(zaak);
        Ontwerp ontwerp = Ontwerp.van(beoordeling, soort(regel, teksten, oordeel, vorm), zaak, vorm);
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        papier.regel(0, new Kopdeel(geval, beoordeling, teksten).eerste());
        Verliesrapport rapport = platform.droog(ontwerp);
        schrijf(papier, teksten, oordeel, ontwerp, rapport);
        return rapport.ontbreekt().isEmpty() ? Uitgang.GOED : Uitgang.ACTIE;
    }

    private static Wisselfabriek platform(Opdrachtregel regel, Teksten teksten) {
        List<Wisselfabriek> alle = Plugins.wissels(Wissel.class.getClassLoader());
        List<String> namen = alle.stream().map(Wisselfabriek::naam).toList();
        String naar = regel.een("--naar", teksten)
                .orElseThrow(() -> new Gebruiksfout(teksten.zin("fout.keuze", "--naar", String.join(", ", namen))));
        return alle.stream()
                .filter(deze -> deze.naam().equals(KORT.getOrDefault(naar, naar)))
                .findFirst()
                .orElseThrow(() -> new Gebruiksfout(teksten.zin("fout.keuze", "--naar", Nabij.namen(naar, namen))));
    }

    private static Optional<Gebeurtenis> laatsteAanvraag(Geval geval) {
        return geval.gelezen().dossier().gebeurtenissen().stream()
                .filter(feit -> feit.is(Soort.AANVRAAG_INGEDIEND) && !feit.op().isAfter(geval.dag()))
                .reduce((eerste, laatste) -> laatste);
    }

    /** As asked; else by what it is: a TLV, a meeting, or support. */
    private static Verzoeksoort soort(Opdrachtregel regel, Teksten teksten, Zaakoordeel oordeel, String vorm) {
        Optional<String> gevraagd = regel.een("--soort", teksten);
        if (gevraagd.isPresent()) {
            return List.of(Verzoeksoort.values()).stream()
                    .filter(soort -> soort.code().equals(gevraagd.get()))
                    .findFirst()
                    .orElseThrow(() -> new Gebruiksfout(teksten.zin(
                            "fout.keuze",
                            "--soort",
                            String.join(
                                    ", ",
                                    List.of(Verzoeksoort.values()).stream()
                                            .map(Verzoeksoort::code)
                                            .toList()))));
        }
        boolean tlv = List.of("land:tlv-sbo", "land:tlv-so").stream()
                .anyMatch(deze -> oordeel.regels().isEenSoort(vorm, deze));
        if (tlv) {
            return Verzoeksoort.TLV;
        }
        return oordeel.regels().overleg(vorm).isPresent() ? Verzoeksoort.OVERLEG : Verzoeksoort.ARRANGEMENT;
    }

    private static void schrijf(
            Papier papier, Teksten teksten, Zaakoordeel zaak, Ontwerp ontwerp, Verliesrapport rapport) {
        Zinnen zinnen = new Zinnen(zaak.regels(), teksten);
        papier.regel(
                0,
                teksten.zin(
                        "wissel.wat",
                        zaak.regels().naamVan(ontwerp.vorm()),
                        rapport.platform(),
                        ontwerp.samenwerkingsverband()));
        Bewijsregels bewijs = new Bewijsregels(papier, teksten, zaak, zinnen);
        lijnen(
                papier,
                bewijs,
                teksten.zin(rapport.ontbreekt().isEmpty() ? "wissel.volledig" : "wissel.ontbreekt"),
                rapport.ontbreekt());
        if (!rapport.verwacht().isEmpty()) {
            lijnen(papier, bewijs, teksten.zin("wissel.verwacht"), rapport.verwacht());
        }
        soorten(papier, teksten, "wissel.mee", Velden.soorten(ontwerp.inhoud()));
        papier.kop(teksten.zin(rapport.zonderVerlies() ? "wissel.geen-verlies" : "wissel.verlies"));
        rapport.verloren().forEach((veld, keer) -> papier.punt(1, teksten.zin("wissel.keer", veld, keer)));
        soorten(papier, teksten, "wissel.thuis", rapport.blijftThuis());
        List<String> termijnen = new Termijndeel(teksten).regels(List.of(zaak), false);
        if (!termijnen.isEmpty()) {
            papier.kop(teksten.zin("kop.termijnen"));
            termijnen.forEach(termijn -> papier.punt(1, termijn));
        }
    }

    private static void lijnen(Papier papier, Bewijsregels bewijs, String kop, List<Bevinding> lijnen) {
        papier.kop(kop);
        lijnen.forEach(bewijs::schrijf);
    }

    private static void soorten(Papier papier, Teksten teksten, String kop, Map<String, Integer> soorten) {
        papier.kop(teksten.zin(kop));
        soorten.forEach(
                (soort, keer) -> papier.punt(1, teksten.zin("wissel.keer", teksten.woord("soort.", soort), keer)));
    }
}
