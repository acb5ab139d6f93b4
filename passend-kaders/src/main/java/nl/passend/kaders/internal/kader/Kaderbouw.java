package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Meldingen;

/** Builds all versions of kaders: base texts first, because a change inherits how days are counted. */
public final class Kaderbouw {
    private static final Comparator<Kader> VOLGORDE = Comparator.comparing(Kader::id)
            .thenComparing(Kader::van)
            .thenComparing(kader -> kader.wijzigt().isPresent())
            .thenComparing(Kader::versie);

    private Kaderbouw() {}

    /** The kaders of these versions, by id and then in order of validity; messages when something is wrong. */
    public static List<Kader> bouw(List<Versie> versies, Meldingen meldingen) {
        Map<String, Versie> opNaam = new HashMap<>();
        for (Versie versie : versies) {
            opNaam.put(versie.naam(), versie);
        }
        List<Kader> uit = new ArrayList<>();
        for (Versie versie : versies) {
            Optional<Kader> kader = new Versielezer(versie, meldingen).lees(geerfd(versie, opNaam, meldingen));
            if (kader.isPresent()) {
                uit.add(kader.get());
            }
        }
        uit.sort(VOLGORDE);
        return List.copyOf(uit);
    }

    private static Rekenwijze geerfd(Versie versie, Map<String, Versie> opNaam, Meldingen meldingen) {
        Knoop.Tabel kop = kop(versie);
        boolean landelijk = tekst(kop, "laag").equals(Laag.LANDELIJK.code());
        String basis = tekst(kop, "wijzigt");
        if (basis.isEmpty()) {
            return new Rekenwijze(landelijk);
        }
        Versie gewijzigd = opNaam.get(basis);
        if (gewijzigd == null || gewijzigd.naam().equals(versie.naam())) {
            Knoop waar = kop.onder("wijzigt").orElse(kop);
            Plaats plaats = new Plaats(versie.kop().naam(), waar.regel(), waar.kolom(), "/kader/wijzigt");
            meldingen.meld(Foutcode.VERWIJZING_ONBEKEND, plaats, versie.naam(), basis, "");
            return new Rekenwijze(landelijk);
        }
        return kop(gewijzigd).onder("rekenwijze").orElse(null) instanceof Knoop.Tabel wijze
                ? rekenwijze(wijze, landelijk)
                : new Rekenwijze(landelijk);
    }

    private static Rekenwijze rekenwijze(Knoop.Tabel wijze, boolean landelijk) {
        String einddag = tekst(wijze, "einddag");
        return new Rekenwijze(
                einddag.isEmpty() ? landelijk : einddag.equals("termijnenwet"),
                tekst(wijze, "weken").equals("schoolweken"));
    }

    private static Knoop.Tabel kop(Versie versie) {
        Knoop kop = versie.kop().boom().onder("kader").orElseThrow();
        return kop instanceof Knoop.Tabel tabel ? tabel : new Knoop.Tabel(List.of(), kop.regel(), kop.kolom());
    }

    private static String tekst(Knoop.Tabel tabel, String sleutel) {
        return tabel.onder(sleutel).orElse(null) instanceof Knoop.Waarde waarde ? waarde.tekst() : "";
    }
}
