package nl.passend.core.opdracht;

import java.util.Optional;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Zicht;

/** Makes the event that a step records out of a command. */
final class Gebeurtenismaker {
    private final Zaakoordeel zaak;
    private final Dossier dossier;

    Gebeurtenismaker(Zaakoordeel zaak, Dossier dossier) {
        this.zaak = zaak;
        this.dossier = dossier;
    }

    Gebeurtenis maak(Stapkeuze keuze, Opdracht opdracht) {
        Stap.Vastlegging vast = keuze.legtVast();
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(vast.soort(), opdracht.op())
                .volgnummer(volgendNummer(opdracht))
                .door(opdracht.door())
                .zaak(opdracht.zaak().equals(Zicht.HOOFDZAAK) ? null : opdracht.zaak())
                .stap(keuze.stap().id());
        opdracht.velden().forEach(bouwer::met);
        vast.soort().onderwerp().ifPresent(veld -> {
            if (!opdracht.velden().containsKey(veld) && vast.soort() != Soort.HANDELING_GEDAAN) {
                onderwerp(keuze).ifPresent(wat -> bouwer.met(veld, wat));
            }
        });
        vast.over().ifPresent(over -> {
            if (vast.soort().kent(Veld.OVER) && !opdracht.velden().containsKey(Veld.OVER)) {
                bouwer.met(Veld.OVER, over);
            }
        });
        if (vast.soort() == Soort.AKKOORD && !opdracht.velden().containsKey(Veld.WIE)) {
            String wie = opdracht.door().rol();
            bouwer.met(Veld.WIE, wie == null ? keuze.wie().get(0) : wie);
        }
        if (vast.soort().kent(Veld.SCHOOL) && !opdracht.velden().containsKey(Veld.SCHOOL)) {
            dossier.school().ifPresent(school -> bouwer.met(Veld.SCHOOL, school.naam()));
        }
        if (vast.soort().verplicht().contains(Veld.SCHOOLSOORT)
                && !opdracht.velden().containsKey(Veld.SCHOOLSOORT)) {
            dossier.school().map(school -> school.soort()).ifPresent(soort -> bouwer.met(Veld.SCHOOLSOORT, soort));
        }
        return bouwer.maak();
    }

    private Optional<String> onderwerp(Stapkeuze keuze) {
        return keuze.onderwerp()
                .or(() -> Gevraagd.van(zaak.zicht(), keuze.legtVast().onderwerpen()));
    }

    private int volgendNummer(Opdracht opdracht) {
        return dossier.gebeurtenissen().stream()
                        .filter(gebeurtenis -> gebeurtenis.op().equals(opdracht.op()))
                        .mapToInt(Gebeurtenis::volgnummer)
                        .max()
                        .orElse(0)
                + 1;
    }
}
