package nl.passend.core.beoordeling;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.toetspunt.Toetscode;

/**
 * Something that deserves attention and blocks nothing.
 *
 * @param soort which signal; the key of its sentence
 * @param woorden what fills the sentence: names of kaders, elements and days, never data of a pupil
 * @param bronnen where the rules behind it stand
 * @param feiten events that it rests on
 * @param toetspunt the fault that it tells of, for {@link Soort#TOETSPUNT_BEVINDING} and {@link Soort#TOETSPUNT_WAARSCHUWING}
 */
@Experimenteel
public record Signaal(
        Soort soort,
        List<String> woorden,
        List<Bron> bronnen,
        List<Gebeurtenis> feiten,
        Optional<Toetscode> toetspunt) {

    /** Which signal. */
    public enum Soort {
        /** The dossier names a samenwerkingsverband of which no kader is known. */
        KADER_ONBEKEND(true),
        /** No kader of the samenwerkingsverband is in force on the day; the law alone is applied. */
        KADER_NIET_VAN_KRACHT(true),
        /** A kader rests on an assumed date. */
        KADER_TE_BEVESTIGEN(false),
        /** Events that these kaders do not know. */
        GEBEURTENIS_ONBEKEND(false),
        /** Two events of one day contradict each other. */
        TEGENSTRIJDIG(true),
        /** History was taken over; what lies before cannot be told. */
        GESCHIEDENIS_ONVOLLEDIG(false),
        /** A term has run out. */
        TERMIJN_VERSTREKEN(true),
        /** Something was done after its term. */
        TERMIJN_TE_LAAT(false),
        /** A term was extended in a way that counts for less than was told, or not at all. */
        VERLENGING_NIET_IN_ORDE(true),
        /** A term was made to stand still where it may not, or after its last day. */
        STILSTAND_TELT_NIET(true),
        /** A term cannot be told: the school calendar does not know the days that it counts. */
        KALENDER_ONTBREEKT(true),
        /** A second request of one kind in one zaak. */
        TWEEDE_RONDE(false),
        /** Plan and law differ; the law is applied. */
        PLAN_EN_WET_VERSCHILLEN(false),
        /** A fault that follows from the record. */
        TOETSPUNT_BEVINDING(true),
        /** Something that may be a fault: a person judges. */
        TOETSPUNT_WAARSCHUWING(false);

        private final boolean vraagtActie;

        Soort(boolean vraagtActie) {
            this.vraagtActie = vraagtActie;
        }

        /** Whether someone must act on it. */
        public boolean vraagtActie() {
            return vraagtActie;
        }
    }
}
