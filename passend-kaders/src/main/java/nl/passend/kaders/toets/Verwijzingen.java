package nl.passend.kaders.toets;

import java.util.List;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Vorm;
import nl.passend.kaders.toets.Namenwijzer.Wat;

/** Every reference of an element names something in its own kader or a layer above (PAS-2002). */
final class Verwijzingen {
    private final Stapel stapel;
    private final Namenwijzer namen;
    private final Vastleggingen vastleggingen;

    Verwijzingen(Stapel stapel, Namenwijzer namen) {
        this.stapel = stapel;
        this.namen = namen;
        this.vastleggingen = new Vastleggingen(namen);
    }

    void toets() {
        stapel.treden
                .values()
                .forEach(trede -> trede.hoortBij().ifPresent(naar -> namen.verwijst(trede, naar, Wat.TREDE)));
        stapel.rollen.values().forEach(this::rol);
        stapel.documenten.values().forEach(this::document);
        stapel.vormen.values().forEach(this::vorm);
        stapel.overleggen.values().forEach(this::overleg);
        stapel.oordelen
                .values()
                .forEach(oordeel -> oordeel.door().forEach(rol -> namen.verwijst(oordeel, rol, Wat.ROL)));
        stapel.stappen.values().forEach(this::stap);
        stapel.termijnen.values().forEach(this::termijn);
        stapel.rechten.values().forEach(this::recht);
        stapel.normen.values().forEach(norm -> namen.verwijst(norm, norm.geldtVoor(), Wat.ROL));
        stapel.informatie
                .values()
                .forEach(een -> een.bij().forEach(naar -> namen.verwijst(een, naar, Namenwijzer.VERTELD_BIJ)));
        for (Elementen.Middel middel : stapel.middelen.values()) {
            List.of(middel.van(), middel.naar(), middel.mandaat()).forEach(rol -> namen.verwijst(middel, rol, Wat.ROL));
        }
    }

    private void rol(Elementen.Rol rol) {
        rol.isEen().ifPresent(naar -> namen.verwijst(rol, naar, Wat.ROL));
        rol.vervuldDoor().forEach(naar -> namen.verwijst(rol, naar, Wat.ROL));
    }

    private void document(Document document) {
        document.vultIn().ifPresent(naar -> namen.verwijst(document, naar, Wat.DOCUMENT));
        for (Document.Deel deel : document.delen()) {
            deel.door().forEach(naar -> namen.verwijst(document, naar, Wat.ROL));
            deel.bevat().forEach(naar -> namen.verwijst(document, naar, Wat.DEEL));
        }
    }

    private void vorm(Vorm vorm) {
        namen.verwijst(vorm, vorm.trede(), Wat.TREDE);
        vorm.vultIn().ifPresent(naar -> namen.verwijst(vorm, naar, Wat.VORM));
        vorm.isEen().ifPresent(naar -> namen.verwijst(vorm, naar, Wat.VORM));
        vorm.betaaldUit().ifPresent(naar -> namen.verwijst(vorm, naar, Wat.MIDDEL));
        vorm.duur().forEach(regel -> regel.verwijzing().ifPresent(naar -> namen.verwijst(vorm, naar, Wat.VORM)));
    }

    private void overleg(Overleg overleg) {
        overleg.trede().ifPresent(naar -> namen.verwijst(overleg, naar, Wat.TREDE));
        namen.verwijst(overleg, overleg.leiding(), Wat.ROL);
        overleg.altijd().forEach(lid -> namen.verwijst(overleg, lid.rol(), Wat.ROL));
        overleg.opUitnodiging().forEach(naar -> namen.verwijst(overleg, naar, Wat.ROL));
        namen.kiest(overleg, "sluit", overleg.sluit(), Namenwijzer.ids(overleg.uitkomsten()));
    }

    private void stap(Stap stap) {
        namen.verwijst(stap, stap.traject(), Wat.TRAJECT);
        stap.wie().forEach(naar -> namen.verwijst(stap, naar, Wat.ROL));
        stap.verscherpt().ifPresent(naar -> namen.verwijst(stap, naar, Wat.STAP));
        stap.mandaat().ifPresent(naar -> namen.verwijst(stap, naar, Wat.ROL, Wat.OVERLEG));
        stap.legtVast().ifPresent(vast -> vastleggingen.toets(stap, vast));
        List<String> sluit =
                stap.sluit().stream().filter(keuze -> !keuze.equals("altijd")).toList();
        if (!sluit.isEmpty()) {
            namen.kiest(stap, "sluit", sluit, List.copyOf(Uitkomsten.van(stapel, stap.id())));
        }
    }

    private void termijn(Termijn termijn) {
        termijn.stappen().forEach(naar -> namen.verwijst(termijn, naar, Wat.STAP));
        termijn.na().ifPresent(start -> {
            start.stappen().forEach(naar -> namen.verwijst(termijn, naar, Wat.STAP));
            start.eindeVan().ifPresent(naar -> namen.verwijst(termijn, naar, Wat.TERMIJN));
        });
        termijn.voor().ifPresent(naar -> namen.verwijst(termijn, naar, Wat.STAP));
        termijn.wie().ifPresent(naar -> namen.verwijst(termijn, naar, Wat.ROL));
        termijn.verscherpt().ifPresent(naar -> namen.verwijst(termijn, naar, Wat.TERMIJN));
        termijn.stilstaan().ifPresent(stil -> {
            namen.verwijst(termijn, stil.vanaf(), Wat.STAP);
            namen.verwijst(termijn, stil.tot(), Wat.STAP);
        });
    }

    private void recht(Elementen.Recht recht) {
        namen.verwijst(recht, recht.van(), Wat.ROL);
        recht.bij().forEach(naar -> namen.verwijst(recht, naar, Wat.STAP));
        namen.verwijst(recht, recht.waar(), Wat.ROL);
    }
}
