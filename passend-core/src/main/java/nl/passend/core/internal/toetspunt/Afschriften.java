package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** From the day after the decision: parents were told, with the statements where the enclosures are told. */
final class Afschriften extends Besluittoets {
    Afschriften() {
        super(Toetscode.T_DEC_COPY, Soort.GEINFORMEERD, Soort.ADVIES_GEGEVEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        boolean voorbij = besluit.zicht().zicht().dag().isAfter(besluit.dag());
        boolean gestuurd = besluit.later(Soort.GEINFORMEERD, feit -> aanOuders(besluit, feit)).stream()
                .map(feit -> feit.gebeurtenis().lijst(Veld.BIJLAGEN))
                .anyMatch(bijlagen -> bijlagen.isEmpty()
                        || bijlagen.get().contains("adviezen")
                        || AdviezenInBesluit.alleErbij(besluit, bijlagen.get()));
        return als(voorbij && !gestuurd, besluit);
    }

    private static boolean aanOuders(Tlvbesluit besluit, Feit feit) {
        return besluit.regels().rolPast(feit.gebeurtenis().tekst(Veld.WIE).orElse(""), "land:ouders");
    }
}
