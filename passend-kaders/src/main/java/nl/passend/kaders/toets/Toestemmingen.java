package nl.passend.kaders.toets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;

/** Who can stop what: permission that a plan asks on its own account and that, refused, closes every way to a step of the law. */
final class Toestemmingen {
    private final Tijdvak vak;
    private final Stapel stapel;
    private final Toetsblad blad;

    Toestemmingen(Tijdvak vak, Toetsblad blad) {
        this.vak = vak;
        this.stapel = vak.stapel();
        this.blad = blad;
    }

    private record Vraag(Element bij, AkkoordGegeven akkoord) {}

    void toets() {
        Map<String, Vraag> vragen = new LinkedHashMap<>();
        for (Voorwaarden.Plek plek : Voorwaarden.van(stapel)) {
            Voorwaarden.bladen(plek.voorwaarde(), (deel, gevraagd) -> {
                if (gevraagd && deel instanceof AkkoordGegeven akkoord && eigen(plek.element(), akkoord)) {
                    vragen.putIfAbsent(akkoord.van() + " " + akkoord.voor(), new Vraag(plek.element(), akkoord));
                }
            });
        }
        if (vragen.isEmpty()) {
            return;
        }
        List<Stapkeuze> wet = stapel.totEnMet(Laag.LANDELIJK).regels.keuzes();
        Bereikbaarheid vrij = Bereikbaarheid.van(stapel, deel -> false);
        List<Stapkeuze> open = wet.stream().filter(vrij::heeft).toList();
        vragen.values().forEach(vraag -> weigering(vraag, open));
    }

    private boolean eigen(Element bij, AkkoordGegeven akkoord) {
        return stapel.laag(bij.id()).filter(laag -> laag != Laag.LANDELIJK).isPresent() && toestemming(akkoord);
    }

    private static boolean toestemming(AkkoordGegeven akkoord) {
        return akkoord.aard().equals("toestemming") || akkoord.aard().equals("schriftelijke-toestemming");
    }

    /** Only the first steps that close: those whose lines of the law itself could still be met. */
    private void weigering(Vraag vraag, List<Stapkeuze> open) {
        Predicate<Voorwaarde> nee = deel -> deel instanceof AkkoordGegeven akkoord
                && toestemming(akkoord)
                && akkoord.voor().equals(vraag.akkoord().voor())
                && akkoord.van().stream().anyMatch(vraag.akkoord().van()::contains);
        Bereikbaarheid dan = Bereikbaarheid.van(stapel, nee);
        for (Stapkeuze keuze : open) {
            if (!dan.heeft(keuze) && dan.kan(keuze)) {
                blad.noot(
                        Aantekening.Soort.WIE_KAN_TEGENHOUDEN,
                        vak.van(),
                        vraag.bij(),
                        Optional.of(keuze.stap()),
                        String.join(", ", vraag.akkoord().van()),
                        vraag.akkoord().voor(),
                        keuze.stap().id());
            }
        }
    }
}
