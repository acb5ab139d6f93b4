package nl.passend.kaders.eigenschappen;

import java.util.List;
import java.util.Locale;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.uitleg.Lezer;
import nl.passend.core.uitleg.Uitlegger;

/** Everything that a judgement says, as one text. */
final class Weergave {
    private final StringBuilder tekst = new StringBuilder();

    static String van(Beoordeling beoordeling) {
        Weergave weergave = new Weergave();
        weergave.regel("plaats", beoordeling.plaats());
        weergave.regel("feiten", canoniek(beoordeling.plaats().feiten()));
        beoordeling.zorgplicht().regels().forEach(regel -> weergave.regel("zorgplicht", regel));
        Uitlegger uitlegger = new Uitlegger(beoordeling.regels(), new Locale("nl"), Lezer.PROFESSIONAL);
        beoordeling.signalen().forEach(signaal -> {
            weergave.regel("signaal", signaal.soort() + " " + uitlegger.zin(signaal) + signaal.bronnen());
            weergave.regel("feiten", canoniek(signaal.feiten()));
        });
        beoordeling.alleZaken().forEach(weergave::zaak);
        weergave.regel("bewijs", beoordeling.ontvangstbewijs());
        return weergave.tekst.toString();
    }

    /** The first lines that differ; empty when nothing does. A whole judgement is too long to read in a failure. */
    static String verschil(String een, String ander) {
        List<String> links = een.lines().toList();
        List<String> rechts = ander.lines().toList();
        for (int i = 0; i < Math.max(links.size(), rechts.size()); i++) {
            String hier = i < links.size() ? links.get(i) : "";
            String daar = i < rechts.size() ? rechts.get(i) : "";
            if (!hier.equals(daar)) {
                return "regel " + i + " na " + kop(links, i) + "\n" + hier + "\n" + daar;
            }
        }
        return "";
    }

    private static String kop(List<String> regels, int tot) {
        return regels.subList(0, Math.min(tot, regels.size())).stream()
                .filter(regel -> !regel.startsWith(" "))
                .reduce("", (eerder, later) -> later);
    }

    private void zaak(Zaakoordeel zaak) {
        regel("zaak", zaak.zaak());
        Uitlegger ouders = new Uitlegger(zaak.regels(), new Locale("nl"), Lezer.OUDERS);
        Uitlegger engels = new Uitlegger(zaak.regels(), Locale.ENGLISH, Lezer.PROFESSIONAL);
        for (Stapoordeel stap : zaak.stappen()) {
            regel(
                    "stap",
                    stap.keuze().id() + " " + stap.status()
                            + canoniek(stap.gedaan().stream().toList()));
            stap.vereist().forEach(bevinding -> bevinding(bevinding, ouders, engels));
            stap.verwacht().forEach(bevinding -> bevinding(bevinding, ouders, engels));
            stap.plicht().forEach(bevinding -> bevinding(bevinding, ouders, engels));
        }
        zaak.aanDeOrde().forEach(stap -> regel("nu", stap.keuze().id()));
        zaak.termijnen().forEach(loop -> {
            regel("termijn", loop.termijn().id() + loop.stand() + loop.begin() + loop.uiterlijk() + loop.verlengd());
            regel("feiten", canoniek(loop.feiten()));
        });
    }

    private void bevinding(Bevinding bevinding, Uitlegger ouders, Uitlegger engels) {
        regel("  " + bevinding.regel(), bevinding.waarde() + " " + bevinding.bron());
        regel("  ouders", ouders.zin(bevinding));
        regel("  engels", engels.zin(bevinding));
        regel("  feiten", canoniek(bevinding.feiten()));
    }

    private static List<String> canoniek(List<Gebeurtenis> feiten) {
        return feiten.stream().map(Gebeurtenis::canoniek).toList();
    }

    private void regel(String kop, Object waarde) {
        tekst.append(kop).append(": ").append(waarde).append('\n');
    }
}
