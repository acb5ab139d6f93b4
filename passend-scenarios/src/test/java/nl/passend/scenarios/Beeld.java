package nl.passend.scenarios;

import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.kader.Regelset;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.opdracht.Opdrachten;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tlv.Tlvduur;
import nl.passend.core.tlv.Tlvperiode;
import nl.passend.core.toetspunt.Treffer;
import nl.passend.core.zorgplicht.Zorgplicht;

/** What the library answers to a look, in a world; a policy that is switched off there answers nothing. */
final class Beeld {
    private final Wereld wereld;
    private final Blik blik;
    private final Beoordelaar beoordelaar;
    private final Beoordeling beoordeling;

    Beeld(Wereld wereld, Blik blik) {
        this.wereld = wereld;
        this.blik = blik;
        this.beoordelaar = wereld.beoordelaar(blik.kader());
        this.beoordeling = beoordelaar.beoordeel(blik.dossier(), blik.dag());
    }

    Blik blik() {
        return blik;
    }

    Beoordelaar beoordelaar() {
        return beoordelaar;
    }

    Beoordeling beoordeling() {
        return beoordeling;
    }

    /** The zaak that is looked at. */
    Zaakoordeel zaak() {
        return beoordeling.zaak(blik.zaak());
    }

    /** The rules for the zaak that is looked at. */
    Regelset regels() {
        return zaak().regels();
    }

    /** The ledger of the zorgplicht. */
    Optional<Zorgplicht> zorgplicht() {
        return wereld.uit().beleid("zorgplicht") ? Optional.empty() : Optional.of(beoordeling.zorgplicht());
    }

    /** Period of a TLV that is issued on the day. */
    Optional<Tlvperiode> periode(String vorm) {
        Zicht zicht = zaak().zicht();
        return wereld.uit().beleid("tlvduur")
                ? Optional.empty()
                : zicht.regels()
                        .kanoniek(vorm)
                        .flatMap(id -> new Tlvduur(zicht, new Weger(zicht, beoordelaar.kast())).periode(id));
    }

    /** Signals, without those of a kind that is switched off. */
    List<Signaal> signalen() {
        return beoordeling.signalen().stream()
                .filter(signaal -> !wereld.uit().signaal(signaal.soort()))
                .toList();
    }

    /** Faults that show, without those that are switched off. */
    List<Treffer> toetspunten() {
        return beoordeling.toetspunten().stream()
                .filter(treffer -> !wereld.uit().toetspunt(treffer.code()))
                .toList();
    }

    /** Whether a policy is switched off in this world, as {@code beleid:zorgplicht}. */
    boolean uit(String id) {
        return id.startsWith("beleid:") && wereld.uit().beleid(id.substring("beleid:".length()));
    }

    /** The answer to the command that is tried; allowed when the reason of a refusal is switched off. */
    Optional<Antwoord> antwoord() {
        return blik.opdracht().map(opdracht -> {
            Antwoord antwoord = new Opdrachten(beoordelaar).mag(blik.dossier(), opdracht);
            return antwoord instanceof Antwoord.Geweigerd nee && wereld.uit().reden(nee.reden())
                    ? new Antwoord.Toegestaan(List.of(), nee.stap())
                    : antwoord;
        });
    }
}
