package nl.passend.core.tlv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.spi.Beleid;

/**
 * The policy {@code tlv-samenwerkingsverband}: whether the samenwerkingsverband of the dossier is the one that decides on the TLV that was
 * asked last. Cannot be told when nothing is asked, or a code is missing.
 */
@Experimenteel
public final class SamenwerkingsverbandBeleid implements Beleid {
    private static final Set<Soort> LEEST = Set.of(
            Soort.AANVRAAG_INGEDIEND,
            Soort.AANMELDING_ONTVANGEN,
            Soort.INGESCHREVEN,
            Soort.UITGESCHREVEN,
            Soort.LEERLING_BEKEND);

    @Override
    public String id() {
        return "tlv-samenwerkingsverband";
    }

    @Override
    public Set<Soort> leest() {
        return LEEST;
    }

    @Override
    public List<String> uitkomsten() {
        return List.of("dit-samenwerkingsverband", "ander-samenwerkingsverband");
    }

    @Override
    public Uitkomst oordeel(Dossier gelezen, boolean volledig) {
        return oordeel(gelezen, volledig, LocalDate.MAX);
    }

    @Override
    public Uitkomst oordeel(Dossier gelezen, boolean volledig, LocalDate peildatum) {
        List<Gebeurtenis> geldend = gelezen.geldendOp(peildatum);
        Optional<String> vorm = geldend.stream()
                .filter(een -> een.is(Soort.AANVRAAG_INGEDIEND))
                .flatMap(een -> een.onderwerp().stream())
                .filter(naam -> naam.endsWith("tlv-sbo") || naam.endsWith("tlv-so"))
                .reduce((eerder, later) -> later);
        Optional<BeslissendSamenwerkingsverband> wie =
                vorm.map(naam -> BeslissendSamenwerkingsverband.op(geldend, naam.endsWith("tlv-sbo"), peildatum));
        Optional<String> code = wie.flatMap(BeslissendSamenwerkingsverband::code);
        Optional<String> dit = gelezen.samenwerkingsverband();
        if (code.isEmpty() || dit.isEmpty()) {
            return Uitkomst.NIET_TE_ZEGGEN;
        }
        return new Uitkomst(
                code.equals(dit) ? "dit-samenwerkingsverband" : "ander-samenwerkingsverband",
                wie.get().feiten());
    }
}
