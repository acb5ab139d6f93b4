package nl.passend.core.tlv;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;

/**
 * Until when a TLV runs that is issued on a day.
 *
 * @param vorm canonical id of the TLV
 * @param tot the last day; empty when plan and law leave it open
 * @param plan last day by the letter of the plan; empty when the plan is silent or a fact is missing
 * @param planSoort how the plan says it
 * @param wetVroegst first last day that the law allows; empty when it sets none
 * @param wetLaatst last day that the law allows; empty when it sets none or the birth is not known
 * @param wetVerlengt whether the plan's end is too early and the law's counts
 * @param bronPlan where the plan says it
 * @param bronWet where the law says it
 */
@Experimenteel
public record Tlvperiode(
        String vorm,
        Optional<LocalDate> tot,
        Optional<LocalDate> plan,
        Plansoort planSoort,
        Optional<LocalDate> wetVroegst,
        Optional<LocalDate> wetLaatst,
        boolean wetVerlengt,
        Optional<Bron> bronPlan,
        Bron bronWet) {

    /** Whether the law gives it a length: always whole school years then, to 31 July. It gave a TLV sbo none before early 2022. */
    public boolean wetKentDuur() {
        return wetVroegst.isPresent() || wetLaatst.isPresent();
    }

    /** How a plan says the end. */
    public enum Plansoort {
        /** The plan says nothing. */
        ZWIJGT,
        /** Exactly. */
        TOT,
        /** At most. */
        HOOGSTENS,
        /** At least. */
        TEN_MINSTE,
        /** A person chooses. */
        KEUZE,
        /** It depends on a fact that is not known. */
        NIET_TE_ZEGGEN
    }
}
