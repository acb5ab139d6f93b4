package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.tlv.BeslissendSamenwerkingsverband;
import nl.passend.core.toetspunt.Toetscode;

/** The samenwerkingsverband that decided, where it is told, is the one that the law points to, where that can be told. */
final class BeslissendSwv extends Besluittoets {
    BeslissendSwv() {
        super(
                Toetscode.T_DEC_SWV,
                Soort.INGESCHREVEN,
                Soort.UITGESCHREVEN,
                Soort.LEERLING_BEKEND,
                Soort.AANMELDING_ONTVANGEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        Optional<String> besliste = besluit.gebeurtenis().tekst(Veld.SAMENWERKINGSVERBAND);
        BeslissendSamenwerkingsverband hoort = BeslissendSamenwerkingsverband.op(
                besluit.zicht().zicht().dossier().geldendOp(besluit.dag()), !besluit.so(), besluit.dag());
        return als(
                besliste.isPresent()
                        && hoort.code()
                                .filter(code -> !code.equals(besliste.get()))
                                .isPresent(),
                besluit);
    }
}
