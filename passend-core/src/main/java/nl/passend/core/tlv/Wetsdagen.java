package nl.passend.core.tlv;

import java.time.LocalDate;
import nl.passend.core.api.Experimenteel;

/** Days on which the law on TLVs changed. */
@Experimenteel
public final class Wetsdagen {
    /** Begin of passend onderwijs: TLVs, those for so with whole school years, a number and a return duty (WEC 40). */
    public static final LocalDate BEGIN = LocalDate.of(2014, 8, 1);

    /**
     * From here TLVs sbo are as those for so: samenwerkingsverband of origin, whole school years, number, return duty (WPO 40.8 and
     * 40.13-14). The day is assumed: between 2 January and 1 April 2022.
     */
    public static final LocalDate TLV_SBO = LocalDate.of(2022, 2, 1);

    private Wetsdagen() {}
}
