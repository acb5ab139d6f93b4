package nl.passend.core.zorgplicht;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Soort;
import nl.passend.core.spi.Beleid;

/** The policy {@code zorgplicht}: whether the school of the dossier bears it, by the reading of who judges. */
@Experimenteel
public final class ZorgplichtBeleid implements Beleid {
    private static final Set<Soort> LEEST = Set.of(
            Soort.AANMELDING_ONTVANGEN,
            Soort.INGESCHREVEN,
            Soort.UITGESCHREVEN,
            Soort.TIJDELIJK_GEPLAATST,
            Soort.SCHOOL_BEREID,
            Soort.PLAATS_AANVAARD,
            Soort.GEWEIGERD,
            Soort.NIET_IN_BEHANDELING,
            Soort.INGETROKKEN,
            Soort.VERWIJDERD,
            Soort.ZORGPLICHT_VASTGESTELD);

    private final Lezing lezing;

    /** By the usual reading. */
    public ZorgplichtBeleid() {
        this(Lezing.GANGBAAR);
    }

    /** By a reading. */
    public ZorgplichtBeleid(Lezing lezing) {
        this.lezing = lezing;
    }

    @Override
    public String id() {
        return "zorgplicht";
    }

    @Override
    public Set<Soort> leest() {
        if (lezing.inschrijving() != Lezing.Inschrijving.NA_TLV_DE_GEKOZEN_SCHOOL) {
            return LEEST;
        }
        Set<Soort> ook = EnumSet.of(Soort.BESLUIT_GENOMEN);
        ook.addAll(LEEST);
        return ook;
    }

    @Override
    public List<String> uitkomsten() {
        return List.of("deze-school", "andere-school", "niemand");
    }

    @Override
    public Uitkomst oordeel(Dossier gelezen, boolean volledig) {
        return oordeel(gelezen, volledig, LocalDate.MAX);
    }

    @Override
    public Uitkomst oordeel(Dossier gelezen, boolean volledig, LocalDate peildatum) {
        Optional<Houderschap> houder =
                Zorgplicht.van(gelezen, peildatum, lezing).houder(peildatum);
        if (houder.isEmpty()) {
            return volledig ? new Uitkomst("niemand", List.of()) : Uitkomst.NIET_TE_ZEGGEN;
        }
        boolean deze = gelezen.school()
                .map(school -> school.heet(houder.get().school()))
                .orElse(true);
        return new Uitkomst(
                deze ? "deze-school" : "andere-school", List.of(houder.get().begin()));
    }
}
