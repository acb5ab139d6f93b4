package nl.passend.core.internal.motor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.AdviesGegeven;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;
import nl.passend.core.kader.Voorwaarde.Gedaan;
import nl.passend.core.kader.Voorwaarde.IsGehoord;
import nl.passend.core.kader.Voorwaarde.OordeelLuidt;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Weging;
import nl.passend.core.regel.Zicht;

/**
 * A dossier of one event, seen from its own zaak on its own day: what the plain evaluator makes of it, an event of its wording does.
 * Remembers its answers by the letter that was asked. Not thread safe.
 */
final class Proef {
    private final Regelset regels;
    private final Gebeurtenis gebeurtenis;
    private final Zicht zicht;
    private final Feit feit;
    private final Weger weger;
    private final IdentityHashMap<Voorwaarde, Optional<Weging>> gewogen = new IdentityHashMap<>();
    private final IdentityHashMap<List<Stap>, Boolean> stappen = new IdentityHashMap<>();

    Proef(Regelset regels, Beleidskast kast, Gebeurtenis gebeurtenis) {
        this.regels = regels;
        this.gebeurtenis = gebeurtenis;
        this.zicht = Zicht.op(
                regels,
                Dossier.van("", null, null, List.of(gebeurtenis)),
                gebeurtenis.zaak().orElse(Zicht.HOOFDZAAK),
                gebeurtenis.op());
        this.feit = zicht.feiten().get(0);
        this.weger = new Weger(zicht, kast);
    }

    Gebeurtenis gebeurtenis() {
        return gebeurtenis;
    }

    boolean is(Soort soort) {
        return gebeurtenis.is(soort);
    }

    boolean gaatOver(String id) {
        return zicht.gaatOver(feit, id);
    }

    boolean isEen(List<Stap> mogelijk) {
        return stappen.computeIfAbsent(mogelijk, een -> een.stream().anyMatch(stap -> zicht.isStap(feit, stap)));
    }

    /** What a letter is when this is the last event that fits; empty when it does not fit. */
    Optional<Weging> weeg(Voorwaarde letter) {
        return kan(letter)
                ? gewogen.computeIfAbsent(
                        letter,
                        een -> Optional.of(weger.weeg(een))
                                .filter(weging -> !weging.feiten().isEmpty()))
                : Optional.empty();
    }

    /** Whether it is worth asking: by the kind of event alone. */
    private boolean kan(Voorwaarde letter) {
        if (letter instanceof Gedaan gedaan) {
            Optional<String> genoemd = gebeurtenis.stap();
            return genoemd.isPresent()
                    ? regels.isEenSoort(genoemd.get(), gedaan.stap()) || regels.isEenSoort(gedaan.stap(), genoemd.get())
                    : regels.stap(gedaan.stap())
                            .flatMap(regels::vastlegging)
                            .map(Stap.Vastlegging::soort)
                            .filter(this::is)
                            .isPresent();
        } else if (letter instanceof AkkoordGegeven) {
            return is(Soort.AKKOORD);
        } else if (letter instanceof IsGehoord) {
            return is(Soort.GEHOORD);
        } else if (letter instanceof AdviesGegeven) {
            return is(Soort.ADVIES_GEGEVEN);
        } else if (letter instanceof OordeelLuidt) {
            return is(Soort.OORDEEL_GEGEVEN);
        }
        throw new AssertionError(letter);
    }
}
