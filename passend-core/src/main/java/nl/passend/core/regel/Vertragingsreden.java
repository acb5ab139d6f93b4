package nl.passend.core.regel;

import java.util.Locale;
import nl.passend.core.api.Experimenteel;

/** Why something takes longer: the codes that {@code reden} of an extension or a standstill may hold. */
@Experimenteel
public enum Vertragingsreden {
    /** The applicant was asked to complete the request (Awb 4:5 and 4:15.1). */
    AANVULLING_GEVRAAGD,
    /** Information was asked abroad (Awb 4:15.1). */
    BUITENLAND,
    /** The applicant agreed in writing (Awb 4:15.2). */
    INSTEMMING_AANVRAGER,
    /** The delay is the applicant's (Awb 4:15.2). */
    LIGT_BIJ_AANVRAGER,
    /** Force majeure (Awb 4:15.2). */
    OVERMACHT,
    /** Another school is looked for (WPO 40.4). */
    ANDERE_SCHOOL,
    /** A TLV was requested and not decided yet. */
    WACHT_OP_TLV,
    /** An expert or committee did not advise yet. */
    WACHT_OP_ADVIES,
    /** Parents did not answer yet. */
    WACHT_OP_OUDERS,
    /** A meeting is planned later. */
    WACHT_OP_OVERLEG,
    /** Holidays of the school. */
    VAKANTIE,
    /** Something else, told in the event. */
    ANDERS;

    /** Spelling in an event, such as {@code wacht-op-tlv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with this code; {@link #ANDERS} for any other text. */
    public static Vertragingsreden lees(String tekst) {
        for (Vertragingsreden reden : values()) {
            if (reden.code().equals(tekst)) {
                return reden;
            }
        }
        return ANDERS;
    }
}
