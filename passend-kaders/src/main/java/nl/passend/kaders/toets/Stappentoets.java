package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stap.Vastlegging;

/** No two steps of one traject that an event cannot tell apart (PAS-2008), no legal fact around the step of a higher layer (PAS-2007). */
final class Stappentoets {
    /** Kinds by which something comes about in law. */
    private static final Set<Soort> RECHTSFEIT = EnumSet.of(
            Soort.AANVRAAG_INGEDIEND,
            Soort.BESLUIT_GENOMEN,
            Soort.VORM_GESTART,
            Soort.DOCUMENT_VASTGESTELD,
            Soort.TOEGELATEN,
            Soort.INGESCHREVEN,
            Soort.GEREGISTREERD);

    private final Stapel stapel;
    private final Toetsblad blad;

    Stappentoets(Stapel stapel, Toetsblad blad) {
        this.stapel = stapel;
        this.blad = blad;
    }

    void toets() {
        List<Stap> alle = List.copyOf(stapel.stappen.values());
        for (int i = 0; i < alle.size(); i++) {
            for (int j = i + 1; j < alle.size(); j++) {
                gelijk(alle.get(i), alle.get(j));
            }
            omweg(alle.get(i), alle);
        }
    }

    private void gelijk(Stap een, Stap ander) {
        Optional<Vastlegging> deze = stapel.regels.vastlegging(een);
        Optional<Vastlegging> andere = stapel.regels.vastlegging(ander);
        boolean vergelijkbaar = een.traject().equals(ander.traject())
                && !een.herkendAanStap()
                && !ander.herkendAanStap()
                && deze.isPresent()
                && andere.isPresent()
                && deze.get().soort() == andere.get().soort()
                && deze.get().soort() != Soort.HANDELING_GEDAAN
                && !(een.verscherpt().isPresent() && een.verscherpt().equals(ander.verscherpt()));
        if (vergelijkbaar && eenGebeurtenis(een, deze.get(), ander, andere.get())) {
            blad.fout(Foutcode.STAPPEN_GELIJK, ander.plaats(), een.id(), ander.id());
        }
    }

    private boolean eenGebeurtenis(Stap een, Vastlegging deze, Stap ander, Vastlegging andere) {
        boolean over = deze.over().isEmpty()
                || andere.over().isEmpty()
                || Onderwerpen.raken(
                        stapel.regels, deze.over().get(), andere.over().get());
        return over
                && Onderwerpen.raken(stapel.regels, deze.onderwerpen(), andere.onderwerpen())
                && Onderwerpen.rollenRaken(
                        stapel.regels, stapel.rollen.keySet(), stapel.regels.wie(een), stapel.regels.wie(ander));
    }

    private void omweg(Stap stap, List<Stap> alle) {
        Optional<Vastlegging> vast = stap.legtVast().filter(wat -> RECHTSFEIT.contains(wat.soort()));
        if (vast.isEmpty()) {
            return;
        }
        List<Stap> wet = new ArrayList<>();
        for (Stap hoger : alle) {
            boolean zelfde = stapel.hoger(hoger.id(), stap.id())
                    && stapel.regels
                            .vastlegging(hoger)
                            .filter(daar -> daar.soort() == vast.get().soort()
                                    && Onderwerpen.raken(
                                            stapel.regels, vast.get().onderwerpen(), daar.onderwerpen()))
                            .isPresent();
            if (zelfde) {
                wet.add(hoger);
            }
        }
        if (!wet.isEmpty() && stapel.boven(stap).stream().noneMatch(wet::contains)) {
            String wat = vast.get().soort().code() + " "
                    + String.join(", ", vast.get().onderwerpen());
            blad.fout(
                    Foutcode.BUITEN_DE_WET_OM,
                    stap.plaats(),
                    stap.id(),
                    wat.strip(),
                    wet.get(0).id(),
                    Toetsblad.waar(wet.get(0)));
        }
    }
}
