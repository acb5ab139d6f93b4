package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** Parents were told of a TLV that was asked, and no decision is recorded. */
final class AlleenMededeling implements Toetspunt {
    @Override
    public Toetscode code() {
        return Toetscode.T_DEC_FORM;
    }

    @Override
    public Set<Soort> leest() {
        return Set.of(Soort.AANVRAAG_INGEDIEND, Soort.GEINFORMEERD, Soort.BESLUIT_GENOMEN);
    }

    @Override
    public List<Treffer> toets(Toetszicht zicht) {
        if (!Tlvbesluit.van(zicht).isEmpty()) {
            return List.of();
        }
        return Stream.of(Tlvbesluit.SBO, Tlvbesluit.SO)
                .flatMap(vorm ->
                        zicht
                                .laatsteEigen(
                                        Soort.AANVRAAG_INGEDIEND,
                                        feit -> zicht.zicht().gaatOver(feit, vorm))
                                .stream()
                                .flatMap(aanvraag -> Treffers.van(
                                        code(),
                                        zicht,
                                        List.of(zicht.zicht().regels().naamVan(vorm)),
                                        meegedeeld(zicht, aanvraag))))
                .toList();
    }

    private static List<Gebeurtenis> meegedeeld(Toetszicht zicht, Feit aanvraag) {
        return zicht
                .feiten(
                        Soort.GEINFORMEERD,
                        feit -> feit.plaats() > aanvraag.plaats()
                                && feit.gebeurtenis()
                                        .tekst(Veld.OVER)
                                        .filter(over -> zicht.zicht().regels().isEenSoort(over, "land:naar-de-tlv"))
                                        .isPresent())
                .stream()
                .map(Feit::gebeurtenis)
                .toList();
    }
}
