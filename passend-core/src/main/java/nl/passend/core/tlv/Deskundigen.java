package nl.passend.core.tlv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Zicht;

/**
 * The experts who advised on a TLV in a zaak (WPO 18a.11, BBold 34.8): two different people, by disciplines of the two lists of the law,
 * each on the form asked, neither of them of the applicant.
 */
@Experimenteel
public final class Deskundigen {
    private static final String GEDRAG = "land:deskundige-gedrag";
    private static final String ANDER = "land:deskundige-ander";

    private final Zicht zicht;
    private final String vorm;
    private final Aanvrager aanvrager;
    private final List<Actor> adviseurs;

    private Deskundigen(Zicht zicht, String vorm) {
        this.zicht = zicht;
        this.vorm = vorm;
        this.aanvrager = Aanvrager.van(
                zicht.dossier(),
                zicht.laatste(feit -> isOver(feit, Soort.AANVRAAG_INGEDIEND)).map(Feit::gebeurtenis));
        Map<String, Actor> opNaam = new LinkedHashMap<>();
        for (Feit feit : zicht.feiten()) {
            String naam = feit.gebeurtenis().door().naam();
            if (isOver(feit, Soort.ADVIES_GEGEVEN) && naam != null) {
                opNaam.put(naam, feit.gebeurtenis().door());
            }
        }
        this.adviseurs = List.copyOf(opNaam.values());
    }

    /** Those of a zaak, on one form. */
    public static Deskundigen over(Zicht zicht, String vorm) {
        return new Deskundigen(zicht, vorm);
    }

    private boolean isOver(Feit feit, Soort soort) {
        return feit.inZaak() && feit.gebeurtenis().is(soort) && zicht.gaatOver(feit, vorm);
    }

    /** Their names. */
    public Set<String> namen() {
        return adviseurs.stream()
                .map(Actor::naamOptioneel)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the first list and another of the second advised, neither of the applicant. */
    public boolean zijnTwee() {
        List<Actor> vrij =
                adviseurs.stream().filter(een -> !aanvrager.hoortBij(een)).toList();
        return vrij.stream()
                .filter(een -> heeft(een, GEDRAG))
                .anyMatch(een -> vrij.stream().anyMatch(ander -> !ander.equals(een) && heeft(ander, ANDER)));
    }

    private boolean heeft(Actor actor, String rol) {
        return zicht.regels().disciplinePast(actor, rol).orElse(false);
    }
}
