package nl.passend.core.port.wissel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;

/**
 * Which requests a platform has of us, and which of its messages were taken in. A message that does not fit is refused and kept, never
 * thrown away. In memory: who restarts fills it from what was stored. Thread safe.
 */
@Experimenteel
public final class Ontvangstboek {
    private final Map<String, Verzoek> perNummer = new HashMap<>();
    private final Set<String> gezien = new HashSet<>();
    private final Map<String, Geweigerd> geweigerd = new HashMap<>();

    /** A message that was refused, with the reason. */
    @Experimenteel
    public record Geweigerd(Bericht bericht, Melding reden) {}

    /**
     * Notes that the platform has a request under a number. Messages that came before it and were refused for want of it, are handed
     * back to be offered again.
     */
    public synchronized List<Bericht> aangenomen(Verzoek verzoek, String platformnummer) {
        perNummer.put(platformnummer, verzoek);
        List<Bericht> wachten = geweigerd.values().stream()
                .map(Geweigerd::bericht)
                .filter(bericht -> bericht.platformnummer().equals(platformnummer))
                .toList();
        wachten.forEach(bericht -> geweigerd.remove(bericht.id()));
        return wachten;
    }

    /**
     * Takes in a message, in whatever order it comes. Facts keep the day that the platform gives them, so a dossier folds to the same
     * whatever the order.
     */
    public synchronized Ontvangen ontvang(Bericht bericht) {
        if (gezien.contains(bericht.id())) {
            return new Ontvangen.Dubbel();
        }
        Verzoek verzoek = perNummer.get(bericht.platformnummer());
        if (verzoek == null) {
            return weiger(bericht, Foutcode.ANTWOORD_ZONDER_VERZOEK);
        }
        boolean past = verzoek.school().isDezelfde(bericht.school())
                && verzoek.leerling().equals(bericht.leerling());
        if (!past) {
            return weiger(bericht, Foutcode.ANTWOORD_ANDERE_SCHOOL);
        }
        LocalDate vanaf = verzoek.op();
        boolean teVroeg = bericht.op().isBefore(vanaf)
                || bericht.gebeurtenissen().stream().anyMatch(feit -> feit.op().isBefore(vanaf));
        if (teVroeg) {
            return weiger(bericht, Foutcode.ANTWOORD_TE_VROEG);
        }
        gezien.add(bericht.id());
        geweigerd.remove(bericht.id());
        return new Ontvangen.Aangenomen(verzoek, inZaak(bericht, verzoek));
    }

    private static List<Gebeurtenis> inZaak(Bericht bericht, Verzoek verzoek) {
        List<Gebeurtenis> uit = new ArrayList<>();
        for (Gebeurtenis feit : bericht.gebeurtenissen()) {
            Gebeurtenis.Bouwer bouwer = feit.nieuw().vastgelegdOp(bericht.op());
            uit.add(
                    verzoek.zaak().isEmpty()
                            ? bouwer.maak()
                            : bouwer.zaak(verzoek.zaak()).maak());
        }
        return uit;
    }

    private Ontvangen weiger(Bericht bericht, Foutcode code) {
        Melding reden = Melding.van(code, Plaats.wijzer("bericht"));
        geweigerd.put(bericht.id(), new Geweigerd(bericht, reden));
        return new Ontvangen.Geweigerd(reden);
    }

    /** What was refused and waits for a person. */
    public synchronized List<Geweigerd> geweigerd() {
        return List.copyOf(geweigerd.values());
    }
}
