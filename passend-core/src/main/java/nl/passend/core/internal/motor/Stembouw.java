package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Voorwaarde.AdviesGegeven;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;
import nl.passend.core.kader.Voorwaarde.OverlegGehouden;

/** Compiles what people said: agreements, advices and meetings. Used once per set of rules; not thread safe. */
final class Stembouw {
    private final Regelset regels;
    private final Letterbouw letters;

    Stembouw(Regelset regels, Letterbouw letters) {
        this.regels = regels;
        this.letters = letters;
    }

    /** One bit per role. */
    List<Integer> akkoord(AkkoordGegeven vorm) {
        List<Integer> delen = new ArrayList<>();
        for (String rol : vorm.van()) {
            delen.add(letters.laatste(
                    vorm,
                    new AkkoordGegeven(
                            List.of(rol), vorm.aard(), vorm.voor(), Letterbouw.zonderLeeftijd(vorm.bereik())),
                    vorm.bereik()));
        }
        return delen;
    }

    /** One bit per role, and one for different people. */
    List<Integer> advies(AdviesGegeven vorm) {
        List<Integer> delen = new ArrayList<>();
        List<Integer> plaatsen = new ArrayList<>();
        for (String rol : vorm.van()) {
            AdviesGegeven proef = new AdviesGegeven(
                    vorm.over(), List.of(rol), false, vorm.strekking(), Letterbouw.zonderLeeftijd(vorm.bereik()));
            delen.add(letters.laatste(vorm, proef, vorm.bereik()));
            if (vorm.verschillendePersonen() && vorm.van().size() > 1) {
                plaatsen.add(letters.plekVan(letters.letter(proef, vorm.bereik().dossier())));
            }
        }
        if (!plaatsen.isEmpty()) {
            delen.add(letters.werkAf(new Adviesverschil(
                    letters.nieuweBit(),
                    plaatsen.stream().mapToInt(Integer::intValue).toArray(),
                    letters.lengte(vorm.bereik().nietOuderDan()))));
        }
        return delen;
    }

    int overleg(OverlegGehouden vorm) {
        boolean oud = vorm.bereik().nietOuderDan().isPresent();
        int bit = letters.nieuweBit();
        int plek = oud ? letters.nieuwePlek() : -1;
        letters.vergadering(new Letters.Vergadering(bit, vorm, nodig(vorm), plek));
        return oud
                ? letters.werkAf(new Ouderdom(
                        letters.nieuweBit(),
                        bit,
                        plek,
                        letters.lengte(vorm.bereik().nietOuderDan().get()),
                        Vouwstand.ONWAAR))
                : bit;
    }

    private List<String> nodig(OverlegGehouden vorm) {
        List<String> nodig = new ArrayList<>();
        regels.overleg(vorm.overleg()).map(Overleg::altijd).orElse(List.of()).stream()
                .filter(lid -> lid.als().isEmpty())
                .map(Overleg.Lid::rol)
                .forEach(nodig::add);
        nodig.addAll(vorm.ookAanwezig());
        return nodig;
    }
}
