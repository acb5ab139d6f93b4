package nl.passend.core.port.wissel;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.wissel.Poststand.Stand;

/** An outbox in memory, for tests and for who can lose it. Thread safe. */
@Experimenteel
public final class GeheugenPostvak implements Postvak {
    private final Herhaling herhaling;
    private final boolean kentSleutels;
    private final Map<String, Poststand> standen = new LinkedHashMap<>();

    /**
     * Empty.
     *
     * @param kentSleutels whether the platform knows a second delivery by its key
     */
    public GeheugenPostvak(Herhaling herhaling, boolean kentSleutels) {
        this.herhaling = herhaling;
        this.kentSleutels = kentSleutels;
    }

    @Override
    public synchronized void leg(Verzoek verzoek, Instant nu) {
        Poststand er = standen.get(verzoek.sleutel());
        if (er == null) {
            zet(new Poststand(verzoek, Stand.WACHT, 0, nu, Optional.empty(), Optional.empty()));
        } else if (!er.verzoek().leerling().equals(verzoek.leerling())
                || !er.verzoek().inhoud().equals(verzoek.inhoud())) {
            throw new InvoerException(Foutcode.SLEUTEL_HERGEBRUIKT, Plaats.wijzer("sleutel"));
        }
    }

    @Override
    public synchronized Optional<Lening> leen(Instant nu, Duration hoelang) {
        verlopen(nu);
        Optional<Poststand> eerste = standen.values().stream()
                .filter(stand -> stand.stand() == Stand.WACHT && !stand.vanaf().isAfter(nu))
                .min(Comparator.comparing(Poststand::vanaf));
        return eerste.map(stand -> {
            Poststand geleend = new Poststand(
                    stand.verzoek(),
                    Stand.GELEEND,
                    stand.pogingen() + 1,
                    nu.plus(hoelang),
                    Optional.empty(),
                    stand.reden());
            zet(geleend);
            return new Lening(stand.verzoek(), geleend.pogingen(), geleend.vanaf());
        });
    }

    private void verlopen(Instant nu) {
        for (Poststand stand : List.copyOf(standen.values())) {
            if (stand.stand() == Stand.GELEEND && !stand.vanaf().isAfter(nu)) {
                Melding reden = Melding.van(Foutcode.BEZORGING_ONZEKER, Plaats.ONBEKEND, "@lening-verlopen");
                zet(met(stand, kentSleutels ? Stand.WACHT : Stand.TE_CONTROLEREN, nu, Optional.empty(), reden));
            }
        }
    }

    @Override
    public synchronized void meld(Lening lening, Verzenduitkomst uitkomst, Instant nu) {
        Poststand stand = van(lening.verzoek().sleutel());
        if (stand.stand() == Stand.AANGENOMEN) {
            return;
        }
        if (uitkomst instanceof Verzenduitkomst.Aangenomen ja) {
            zet(new Poststand(
                    stand.verzoek(),
                    Stand.AANGENOMEN,
                    stand.pogingen(),
                    nu,
                    Optional.of(ja.platformnummer()),
                    Optional.empty()));
        } else if (uitkomst instanceof Verzenduitkomst.Onzeker onzeker) {
            zet(met(stand, Stand.TE_CONTROLEREN, nu, Optional.empty(), onzeker.reden()));
        } else if (uitkomst instanceof Verzenduitkomst.Mislukt mislukt && lening.poging() == stand.pogingen()) {
            // The failure of an older attempt says nothing of a newer one.
            if (stand.stand() == Stand.GELEEND || stand.stand() == Stand.WACHT) {
                mislukt(stand, mislukt, nu);
            }
        }
    }

    private void mislukt(Poststand stand, Verzenduitkomst.Mislukt mislukt, Instant nu) {
        Optional<Duration> wacht = mislukt.opnieuw() ? herhaling.na(stand.pogingen()) : Optional.empty();
        zet(met(
                stand,
                wacht.isPresent() ? Stand.WACHT : Stand.OPGEGEVEN,
                nu.plus(wacht.orElse(Duration.ZERO)),
                Optional.empty(),
                mislukt.reden()));
    }

    @Override
    public synchronized void stelVast(String sleutel, Optional<String> platformnummer, Actor door, Instant nu) {
        if (door.naamOptioneel().isEmpty()) {
            throw new InvoerException(Foutcode.SLEUTEL_ONTBREEKT, Plaats.wijzer("door"), "door");
        }
        Poststand stand = van(sleutel);
        if (stand.stand() != Stand.TE_CONTROLEREN) {
            throw onbekend();
        }
        zet(new Poststand(
                stand.verzoek(),
                platformnummer.isPresent() ? Stand.AANGENOMEN : Stand.WACHT,
                stand.pogingen(),
                nu,
                platformnummer,
                Optional.empty()));
    }

    @Override
    public synchronized List<Poststand> alles() {
        return List.copyOf(standen.values());
    }

    private Poststand van(String sleutel) {
        Poststand stand = standen.get(sleutel);
        if (stand == null) {
            throw onbekend();
        }
        return stand;
    }

    private static InvoerException onbekend() {
        return new InvoerException(Foutcode.POST_ONBEKEND, Plaats.wijzer("sleutel"));
    }

    private void zet(Poststand stand) {
        standen.put(stand.verzoek().sleutel(), stand);
    }

    private static Poststand met(
            Poststand oud, Stand stand, Instant vanaf, Optional<String> platformnummer, Melding reden) {
        return new Poststand(oud.verzoek(), stand, oud.pogingen(), vanaf, platformnummer, Optional.of(reden));
    }
}
