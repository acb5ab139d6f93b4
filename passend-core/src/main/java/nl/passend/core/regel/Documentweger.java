package nl.passend.core.regel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Voorwaarde.DocumentAanwezig;

/** The form {@code document}: parts accumulate over the events that fill them; a local document counts as the higher one it fills. */
final class Documentweger {
    private final Zicht zicht;

    Documentweger(Zicht zicht) {
        this.zicht = zicht;
    }

    Weging weeg(DocumentAanwezig vorm) {
        List<Feit> geschreven = zicht.feiten().stream()
                .filter(feit ->
                        feit.gebeurtenis().is(Soort.DOCUMENT_VASTGELEGD) && zicht.gaatOver(feit, vorm.document()))
                .toList();
        if (geschreven.isEmpty()) {
            return Weging.van(vorm, zicht.afwezig(false)).metOntbrekend(nodig(vorm));
        }
        Feit laatste = geschreven.get(geschreven.size() - 1);
        if (!Weger.jongGenoeg(zicht.dag(), laatste, vorm.nietOuderDan())) {
            return Weging.van(vorm, Waarde.NIET_VOLDAAN, laatste);
        }
        return delen(vorm, geschreven, laatste);
    }

    private Weging delen(DocumentAanwezig vorm, List<Feit> geschreven, Feit laatste) {
        List<String> nodig = nodig(vorm);
        if (nodig.isEmpty()) {
            return Weging.van(vorm, Waarde.VOLDAAN, laatste);
        }
        boolean inhoudOnbekend = false;
        Set<String> over = new LinkedHashSet<>(nodig);
        Set<Feit> dragers = new LinkedHashSet<>();
        for (int i = geschreven.size() - 1; i >= 0; i--) {
            Feit feit = geschreven.get(i);
            Optional<List<String>> delen = feit.gebeurtenis().lijst(Veld.DELEN);
            inhoudOnbekend |= delen.isEmpty();
            Set<String> draagt = new HashSet<>();
            for (String deel : delen.orElse(List.of())) {
                draagt.addAll(
                        zicht.regels().delen(feit.gebeurtenis().onderwerp().orElse(""), deel));
            }
            if (over.removeAll(draagt)) {
                dragers.add(feit);
            }
        }
        if (over.isEmpty()) {
            return Weging.van(vorm, Waarde.VOLDAAN, dragers.toArray(new Feit[0]));
        }
        return Weging.van(vorm, inhoudOnbekend ? Waarde.NIET_TE_ZEGGEN : Waarde.NIET_VOLDAAN, laatste)
                .metOntbrekend(List.copyOf(over));
    }

    private List<String> nodig(DocumentAanwezig vorm) {
        if (vorm.delen().equals(List.of("alle"))) {
            return zicht.regels()
                    .document(vorm.document())
                    .map(document -> document.delen().stream()
                            .map(Document.Deel::id)
                            .map(deel -> document.id() + "." + deel)
                            .toList())
                    .orElse(List.of());
        }
        List<String> ids = new ArrayList<>();
        vorm.delen().forEach(deel -> ids.add(vorm.document() + "." + deel));
        return ids;
    }
}
