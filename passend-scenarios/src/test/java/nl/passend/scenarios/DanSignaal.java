package nl.passend.scenarios;

import io.cucumber.java.nl.Dan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.scenarios.Verwachting.Kant;

/** What is expected of signals, sources, policies, and of dates that were assumed. */
public final class DanSignaal {
    /** For Cucumber. */
    public DanSignaal() {}

    @Dan("is er het signaal {naam}")
    public void signaal(String soort) {
        signaal(Kant.WEL, soort, "", true);
    }

    @Dan("is er het signaal {naam} over {tekst}")
    public void signaalOver(String soort, String tekst) {
        signaal(Kant.WEL, soort, tekst, true);
    }

    @Dan("is er geen signaal {naam}")
    public void geenSignaal(String soort) {
        signaal(Kant.NIET, soort, "", false);
    }

    @Dan("is er geen signaal {naam} over {tekst}")
    public void geenSignaalOver(String soort, String tekst) {
        signaal(Kant.NIET, soort, tekst, false);
    }

    @Dan("rust het antwoord op een aangenomen datum")
    public void aangenomen() {
        signaal(Kant.WEL, "kader-te-bevestigen", "", true);
    }

    @Dan("rust het antwoord niet op een aangenomen datum")
    public void nietAangenomen() {
        signaal(Kant.NIET, "kader-te-bevestigen", "", false);
    }

    @Dan("is de bron daarvan {tekst}")
    public void bron(String tekst) {
        Optional<Verwachting> vorige = Logboek.nu().vorigeVerwachting();
        Logboek.nu().verwacht(Kant.GEEN, beeld -> {
            Uitslag uitslag = vorige.map(een -> een.toets().apply(beeld)).orElse(Uitslag.ontbreekt("regel hierboven"));
            List<String> bronnen = uitslag.bronnen().stream()
                    .map(bron -> bron.kort())
                    .distinct()
                    .toList();
            return Uitslag.van(bronnen.stream().anyMatch(bron -> bron.startsWith(tekst)), bronnen)
                    .over(uitslag.over(), uitslag.bronnen());
        });
    }

    @Dan("is het antwoord van {naam}: {naam}")
    public void beleid(String beleid, String uitkomst) {
        beleid(Kant.WEL, beleid, uitkomst, Waarde.VOLDAAN);
    }

    @Dan("is het antwoord van {naam} niet: {naam}")
    public void beleidNiet(String beleid, String uitkomst) {
        beleid(Kant.NIET, beleid, uitkomst, Waarde.NIET_VOLDAAN);
    }

    private static void beleid(Kant kant, String beleid, String uitkomst, Waarde goed) {
        Logboek.nu().verwacht(kant, beeld -> {
            Waarde waarde = new Weger(beeld.zaak().zicht(), beeld.beoordelaar().kast())
                    .weeg(new Voorwaarde.BeleidLuidt(beleid, List.of(uitkomst)))
                    .waarde();
            return Uitslag.van(!beeld.uit("beleid:" + beleid) && waarde == goed, Woord.van(waarde))
                    .over(Set.of("beleid:" + beleid), List.of());
        });
    }

    private static void signaal(Kant kant, String soort, String tekst, boolean wel) {
        Optional<Signaal.Soort> gevraagd = Logboek.nu().woord(Signaal.Soort.class, soort);
        gevraagd.ifPresent(deze -> Logboek.nu().verwacht(kant, beeld -> {
            List<Signaal> signalen = beeld.signalen();
            List<Signaal> passen = signalen.stream()
                    .filter(signaal -> signaal.soort() == deze
                            && String.join(" ", signaal.woorden()).contains(tekst))
                    .toList();
            Set<String> over = new LinkedHashSet<>(Set.of("signaal:" + soort));
            return Uitslag.van(
                            wel != passen.isEmpty(),
                            signalen.stream()
                                    .map(signaal -> Woord.van(signaal.soort()) + " " + signaal.woorden())
                                    .toList())
                    .over(
                            over,
                            passen.stream()
                                    .flatMap(signaal -> signaal.bronnen().stream())
                                    .toList());
        }));
    }
}
