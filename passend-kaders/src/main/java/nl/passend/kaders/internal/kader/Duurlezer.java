package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Vorm.Duurregel;
import nl.passend.core.kader.Vorm.Duursoort;
import nl.passend.core.kader.Vorm.Grenzen;
import nl.passend.core.tijd.Tijdmaat;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads the case table of a duration, and the bounds for one. */
final class Duurlezer {
    private static final List<String> SOORTEN = List.of("tot", "hoogstens", "ten minste", "keuze", "zoals", "geen");

    private final Lezing lezing;
    private final Voorwaardelezer voorwaarden;

    Duurlezer(Lezing lezing, Voorwaardelezer voorwaarden) {
        this.lezing = lezing;
        this.voorwaarden = voorwaarden;
    }

    List<Duurregel> tabel(Vak vak, String id) {
        List<Duurregel> uit = new ArrayList<>();
        for (Vak deel : vak.rij("duur")) {
            Optional<Duurregel> regel = regel(deel, id);
            if (regel.isPresent()) {
                uit.add(regel.get());
            }
        }
        return List.copyOf(uit);
    }

    private Optional<Duurregel> regel(Vak vak, String id) {
        List<Voorwaarde> als = voorwaarden.lijst(vak, "als");
        List<String> gekozen = new ArrayList<>();
        for (String soort : SOORTEN) {
            if (vak.heeft(soort)) {
                gekozen.add(soort);
            }
        }
        boolean afwijken = vak.heeft("afwijken");
        lezing.lees(vak, id, "afwijken", "door", "geen");
        vak.klaar();
        if (gekozen.size() != 1) {
            vak.meldingen().meld(Foutcode.WAARDE_ONGELDIG, vak.plaats(), "duur", String.join(" / ", SOORTEN));
            return Optional.empty();
        }
        String sleutel = gekozen.get(0);
        Duursoort soort = Duursoort.valueOf(sleutel.toUpperCase(Locale.ROOT).replace(' ', '_'));
        Optional<String> verwijzing = soort == Duursoort.ZOALS ? lezing.wijst(vak, sleutel) : Optional.empty();
        return Optional.of(new Duurregel(als, soort, maten(vak, id, soort, sleutel), verwijzing, afwijken));
    }

    /** The moments of a line; of a choice the options that are moments, and the words of all as reading text. */
    private List<Tijdmaat> maten(Vak vak, String id, Duursoort soort, String sleutel) {
        List<Tijdmaat> uit = new ArrayList<>();
        if (soort == Duursoort.KEUZE) {
            lezing.lees(vak, id, sleutel);
            for (String optie : vak.teksten(sleutel)) {
                Tijdmaat.lees(optie).ifPresent(uit::add);
            }
        } else if (soort != Duursoort.ZOALS && soort != Duursoort.GEEN) {
            Maten.maat(vak, sleutel).ifPresent(uit::add);
        }
        return List.copyOf(uit);
    }

    /** Bounds under {@code open}; empty when the law sets none. */
    Optional<Grenzen> grenzen(Vak open, String id) {
        Optional<Knoop> knoop = open.knoop("grenzen");
        boolean geen = knoop.isPresent()
                && knoop.get() instanceof Knoop.Waarde woord
                && woord.tekst().equals("geen");
        Optional<Vak> tabel = geen ? Optional.empty() : open.vak("grenzen");
        if (tabel.isEmpty()) {
            return Optional.empty();
        }
        Vak vak = tabel.get();
        boolean wetVerlengt =
                vak.moetKiezen("bij strijd", "weigeren", "de wet verlengt").equals("de wet verlengt");
        Grenzen uit = new Grenzen(Maten.lengte(vak, "ten minste"), Maten.maat(vak, "hoogstens"), wetVerlengt);
        lezing.lees(vak, id, "eindigt op");
        vak.klaar();
        return Optional.of(uit);
    }
}
