package nl.passend.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.port.Gelezen;

/** What deserves attention, and what of the file was not taken over. */
final class Slotdeel {
    private final Teksten teksten;

    Slotdeel(Teksten teksten) {
        this.teksten = teksten;
    }

    /** Signals, those that ask for action first. */
    List<String> signalen(Beoordeling beoordeling, List<Signaal> signalen) {
        Zinnen zinnen = new Zinnen(beoordeling.regels(), teksten);
        List<String> uit = new ArrayList<>();
        signalen.stream()
                .filter(signaal -> signaal.soort().vraagtActie())
                .forEach(signaal -> uit.add(teksten.zin("signaal.actie", zin(zinnen, signaal))));
        signalen.stream()
                .filter(signaal -> !signaal.soort().vraagtActie())
                .forEach(signaal -> uit.add(zin(zinnen, signaal)));
        return uit;
    }

    private static String zin(Zinnen zinnen, Signaal signaal) {
        StringBuilder uit = new StringBuilder(zinnen.uitlegger().zin(signaal));
        signaal.bronnen().forEach(bron -> uit.append(zinnen.bron(bron)));
        return uit.toString();
    }

    /** Elements that became no event: counts by reason, with the paths when all is asked. */
    List<String> nietOvergenomen(Gelezen gelezen, boolean alles) {
        Map<String, List<String>> paden = new LinkedHashMap<>();
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        for (Gelezen.NietOvergenomen deel : gelezen.nietOvergenomen()) {
            paden.computeIfAbsent(deel.reden(), reden -> new ArrayList<>()).add(kort(deel, alles));
            aantallen.merge(deel.reden(), deel.aantal(), Integer::sum);
        }
        List<String> uit = new ArrayList<>();
        paden.forEach((reden, lijst) -> uit.add(teksten.zin(
                "rest",
                teksten.woord("reden.", reden),
                aantallen.getOrDefault(reden, 0),
                teksten.ouders() && !alles ? "" : teksten.zin("rest.paden", String.join(", ", lijst)))));
        return uit;
    }

    private static String kort(Gelezen.NietOvergenomen deel, boolean alles) {
        if (alles) {
            return deel.pad() + (deel.aantal() > 1 ? " (" + deel.aantal() + ")" : "");
        }
        String zonderSter =
                deel.pad().endsWith("/*") ? deel.pad().substring(0, deel.pad().length() - 2) : deel.pad();
        return zonderSter.substring(zonderSter.lastIndexOf('/') + 1);
    }
}
