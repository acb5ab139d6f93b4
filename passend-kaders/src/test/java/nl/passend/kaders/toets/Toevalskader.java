package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Voorwaarde;

/** A random law of a few steps, a random layer under it that only adds lines, and random histories; all from one seed. */
final class Toevalskader {
    static final int STAPPEN = 4;
    static final int EIGEN = 2;
    static final LocalDate BEGIN = LocalDate.of(2021, 9, 1);

    private final Random toeval;
    private final boolean ontkent;

    /** With or without {@code niet}. */
    Toevalskader(long zaad, boolean ontkent) {
        this.toeval = new Random(zaad);
        this.ontkent = ontkent;
    }

    Kader land() {
        Kader.Builder land = Bouwdoos.land().addOordelen(oordeelElement("land:o", "ja", "nee"));
        for (int i = 0; i < STAPPEN; i++) {
            Stap.Builder stap = handeling("land:t.s" + i);
            if (i > 0 && toeval.nextBoolean()) {
                stap.addVereist(eis(voorwaarde(false, 2)));
            }
            if (i > 1 && toeval.nextInt(3) == 0) {
                stap.addZodra(eis(voorwaarde(false, 1)));
            }
            land.addStappen(stap.build());
        }
        return land.addStappen(stap("land:t.o", Soort.OORDEEL_GEGEVEN, "land:o").build())
                .build();
    }

    /** Only more under {@code vereist}, never on a duty, and more lists {@code zodra}. */
    Kader regio(Kader land) {
        Kader.Builder regio = Bouwdoos.regio();
        for (int i = 0; i < EIGEN; i++) {
            Stap.Builder eigen = handeling("regio:r.x" + i);
            if (toeval.nextBoolean()) {
                eigen.addVereist(eis(voorwaarde(true, 1)));
            }
            regio.addStappen(eigen.build());
        }
        for (Stap hoger : land.stappen()) {
            int varianten = toeval.nextInt(3);
            for (int v = 0; v < varianten; v++) {
                regio.addStappen(variant(hoger, v));
            }
        }
        return regio.build();
    }

    private Stap variant(Stap hoger, int nummer) {
        Stap.Builder lager = stap("regio:r." + Stapel.kort(hoger.id()).replace("t.", "") + "-" + nummer)
                .verscherpt(hoger.id());
        if (hoger.zodra().isEmpty() && toeval.nextInt(4) > 0) {
            lager.addVereist(eis(voorwaarde(true, 2)));
        }
        if (toeval.nextInt(3) == 0) {
            lager.addZodra(eis(voorwaarde(true, 1)));
        }
        return lager.build();
    }

    private Voorwaarde voorwaarde(boolean metEigen, int diepte) {
        int keuze = toeval.nextInt(diepte > 0 ? 5 : 3);
        if (keuze == 3) {
            return new Voorwaarde.EenVan(List.of(voorwaarde(metEigen, diepte - 1), voorwaarde(metEigen, diepte - 1)));
        } else if (keuze == 4) {
            return new Voorwaarde.AlleVan(List.of(voorwaarde(metEigen, diepte - 1), voorwaarde(metEigen, diepte - 1)));
        }
        Voorwaarde blad =
                keuze == 2 ? oordeel("land:o", toeval.nextBoolean() ? "ja" : "nee") : gedaan(stapnaam(metEigen));
        return ontkent && toeval.nextInt(3) == 0 ? new Voorwaarde.Niet(blad) : blad;
    }

    private String stapnaam(boolean metEigen) {
        return metEigen && toeval.nextInt(3) == 0
                ? "regio:r.x" + toeval.nextInt(EIGEN)
                : "land:t.s" + toeval.nextInt(STAPPEN);
    }

    /** A history in which steps go by their own names; sometimes partly taken over from elsewhere. */
    List<Gebeurtenis> verleden(Kader regio) {
        List<Gebeurtenis> uit = new ArrayList<>();
        List<Stap> lager = regio.stappen();
        int aantal = toeval.nextInt(8);
        for (int i = 0; i < aantal; i++) {
            LocalDate dag = BEGIN.plusDays(i);
            int keuze = toeval.nextInt(8);
            if (keuze == 0) {
                uit.add(Gebeurtenis.van(Soort.DOSSIER_OVERGENOMEN, dag)
                        .met(Veld.HERKOMST, "oso")
                        .maak());
            } else if (keuze < 3) {
                uit.add(oordeelGegeven(dag, toeval.nextBoolean() ? "ja" : "nee"));
            } else {
                boolean vanRegio = toeval.nextBoolean();
                String naam =
                        vanRegio ? lager.get(toeval.nextInt(lager.size())).id() : "land:t.s" + toeval.nextInt(STAPPEN);
                uit.add(genomen(dag, naam));
            }
        }
        return uit;
    }

    static Gebeurtenis oordeelGegeven(LocalDate dag, String antwoord) {
        return Gebeurtenis.van(Soort.OORDEEL_GEGEVEN, dag)
                .met(Veld.OORDEEL, "land:o")
                .met(Veld.ANTWOORD, antwoord)
                .maak();
    }

    static Gebeurtenis genomen(LocalDate dag, String stap) {
        return Gebeurtenis.van(Soort.HANDELING_GEDAAN, dag).stap(stap).maak();
    }

    /** The same history as the law alone names it: a variant is the step that it tightens. */
    static List<Gebeurtenis> zoalsDeWet(List<Gebeurtenis> verleden, Kader regio) {
        return verleden.stream()
                .map(een -> een.stap()
                        .flatMap(naam -> regio.stappen().stream()
                                .filter(stap -> stap.id().equals(naam))
                                .flatMap(stap -> stap.verscherpt().stream())
                                .findFirst())
                        .map(hoger -> een.nieuw().stap(hoger).maak())
                        .orElse(een))
                .toList();
    }

    static Dossier dossier(List<Gebeurtenis> verleden) {
        return Dossier.van("leerling", null, null, verleden);
    }
}
