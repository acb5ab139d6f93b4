package nl.passend.core.port.wissel;

import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;

/** What became of a delivery. */
@Experimenteel
public sealed interface Bezorging {

    /**
     * There is an answer.
     *
     * @param code status, as HTTP has them: 200 to 299 for done, 400 to 499 for refused
     * @param inhoud content of the answer
     * @param naTwijfel whether an earlier attempt may have been carried out without our knowing
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Beantwoord(int code, byte[] inhoud, boolean naTwijfel) implements Bezorging {
        /** Whether it was done. */
        public boolean gelukt() {
            return code >= 200 && code < 300;
        }

        /** Status and length. */
        @Override
        public String toString() {
            return "Beantwoord[" + code + " " + inhoud.length + "]";
        }
    }

    /** It certainly was not carried out. */
    record NietBezorgd(Melding reden) implements Bezorging {}

    /** It may have been carried out. */
    record Onzeker(Melding reden) implements Bezorging {}

    /**
     * The outcome of a delivery that brought no good answer: a refusal is certain only when no earlier attempt is in doubt.
     *
     * @param platform name for the message
     */
    default Verzenduitkomst zonderGoedAntwoord(String platform) {
        if (this instanceof NietBezorgd niet) {
            return new Verzenduitkomst.Mislukt(niet.reden(), true);
        } else if (this instanceof Onzeker onzeker) {
            return new Verzenduitkomst.Onzeker(onzeker.reden());
        }
        Beantwoord antwoord = (Beantwoord) this;
        Melding reden = Melding.van(
                Foutcode.DOOR_PLATFORM_GEWEIGERD, Plaats.ONBEKEND, platform, Integer.toString(antwoord.code()));
        return antwoord.naTwijfel()
                ? new Verzenduitkomst.Onzeker(reden)
                : new Verzenduitkomst.Mislukt(reden, antwoord.code() == 429);
    }
}
