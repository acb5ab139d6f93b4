package nl.passend.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.passend.adapters.oso.Inhoudsdeel;
import nl.passend.adapters.oso.OsoInhoud;
import nl.passend.adapters.oso.OsoLezer;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.Gelezen;

/** What an OSO dossier holds: the events that become of it, what becomes none, and each block with how often it is there. */
final class OsoLees implements Opdracht {
    private final Omgeving omgeving;

    OsoLees(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "oso lees";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND");
    }

    @Override
    public Set<String> opties() {
        return Set.of();
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of();
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        Path bestand = Path.of(regel.rest(0));
        OsoInhoud inhoud = Invoer.open(bestand, OsoInhoud::lees);
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        papier.regel(
                0, teksten.zin("oso.gelezen", regel.rest(0), inhoud.uitslag().formaat()));
        papier.regel(0, teksten.zin(inhoud.uitslag().geldig() ? "oso.klopt" : "oso.kloptniet"));
        papier.kop(teksten.zin("oso.kop.inhoud"));
        Map<String, Integer> blokken = new TreeMap<>();
        tel(inhoud.wortel(), "", blokken);
        blokken.forEach((pad, aantal) -> papier.punt(1, pad + (aantal > 1 ? " (" + aantal + ")" : "")));
        gebeurtenissen(bestand, papier, teksten);
        return Uitgang.GOED;
    }

    private static void tel(Inhoudsdeel deel, String ouderpad, Map<String, Integer> blokken) {
        String pad = ouderpad.isEmpty() ? deel.naam() : ouderpad + "/" + deel.naam();
        List<Inhoudsdeel> onder = deel.delen();
        if (!onder.isEmpty()) {
            blokken.merge(pad, 1, Integer::sum);
            onder.forEach(kind -> tel(kind, pad, blokken));
        }
    }

    /** A dossier of another kind than an aanvraag from primary education becomes no events, and it is said why. */
    private void gebeurtenissen(Path bestand, Papier papier, Teksten teksten) {
        papier.kop(teksten.zin("oso.kop.gebeurtenissen"));
        Gelezen gelezen;
        try {
            gelezen = Invoer.open(bestand, OsoLees::lees);
        } catch (InvoerException fout) {
            fout.meldingen().forEach(melding -> papier.punt(1, melding.tekst(teksten.taal())));
            return;
        }
        for (Gebeurtenis gebeurtenis : gelezen.dossier().gebeurtenissen()) {
            papier.punt(
                    1,
                    teksten.zin(
                            "gebeurtenis.opdag",
                            teksten.woord("soort.", gebeurtenis.soortcode()),
                            teksten.datum(gebeurtenis.op())));
        }
        papier.kop(teksten.zin("kop.rest"));
        new Slotdeel(teksten).nietOvergenomen(gelezen, true).forEach(zin -> papier.punt(1, zin));
    }

    private static Gelezen lees(InputStream in, String naam) throws IOException {
        return new OsoLezer().lees(in, naam);
    }
}
