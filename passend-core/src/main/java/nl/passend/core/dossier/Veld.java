package nl.passend.core.dossier;

import nl.passend.core.api.Stabiel;

/** A field of an event, with its spelling in a case file and the shape of its value. */
@Stabiel
public enum Veld {
    /** Id of a zaak. */
    ZAAK(Type.ID),
    /** Id of a traject. */
    TRAJECT(Type.ID),
    /** Zaken from which this one comes. */
    KOMT_VOORT_UIT(Type.IDS),
    /** Reason, as text or code. */
    REDEN(Type.TEKST),
    /** Id of a kader left. */
    VAN_KADER(Type.ID),
    /** Id of a kader entered. */
    NAAR_KADER(Type.ID),
    /** Where an import came from. */
    HERKOMST(Type.TEKST),
    /** First day from which the history is complete. */
    VOLLEDIG_VANAF(Type.DATUM),
    /** Id of an event. */
    WELKE(Type.ID),
    /** Date of birth. */
    GEBOORTEDATUM(Type.DATUM),
    /** Municipality of residence. */
    GEMEENTE(Type.TEKST),
    /** Whether the child falls under reception of asylum seekers. */
    ASIELOPVANG(Type.JANEE),
    /** Groep, 0 (none yet) to 8. */
    GROEP(Type.GETAL),
    /** School year by its first calendar year, such as 2021 for 2021-2022. */
    SCHOOLJAAR(Type.GETAL),
    /** School, by name or register number. */
    SCHOOL(Type.TEKST),
    /** bao, sbo or so. */
    SCHOOLSOORT(Type.ID),
    /** First day. */
    VAN(Type.DATUM),
    /** Last day, included. */
    TOT(Type.DATUM),
    /** Article of a law. */
    ARTIKEL(Type.TEKST),
    /** Day on which the parents asked. */
    GEVRAAGD_OP(Type.DATUM),
    /** Day on which the school received it. */
    ONTVANGEN_OP(Type.DATUM),
    /** Wished first day. */
    GEWENSTE_START(Type.DATUM),
    /** Other schools where the child was registered. */
    ANDERE_SCHOLEN(Type.TEKSTEN),
    /** Order of preference, 1 is first. */
    VOORKEUR(Type.GETAL),
    /** What was asked, withdrawn, registered or destroyed. */
    WAT(Type.ID),
    /** First day on which there is a place. */
    PLAATS_VANAF(Type.DATUM),
    /** Ground of a refusal: geen-plaats or grondslag (WPO 40.5), geen-extra-ondersteuning, budget, geen-toestemming, or another. */
    GROND(Type.ID),
    /** School that is willing to admit. */
    BEREIDE_SCHOOL(Type.TEKST),
    /** Id of a term. */
    TERMIJN(Type.ID),
    /** Day on which those who must know were told. */
    MEDEGEDEELD_OP(Type.DATUM),
    /** Id of a form of support. */
    VORM(Type.ID),
    /** Platform or way. */
    VIA(Type.TEKST),
    /** Outcome, as defined by the kader. */
    UITKOMST(Type.ID),
    /** What is missing. */
    ONTBREEKT(Type.IDS),
    /** Id of a meeting. */
    OVERLEG(Type.ID),
    /** Id of a role. */
    ROL(Type.ID),
    /** Name of a person in a role (never the pupil). */
    PERSOON(Type.TEKST),
    /** Planned day. */
    GEPLAND_OP(Type.DATUM),
    /** Roles that were there. */
    AANWEZIG(Type.IDS),
    /** Id of a document or of a part of it. */
    DOCUMENT(Type.ID),
    /** Version of a document. */
    VERSIE(Type.TEKST),
    /** Parts that were filled or changed. */
    DELEN(Type.IDS),
    /** With whom. */
    MET(Type.IDS),
    /** Legal ground. */
    GRONDSLAG(Type.TEKST),
    /** Purpose. */
    DOEL(Type.TEKST),
    /** By whom an agreement is given, as a role. */
    WIE(Type.ID),
    /** instemming, toestemming, schriftelijke-toestemming, ondertekening or inzage. */
    AARD(Type.ID),
    /** For what, as id of a form, meeting, document or part. */
    VOOR(Type.ID),
    /** gegeven, geweigerd or ingetrokken; or the answer of a judgement. */
    ANTWOORD(Type.ID),
    /** How it was given. */
    HOE(Type.TEKST),
    /** About what, as id of a traject, document or form. */
    OVER(Type.ID),
    /** Way of hearing. */
    WIJZE(Type.TEKST),
    /** Whether something was brought in, or the chance was given. */
    INBRENG(Type.TEKST),
    /** Tenor of an advice. */
    STREKKING(Type.ID),
    /** Whether it is signed. */
    ONDERTEKEND(Type.JANEE),
    /** Id of a judgement. */
    OORDEEL(Type.ID),
    /** Reasons. */
    MOTIVERING(Type.TEKST),
    /** Support category. */
    CATEGORIE(Type.ID),
    /** Number of a TLV. */
    VOLGNUMMER(Type.TEKST),
    /** Amount in cents. */
    BEDRAG(Type.GETAL),
    /** Reason of a deviation from the plan. */
    AFWIJKING(Type.TEKST),
    /** Enclosures. */
    BIJLAGEN(Type.IDS),
    /** Whether the remedy clause stands in the decision. */
    RECHTSMIDDELCLAUSULE(Type.JANEE),
    /** toereikend, deels or ontoereikend. */
    BLEEK(Type.ID),
    /** Where it was registered. */
    WAAR(Type.TEKST),
    /** Id of a right. */
    RECHT(Type.ID),
    /** Id of a step. */
    STAP(Type.ID),
    /** Who wrote a statement, each by name, when not only the one who gave it. */
    AUTEURS(Type.TEKSTEN),
    /** Names of people who took part in a role (never the pupil). */
    PERSONEN(Type.TEKSTEN),
    /** Pieces on which it rests: ids of events, or words. */
    STUKKEN(Type.IDS),
    /** Newest day of what it rests on. */
    GEBASEERD_OP(Type.DATUM),
    /** Day on which research was done. */
    GEDAAN_OP(Type.DATUM),
    /** Criteria of the plan that were weighed, as ids. */
    CRITERIA(Type.IDS),
    /** What the reasons answer: adviezen, zienswijze, alternatieven, eigen-afweging, duur or categorie. */
    INGEGAAN_OP(Type.IDS),
    /** School to which a decision is limited. */
    ALLEEN_VOOR(Type.TEKST),
    /** Code of a samenwerkingsverband: of the school, of the place where the child lives, or of who decided. */
    SAMENWERKINGSVERBAND(Type.ID),
    /** Whether the child lives abroad. */
    BUITENLAND(Type.JANEE);

    /** Shape of a value. */
    public enum Type {
        /** A word that a kader defines or that stands in a closed list. */
        ID,
        /** Several such words. */
        IDS,
        /** Free text. */
        TEKST,
        /** Several texts. */
        TEKSTEN,
        /** A day. */
        DATUM,
        /** A whole number. */
        GETAL,
        /** ja or nee. */
        JANEE
    }

    private final String sleutel = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    private final Type type;

    Veld(Type type) {
        this.type = type;
    }

    /** Spelling in a case file, such as {@code gevraagd-op}. */
    public String sleutel() {
        return sleutel;
    }

    /** Shape of the value. */
    public Type type() {
        return type;
    }
}
