package nl.passend.core.internal.toetspunt;

import java.util.Optional;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tlv.Tlvduur;
import nl.passend.core.tlv.Tlvperiode;

/** The period of law and plan on the day of a decision. */
final class Duurvergelijking {
    private Duurvergelijking() {}

    static Optional<Tlvperiode> periode(Tlvbesluit besluit) {
        Zicht nu = besluit.zicht().zicht();
        Zicht toen = Zicht.op(nu.regels(), nu.dossier(), nu.zaak(), besluit.dag());
        return new Tlvduur(toen, new Weger(toen, besluit.zicht().kast())).periode(besluit.vorm());
    }
}
