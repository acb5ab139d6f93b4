package nl.passend.cli;

import java.util.List;
import java.util.Set;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Ontvangstbewijs;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.beoordeling.Zaakoordeel;

/** The main question: where this pupil stands, who bears the zorgplicht, what may happen, what is missing, by when, and why. */
final class Beoordeel implements Opdracht {
    private final Omgeving omgeving;

    Beoordeel(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "beoordeel";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND");
    }

    @Override
    public Set<String> opties() {
        return Vraag.OPTIES;
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of("--json", "--alles", "--streng");
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        Geval geval = new Vraag(regel, omgeving, teksten).geval();
        Beoordeling beoordeling = geval.beoordeling();
        Achtergrond<List<Signaal>> signalen = Achtergrond.start(beoordeling::signalen);
        Achtergrond<Ontvangstbewijs> bewijs = Achtergrond.start(beoordeling::ontvangstbewijs);
        boolean alles = regel.heeft("--alles");
        if (regel.heeft("--json")) {
            Json.schrijf(omgeving.uit(), geval, beoordeling, teksten, alles);
        } else {
            Achtergrond<List<Zaakbeeld>> beelden = Achtergrond.start(() -> Zaakbeeld.van(beoordeling, alles));
            schrijf(new Stuk(geval, beoordeling, beelden, signalen, bewijs), teksten, alles);
        }
        boolean actie =
                signalen.haal().stream().anyMatch(signaal -> signaal.soort().vraagtActie());
        return regel.heeft("--streng") && actie ? Uitgang.ACTIE : Uitgang.GOED;
    }

    /** What a text answer is made of; the last three are worked out meanwhile. */
    private record Stuk(
            Geval geval,
            Beoordeling beoordeling,
            Achtergrond<List<Zaakbeeld>> beelden,
            Achtergrond<List<Signaal>> signalen,
            Achtergrond<Ontvangstbewijs> bewijs) {}

    private void schrijf(Stuk stuk, Teksten teksten, boolean alles) {
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        Beoordeling beoordeling = stuk.beoordeling();
        Kopdeel kop = new Kopdeel(stuk.geval(), beoordeling, teksten);
        papier.regel(0, kop.eerste());
        papier.regel(0, kop.wie());
        deel(papier, teksten.zin("kop.plaats"), new Plaatsdeel(beoordeling, teksten).regels());
        deel(papier, teksten.zin("kop.zorgplicht"), new Zorgplichtdeel(beoordeling, teksten).regels(alles));
        List<Zaakoordeel> zaken = beoordeling.alleZaken();
        List<String> termijnen = new Termijndeel(teksten).regels(zaken, alles);
        List<String> tlv = new Tlvdeel(beoordeling, teksten).regels(zaken);
        new Stappendeel(teksten, papier).schrijf(stuk.beelden().haal());
        lijst(papier, teksten.zin("kop.termijnen"), termijnen);
        lijst(papier, teksten.zin("kop.tlv"), tlv);
        Slotdeel slot = new Slotdeel(teksten);
        lijst(
                papier,
                teksten.zin("kop.letop"),
                slot.signalen(beoordeling, stuk.signalen().haal()));
        lijst(
                papier,
                teksten.zin("kop.informatie"),
                new Informatiedeel(beoordeling.regels(), teksten).regels(beoordeling.informatie()));
        lijst(papier, teksten.zin("kop.rest"), slot.nietOvergenomen(stuk.geval().gelezen(), alles));
        papier.letterlijk("");
        papier.regel(0, kop.bewijs(stuk.bewijs().haal()));
    }

    private static void deel(Papier papier, String kop, List<String> regels) {
        papier.kop(kop);
        regels.forEach(regel -> papier.regel(1, regel));
    }

    /** A section that is left out when it is empty. */
    private static void lijst(Papier papier, String kop, List<String> regels) {
        if (!regels.isEmpty()) {
            papier.kop(kop);
            regels.forEach(regel -> papier.punt(1, regel));
        }
    }
}
