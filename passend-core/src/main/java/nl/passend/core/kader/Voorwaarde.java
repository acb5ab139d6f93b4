package nl.passend.core.kader;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.tijd.Lengte;

/**
 * A condition: the closed vocabulary of a kader (see {@code docs/voorwaarden.md}). Fifteen forms; no expressions. Each is evaluated
 * in three values. All ids are full ids.
 */
@Experimenteel
public sealed interface Voorwaarde {

    /** Every part. */
    record AlleVan(List<Voorwaarde> delen) implements Voorwaarde {}

    /** At least one part. */
    record EenVan(List<Voorwaarde> delen) implements Voorwaarde {}

    /** The opposite; only around a leaf. */
    record Niet(Voorwaarde deel) implements Voorwaarde {}

    /**
     * A step was taken; the last time counts, unless {@code ooit}.
     *
     * @param uitkomsten with one of these outcomes; empty for any
     */
    record Gedaan(String stap, List<String> uitkomsten, boolean ooit, Bereik bereik) implements Voorwaarde {}

    /** The last such meeting ended so, with everyone there who must be. */
    record OverlegGehouden(String overleg, List<String> uitkomsten, List<String> ookAanwezig, Bereik bereik)
            implements Voorwaarde {}

    /**
     * The document is there with these parts.
     *
     * @param delen short ids of the parts; empty for the document itself
     * @param nietOuderDan age of its last change
     */
    record DocumentAanwezig(String document, List<String> delen, Optional<Lengte> nietOuderDan) implements Voorwaarde {}

    /**
     * Given and not withdrawn, refused or lapsed.
     *
     * @param van each of these roles
     * @param aard instemming (law), toestemming or schriftelijke-toestemming (plan), ondertekening, inzage
     */
    record AkkoordGegeven(List<String> van, String aard, String voor, Bereik bereik) implements Voorwaarde {}

    /** Heard, or had the chance. */
    record IsGehoord(String wie, String over, Bereik bereik) implements Voorwaarde {}

    /**
     * Advised, once by each role.
     *
     * @param over one of these forms; where the zaak holds a request for one of them, the form that was asked last
     * @param strekking one of these tenors; empty for any
     */
    record AdviesGegeven(
            List<String> over, List<String> van, boolean verschillendePersonen, List<String> strekking, Bereik bereik)
            implements Voorwaarde {}

    /** A person judged so; the last judgement counts. */
    record OordeelLuidt(String oordeel, List<String> antwoorden, Bereik bereik) implements Voorwaarde {}

    /** Tried, evaluated, and proved so. */
    record Ingezet(String vorm, List<String> bleek) implements Voorwaarde {}

    /**
     * Running on the day.
     *
     * @param eindigtDitSchooljaar also ending in this school year
     * @param opPlaatsingsdag running on the day on which the child would be placed instead: that of the place that the school of the
     *     last registration offers, else the day that parents wish, never before the day asked about
     */
    record Loopt(String vorm, boolean eindigtDitSchooljaar, List<String> categorie, boolean opPlaatsingsdag)
            implements Voorwaarde {
        /** On the day asked about. */
        public Loopt(String vorm, boolean eindigtDitSchooljaar, List<String> categorie) {
            this(vorm, eindigtDitSchooljaar, categorie, false);
        }
    }

    /**
     * A fact of the pupil.
     *
     * @param van lowest value, for groep and leeftijd
     * @param tot highest value
     * @param waarden allowed values, for the others
     */
    record LeerlingIs(Kenmerk kenmerk, int van, int tot, List<String> waarden) implements Voorwaarde {}

    /** A term stands so. */
    record TermijnStaat(String termijn, List<Termijnstand> standen) implements Voorwaarde {}

    /** A Java policy has this outcome. */
    record BeleidLuidt(String beleid, List<String> uitkomsten) implements Voorwaarde {}

    /** Facts of a pupil that a condition may read. */
    enum Kenmerk {
        /** 0 to 8. */
        GROEP,
        /** Years. */
        LEEFTIJD,
        /** bao, sbo, so of the school of enrolment. */
        SCHOOLSOORT,
        /** {@code nergens} or {@code deze-school}. */
        INGESCHREVEN,
        /** bao, sbo, so of the school of the last registration. */
        AANGEMELD_BIJ,
        /** ja or nee. */
        ASIELOPVANG
    }

    /** Where a term can stand. */
    enum Termijnstand {
        /** Its start did not happen. */
        NIET_BEGONNEN,
        /** Running. */
        LOOPT,
        /** Standing still. */
        STILGEZET,
        /** Done in time. */
        GEHAALD,
        /** Run out and not done. */
        VERSTREKEN,
        /** Done too late. */
        TE_LAAT
    }

    /**
     * Which history counts.
     *
     * @param dossier the whole dossier instead of this zaak and those it comes from
     * @param nietOuderDan only events at most this old
     */
    record Bereik(boolean dossier, Optional<Lengte> nietOuderDan) {
        /** This zaak and the zaken from which it comes. */
        public static final Bereik ZAAK = new Bereik(false, Optional.empty());
    }
}
