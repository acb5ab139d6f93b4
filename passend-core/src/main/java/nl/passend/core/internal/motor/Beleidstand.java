package nl.passend.core.internal.motor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Voorwaarde.BeleidLuidt;
import nl.passend.core.spi.Beleid;

/** Asks a policy, with the events that it reads. */
final class Beleidstand extends Afwerking {
    private final BeleidLuidt vorm;
    private final Beleid beleid;
    private final Set<Soort> leest;

    Beleidstand(int bit, BeleidLuidt vorm, Beleid beleid) {
        super(bit);
        this.vorm = vorm;
        this.beleid = beleid;
        this.leest = beleid.leest();
    }

    @Override
    void werkAf(Vouwstand stand) {
        List<Gebeurtenis> gelezen = new ArrayList<>();
        for (int i = 0; i < stand.dossier.aantal(); i++) {
            Gebeurtenis gebeurtenis = stand.dossier.gebeurtenis(i);
            Optional<Soort> soort = gebeurtenis.soort();
            if (gebeurtenis.dag() <= stand.dag && soort.isPresent() && leest.contains(soort.get())) {
                gelezen.add(gebeurtenis);
            }
        }
        String uitkomst = beleid.oordeel(stand.dossier.metAlleen(gelezen), true, LocalDate.ofEpochDay(stand.dag))
                .uitkomst();
        if (uitkomst.isEmpty()) {
            stand.zet(bit, Vouwstand.ONBEKEND);
        } else {
            stand.zet(bit, vorm.uitkomsten().contains(uitkomst) ? Vouwstand.WAAR : Vouwstand.ONWAAR);
        }
    }
}
