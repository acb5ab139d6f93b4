package nl.passend.kaders.internal.kader;

import java.util.List;
import java.util.Optional;
import nl.passend.core.bron.Bron;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Vorm;
import nl.passend.core.kader.Vorm.Grenzen;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads forms of support and meetings. */
final class Vormlezer {
    private final Lezing lezing;
    private final Voorwaardelezer voorwaarden;
    private final Eislezer eisen;
    private final Duurlezer duren;

    Vormlezer(Lezing lezing, Voorwaardelezer voorwaarden, Eislezer eisen) {
        this.lezing = lezing;
        this.voorwaarden = voorwaarden;
        this.eisen = eisen;
        this.duren = new Duurlezer(lezing, voorwaarden);
    }

    void vorm(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        Bron bron = lezing.bron(vak, id);
        Optional<Vak> open = vak.vak("open");
        Optional<Grenzen> grenzen = Optional.empty();
        Optional<Laag> openVoor = Optional.empty();
        if (open.isPresent()) {
            grenzen = duren.grenzen(open.get(), id);
            openVoor = Laag.vanCode(open.get().moetKiezen("door", "school", "schoolbestuur", "samenwerkingsverband"));
            lezing.lees(open.get(), id, "wat");
            open.get().klaar();
        }
        Vorm.Builder vorm = Vorm.bouw()
                .id(id)
                .naam(vak.moet("naam"))
                .bron(bron)
                .plaats(vak.plaats())
                .trede(lezing.moetWijzen(vak, "trede"))
                .vultIn(lezing.wijst(vak, "vult in"))
                .isEen(lezing.wijst(vak, "is een"))
                .soorten(Lezing.keuzes(vak, "soorten"))
                .inhoud(vak.tekst("inhoud"))
                .betaaldUit(lezing.wijst(vak, "betaald uit"))
                .vereist(eisen.regels(vak, "vereist", id + "/", bron))
                .duur(duren.tabel(vak, id))
                .grenzen(grenzen)
                .openVoor(openVoor);
        lezing.lees(vak, id, "opnieuw", "let op", "lagere lagen");
        vak.klaar();
        lezing.uit.addVormen(vorm.build());
    }

    void overleg(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        List<Keuze> uitkomsten = Lezing.keuzes(vak, "uitkomsten");
        vak.moetHebben("altijd", "uitkomsten");
        Overleg.Builder overleg = Overleg.bouw()
                .id(id)
                .naam(vak.moet("naam"))
                .bron(lezing.bron(vak, id))
                .plaats(vak.plaats())
                .trede(lezing.wijst(vak, "trede"))
                .leiding(lezing.moetWijzen(vak, "leiding"))
                .opUitnodiging(lezing.wijzen(vak, "op uitnodiging"))
                .uitkomsten(uitkomsten)
                .sluit(vak.teksten("sluit"));
        List<Knoop> leden = vak.delen("altijd");
        for (int i = 0; i < leden.size(); i++) {
            lid(vak, leden.get(i), i, overleg);
        }
        lezing.lees(vak, id, "ritme", "inhoud", "let op", "lagere lagen");
        vak.klaar();
        lezing.uit.addOverleggen(overleg.build());
    }

    /** A role, or a role with its condition. */
    private void lid(Vak vak, Knoop knoop, int plek, Overleg.Builder overleg) {
        if (knoop instanceof Knoop.Waarde rol) {
            overleg.addAltijd(new Overleg.Lid(lezing.vol(rol.tekst()), List.of()));
            return;
        }
        Optional<Vak> deel = vak.als(knoop, "altijd", plek);
        if (deel.isPresent()) {
            String rol = lezing.moetWijzen(deel.get(), "rol");
            overleg.addAltijd(new Overleg.Lid(rol, voorwaarden.lijst(deel.get(), "als")));
            deel.get().klaar();
        }
    }
}
