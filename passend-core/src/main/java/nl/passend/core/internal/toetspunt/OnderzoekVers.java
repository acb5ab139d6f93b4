package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.toetspunt.Toetscode;

/** The newest research of each kind, where its day is told, is not older than the measure on the day of the decision. */
final class OnderzoekVers extends Besluittoets {
    OnderzoekVers() {
        super(Toetscode.T_RES_STALE, Soort.ONDERZOEK_ONTVANGEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        List<Feit> alle = besluit.eerder(Soort.ONDERZOEK_ONTVANGEN, feit -> true);
        return alle.stream()
                .filter(feit -> alle.stream().noneMatch(nieuwer -> nieuwerVanSoort(nieuwer, feit)))
                .map(Feit::gebeurtenis)
                .filter(onderzoek -> oud(onderzoek, besluit))
                .toList();
    }

    private static boolean nieuwerVanSoort(Feit nieuwer, Feit feit) {
        return nieuwer.plaats() > feit.plaats()
                && nieuwer.gebeurtenis().onderwerp().equals(feit.gebeurtenis().onderwerp());
    }

    private static boolean oud(Gebeurtenis onderzoek, Tlvbesluit besluit) {
        return onderzoek
                .datum(Veld.GEDAAN_OP)
                .flatMap(dag -> new Rekenwijze(false)
                        .uiterlijk(dag, besluit.zicht().maten().bewijsHoogstens()))
                .filter(laatste -> besluit.dag().isAfter(laatste))
                .isPresent();
    }
}
