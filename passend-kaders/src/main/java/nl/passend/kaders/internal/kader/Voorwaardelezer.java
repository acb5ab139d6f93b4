package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads a condition: a table with one key, the form. */
final class Voorwaardelezer {
    /** What stands for a condition that could not be read; the kader is refused anyway. */
    static final Voorwaarde ONLEESBAAR = new Voorwaarde.AlleVan(List.of());

    private static final List<String> VORMEN = List.of(
            "alle van",
            "een van",
            "niet",
            "gedaan",
            "overleg",
            "document",
            "akkoord",
            "gehoord",
            "advies",
            "oordeel",
            "ingezet",
            "loopt",
            "leerling",
            "termijn",
            "beleid");

    private final Lezing lezing;
    private final Bladvormen bladen;

    Voorwaardelezer(Lezing lezing) {
        this.lezing = lezing;
        this.bladen = new Bladvormen(lezing);
    }

    /** Whether a key is a form. */
    static boolean isVorm(String sleutel) {
        return VORMEN.contains(sleutel);
    }

    /** The conditions under a key, such as {@code als}. */
    List<Voorwaarde> lijst(Vak vak, String sleutel) {
        List<Voorwaarde> uit = new ArrayList<>();
        for (Vak deel : vak.rij(sleutel)) {
            uit.add(een(deel));
        }
        return List.copyOf(uit);
    }

    /** One condition that fills a table alone. */
    Voorwaarde een(Vak vak) {
        if (vak.ingangen().size() != 1) {
            vak.meldingen().meld(Foutcode.WAARDE_ONGELDIG, vak.plaats(), vak.naam(), "@een-voorwaarde");
            return ONLEESBAAR;
        }
        return vorm(vak, vak.ingangen().get(0).sleutel());
    }

    /** The condition under a form's key. */
    Voorwaarde vorm(Vak vak, String sleutel) {
        if (sleutel.equals("alle van")) {
            return new Voorwaarde.AlleVan(lijst(vak, sleutel));
        }
        if (sleutel.equals("een van")) {
            return new Voorwaarde.EenVan(lijst(vak, sleutel));
        }
        if (!isVorm(sleutel)) {
            Knoop waar = vak.knoop(sleutel).orElseThrow();
            vak.meldingen().meld(Foutcode.VORM_ONBEKEND, vak.plaats(waar, sleutel), sleutel, String.join(", ", VORMEN));
            return ONLEESBAAR;
        }
        if (sleutel.equals("gedaan") && vak.knoop(sleutel).orElseThrow() instanceof Knoop.Waarde stap) {
            return new Voorwaarde.Gedaan(lezing.vol(stap.tekst()), List.of(), false, Voorwaarde.Bereik.ZAAK);
        }
        Optional<Vak> deel = vak.vak(sleutel);
        if (deel.isEmpty()) {
            return ONLEESBAAR;
        }
        return sleutel.equals("niet") ? niet(vak, deel.get()) : bladen.lees(sleutel, deel.get());
    }

    private Voorwaarde niet(Vak buiten, Vak deel) {
        int fouten = deel.meldingen().aantal();
        Voorwaarde binnen = een(deel);
        boolean samengesteld = binnen instanceof Voorwaarde.AlleVan || binnen instanceof Voorwaarde.EenVan;
        if (samengesteld && deel.meldingen().aantal() == fouten) {
            buiten.onjuist("niet", "@een-enkele-voorwaarde");
        }
        return new Voorwaarde.Niet(binnen);
    }
}
