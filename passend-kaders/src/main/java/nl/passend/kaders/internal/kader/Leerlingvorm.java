package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.Kenmerk;
import nl.passend.core.kader.Voorwaarde.LeerlingIs;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** The form {@code leerling}: facts of the pupil; several facts in one table count together. */
final class Leerlingvorm {
    private static final int HOOGSTE_GROEP = 8;
    private static final int OUDST = 99;

    private Leerlingvorm() {}

    static Voorwaarde lees(Vak vak) {
        List<Voorwaarde> uit = new ArrayList<>();
        tussen(vak, "groep", "van", HOOGSTE_GROEP, Kenmerk.GROEP, uit);
        tussen(vak, "leeftijd", "vanaf", OUDST, Kenmerk.LEEFTIJD, uit);
        woorden(vak, "schoolsoort", Kenmerk.SCHOOLSOORT, uit, "bao", "sbo", "so");
        woorden(vak, "ingeschreven", Kenmerk.INGESCHREVEN, uit, "nergens", "deze school");
        woorden(vak, "aangemeld bij", Kenmerk.AANGEMELD_BIJ, uit, "bao", "sbo", "so");
        woorden(vak, "asielopvang", Kenmerk.ASIELOPVANG, uit, "ja", "nee");
        if (vak.ingangen().isEmpty()) {
            vak.ontbreekt("groep");
        }
        return uit.size() == 1 ? uit.get(0) : new Voorwaarde.AlleVan(List.copyOf(uit));
    }

    /** A number from and to, or one number. */
    private static void tussen(Vak vak, String sleutel, String van, int hoogst, Kenmerk kenmerk, List<Voorwaarde> uit) {
        Optional<Knoop> knoop = vak.knoop(sleutel);
        if (knoop.isPresent() && knoop.get() instanceof Knoop.Waarde) {
            int getal = Maten.getal(vak, sleutel, 0);
            uit.add(new LeerlingIs(kenmerk, getal, getal, List.of()));
            return;
        }
        Optional<Vak> tabel = vak.vak(sleutel);
        if (tabel.isPresent()) {
            int laagste = Maten.getal(tabel.get(), van, 0);
            int hoogste = Maten.getal(tabel.get(), "tot en met", hoogst);
            tabel.get().klaar();
            uit.add(new LeerlingIs(kenmerk, laagste, hoogste, List.of()));
        }
    }

    private static void woorden(Vak vak, String sleutel, Kenmerk kenmerk, List<Voorwaarde> uit, String... mogelijk) {
        if (!vak.heeft(sleutel)) {
            return;
        }
        List<String> waarden = new ArrayList<>();
        for (String woord : vak.teksten(sleutel)) {
            waarden.add(vak.keuze(sleutel, woord, mogelijk).replace(' ', '-'));
        }
        uit.add(new LeerlingIs(kenmerk, 0, 0, List.copyOf(waarden)));
    }
}
