package nl.passend.kaders.internal.kader;

import java.util.Map;
import java.util.Optional;
import nl.passend.core.bron.Bron;
import nl.passend.core.kader.Kader;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.boom.Vak;

/** Reads one version of a kader from its trees. */
public final class Versielezer {
    private final Versie versie;
    private final Meldingen meldingen;

    /** A reader of this version that adds what is wrong to the messages. */
    public Versielezer(Versie versie, Meldingen meldingen) {
        this.versie = versie;
        this.meldingen = meldingen;
    }

    /**
     * The kader; empty when something is wrong with it, and then there are messages.
     *
     * @param geerfd how days are counted when the head does not say
     */
    public Optional<Kader> lees(Rekenwijze geerfd) {
        int voor = meldingen.aantal();
        Kader.Builder uit = Kader.bouw();
        Vak wortel = vak(versie.kop());
        Optional<Vak> kop = wortel.vak("kader");
        if (kop.isEmpty()) {
            return Optional.empty();
        }
        Koplezer koplezer = new Koplezer(kop.get(), uit);
        koplezer.lees();
        Map<String, Bron> bronnen = Bronnenlezer.lees(kop.get());
        Rekenwijze rekenwijze = koplezer.rekenwijze(geerfd);
        kop.get().klaar();
        Lezing lezing = new Lezing(
                koplezer.id(), rekenwijze, uit, bronnen, Documentlezer.delen(koplezer.id(), versie.bestanden()));
        boolean wijziging = kop.get().heeft("wijzigt");
        elementen(lezing, wortel, wijziging);
        if (meldingen.aantal() > voor) {
            return Optional.empty();
        }
        return Optional.of(uit.hash(versie.hash()).build());
    }

    private void elementen(Lezing lezing, Vak wortel, boolean wijziging) {
        Elementlezer lezer = new Elementlezer(lezing);
        for (Kaderbestand bestand : versie.bestanden()) {
            Vak vak = bestand.isKop() ? wortel : vak(bestand);
            if (!bestand.isKop()) {
                vak.tekst("deel van");
                vak.tekst("onderwerp");
            }
            for (String afdeling : Elementlezer.AFDELINGEN) {
                Optional<Vak> tabel = vak.vak(afdeling);
                if (tabel.isPresent()) {
                    lezer.afdeling(afdeling, tabel.get());
                }
            }
            vak.klaar();
        }
        lezer.sluit(wijziging);
    }

    private Vak vak(Kaderbestand bestand) {
        return new Vak(bestand.boom(), bestand.naam(), "", meldingen);
    }
}
