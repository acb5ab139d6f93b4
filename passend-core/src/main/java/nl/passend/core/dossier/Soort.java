package nl.passend.core.dossier;

import static nl.passend.core.dossier.Veld.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.core.api.Stabiel;
import org.jspecify.annotations.Nullable;

/**
 * The closed national list of event kinds (see {@code docs/gebeurtenissen.md}). A kader gives values, never kinds. A kind of a
 * newer version is kept in the dossier under its own code and has no constant here.
 *
 * <p>{@link #onderwerp()} is the field that says what the event is about; {@link #uitkomst()} the one that says how it ended.
 * A kind that is {@link #dossierbreed()} tells something of the pupil and is seen from every zaak.
 */
@Stabiel
public enum Soort {
    /** A run of a traject begins. */
    ZAAK_GEOPEND(TRAJECT, null, List.of(ZAAK), List.of(TRAJECT, KOMT_VOORT_UIT)),
    /** A run of a traject ends. */
    ZAAK_GESLOTEN(null, null, List.of(), List.of(REDEN)),
    /** A running zaak moves to another version of a kader. */
    ZAAK_OVERGEZET(null, null, List.of(VAN_KADER, NAAR_KADER), List.of()),
    /** History was taken over from elsewhere. */
    DOSSIER_OVERGENOMEN(true, null, null, List.of(HERKOMST), List.of(VOLLEDIG_VANAF)),
    /** An earlier event was wrong and does not count. */
    GEBEURTENIS_HERSTELD(true, null, null, List.of(WELKE), List.of(REDEN)),

    /** Facts of the pupil that do not change often. */
    LEERLING_BEKEND(
            true,
            null,
            null,
            List.of(),
            List.of(GEBOORTEDATUM, GEMEENTE, ASIELOPVANG, SAMENWERKINGSVERBAND, BUITENLAND)),
    /** The pupil is in a groep. */
    GROEP_INGEDEELD(true, null, null, List.of(GROEP), List.of(SCHOOLJAAR)),
    /** Enrolled at a school. */
    INGESCHREVEN(true, null, null, List.of(SCHOOL, SCHOOLSOORT), List.of(SAMENWERKINGSVERBAND)),
    /** No longer enrolled. */
    UITGESCHREVEN(true, null, null, List.of(SCHOOL), List.of(REDEN)),
    /** Absent for a time. */
    AFWEZIGHEID_GEMELD(true, null, null, List.of(VAN), List.of(TOT, REDEN)),
    /** Exempted from compulsory education. */
    VRIJSTELLING_VERLEEND(true, null, null, List.of(ARTIKEL, VAN), List.of(TOT)),

    /** Parents and school were in touch; no zorgplicht follows. */
    CONTACT_GELEGD(true, null, null, List.of(SCHOOL), List.of()),
    /** Parents registered their child in writing. */
    AANMELDING_ONTVANGEN(
            true,
            null,
            null,
            List.of(SCHOOL, SCHOOLSOORT),
            List.of(GEVRAAGD_OP, ONTVANGEN_OP, GEWENSTE_START, ANDERE_SCHOLEN, VOORKEUR, SAMENWERKINGSVERBAND)),
    /** The school asked the parents for information. */
    INFORMATIE_GEVRAAGD(null, null, List.of(), List.of(SCHOOL, REDEN)),
    /** A school is willing to admit. */
    SCHOOL_BEREID(true, null, null, List.of(SCHOOL), List.of(SCHOOLSOORT, PLAATS_VANAF)),
    /** Parents accepted the place that a school offered. */
    PLAATS_AANVAARD(true, null, null, List.of(SCHOOL), List.of(SCHOOLSOORT)),
    /** A person or body established which school bears the zorgplicht. */
    ZORGPLICHT_VASTGESTELD(true, null, null, List.of(SCHOOL), List.of(MOTIVERING)),
    /** Placed and enrolled for the time being. */
    TIJDELIJK_GEPLAATST(true, null, null, List.of(SCHOOL), List.of(SCHOOLSOORT, SAMENWERKINGSVERBAND)),
    /** Admitted. */
    TOEGELATEN(true, null, null, List.of(SCHOOL), List.of(SCHOOLSOORT)),
    /** Refused. */
    GEWEIGERD(true, GROND, null, List.of(SCHOOL), List.of(GROND, BEREIDE_SCHOOL, MOTIVERING, ONTBREEKT)),
    /** Not handled. */
    NIET_IN_BEHANDELING(true, null, null, List.of(SCHOOL), List.of(REDEN)),
    /** Withdrawn by who asked. */
    INGETROKKEN(true, WAT, null, List.of(), List.of(WAT, SCHOOL)),
    /** Removed from a school. */
    VERWIJDERD(true, null, null, List.of(SCHOOL), List.of(MOTIVERING)),
    /** Suspended for a time. */
    GESCHORST(true, null, null, List.of(SCHOOL, VAN), List.of(TOT, REDEN)),

    /** A term was extended; whether that counts depends on the notice, where the term asks it. */
    TERMIJN_VERLENGD(TERMIJN, null, List.of(TERMIJN, TOT), List.of(MEDEGEDEELD_OP, REDEN)),
    /** A term stood still for a time. */
    TERMIJN_STILGEZET(TERMIJN, null, List.of(TERMIJN, VAN), List.of(TOT, REDEN)),

    /** A request was filed for a form of support or a meeting. */
    AANVRAAG_INGEDIEND(VORM, null, List.of(VORM), List.of(VIA, ONTVANGEN_OP)),
    /** A request was judged on completeness. */
    AANVRAAG_GETOETST(VORM, UITKOMST, List.of(VORM, UITKOMST), List.of(ONTBREEKT)),
    /** The applicant was asked to complete a request. */
    AANVULLING_GEVRAAGD(VORM, null, List.of(VORM), List.of(ONTBREEKT, TOT)),
    /** The applicant completed it. */
    AANVULLING_ONTVANGEN(VORM, null, List.of(VORM), List.of()),
    /** Someone was invited to a meeting. */
    UITGENODIGD(OVERLEG, null, List.of(OVERLEG), List.of(ROL, PERSOON, GEPLAND_OP)),
    /** A meeting was held. */
    OVERLEG_GEHOUDEN(OVERLEG, UITKOMST, List.of(OVERLEG), List.of(UITKOMST, AANWEZIG, PERSONEN)),
    /** A person was appointed in a role for this pupil. */
    TOEGEWEZEN(ROL, null, List.of(ROL, PERSOON), List.of(VAN)),

    /** Parts of a document were filled or changed. */
    DOCUMENT_VASTGELEGD(true, DOCUMENT, null, List.of(DOCUMENT), List.of(DELEN, VERSIE)),
    /** A document, or a part of it, was adopted. */
    DOCUMENT_VASTGESTELD(true, DOCUMENT, null, List.of(DOCUMENT), List.of(VERSIE)),
    /** A document was shared. */
    DOCUMENT_GEDEELD(DOCUMENT, null, List.of(DOCUMENT, MET), List.of(GRONDSLAG, DOEL, TOT)),

    /** Agreement, permission or signature: given, refused or withdrawn. */
    AKKOORD(VOOR, ANTWOORD, List.of(WIE, AARD, VOOR, ANTWOORD), List.of(HOE)),
    /** Someone was heard, or had the chance. */
    GEHOORD(WIE, null, List.of(WIE), List.of(OVER, WIJZE, INBRENG, STREKKING)),
    /** Someone was told. */
    GEINFORMEERD(WIE, null, List.of(WIE), List.of(OVER, BIJLAGEN)),
    /** An expert advised. */
    ADVIES_GEGEVEN(
            OVER,
            STREKKING,
            List.of(OVER),
            List.of(STREKKING, ONDERTEKEND, MOTIVERING, AUTEURS, STUKKEN, GEBASEERD_OP, CRITERIA)),
    /** A report of research came in. */
    ONDERZOEK_ONTVANGEN(true, WAT, null, List.of(WAT), List.of(GEDAAN_OP)),

    /** A person judged; the library never does. */
    OORDEEL_GEGEVEN(OORDEEL, ANTWOORD, List.of(OORDEEL, ANTWOORD), List.of(MOTIVERING)),
    /** A decision was taken. */
    BESLUIT_GENOMEN(
            true,
            VORM,
            UITKOMST,
            List.of(VORM, UITKOMST),
            List.of(
                    VAN,
                    TOT,
                    CATEGORIE,
                    VOLGNUMMER,
                    BEDRAG,
                    MOTIVERING,
                    AFWIJKING,
                    BIJLAGEN,
                    RECHTSMIDDELCLAUSULE,
                    GROND,
                    CRITERIA,
                    INGEGAAN_OP,
                    ALLEEN_VOOR,
                    SAMENWERKINGSVERBAND)),

    /** Support began. */
    VORM_GESTART(true, VORM, null, List.of(VORM), List.of(TOT)),
    /** Support ended. */
    VORM_BEEINDIGD(true, VORM, null, List.of(VORM), List.of(REDEN)),
    /** Support or a document was evaluated. */
    GEEVALUEERD(true, WAT, BLEEK, List.of(WAT), List.of(MET, BLEEK)),

    /** Entered in a register. */
    GEREGISTREERD(WAT, null, List.of(WAT), List.of(WAAR, VAN, TOT)),
    /** Objection or appeal lodged. */
    RECHTSMIDDEL_INGESTELD(RECHT, null, List.of(RECHT), List.of()),
    /** Objection or appeal decided. */
    RECHTSMIDDEL_BESLIST(RECHT, UITKOMST, List.of(RECHT, UITKOMST), List.of(MOTIVERING, INGEGAAN_OP)),
    /** Data were destroyed. */
    VERNIETIGD(WAT, null, List.of(WAT), List.of()),
    /** A named act of a plan that has no facts of its own. */
    HANDELING_GEDAAN(STAP, UITKOMST, List.of(), List.of(UITKOMST));

    private static final Map<String, Soort> OP_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Soort::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean dossierbreed;
    private final @Nullable Veld onderwerp;
    private final @Nullable Veld uitkomst;
    private final List<Veld> verplicht;
    private final List<Veld> mogelijk;

    Soort(@Nullable Veld onderwerp, @Nullable Veld uitkomst, List<Veld> verplicht, List<Veld> mogelijk) {
        this(false, onderwerp, uitkomst, verplicht, mogelijk);
    }

    Soort(
            boolean dossierbreed,
            @Nullable Veld onderwerp,
            @Nullable Veld uitkomst,
            List<Veld> verplicht,
            List<Veld> mogelijk) {
        this.dossierbreed = dossierbreed;
        this.onderwerp = onderwerp;
        this.uitkomst = uitkomst;
        this.verplicht = verplicht;
        this.mogelijk = mogelijk;
    }

    /** Spelling in a case file, such as {@code overleg-gehouden}. */
    public String code() {
        return code;
    }

    /** Whether every zaak of the pupil sees this event. */
    public boolean dossierbreed() {
        return dossierbreed;
    }

    /** Field that says what the event is about, when the kind has one. */
    public Optional<Veld> onderwerp() {
        return Optional.ofNullable(onderwerp);
    }

    /** Field that says how it ended, when the kind has one. */
    public Optional<Veld> uitkomst() {
        return Optional.ofNullable(uitkomst);
    }

    /** Fields that must be there. */
    public List<Veld> verplicht() {
        return verplicht;
    }

    /** Fields that may be there. */
    public List<Veld> mogelijk() {
        return mogelijk;
    }

    /** Whether the kind has this field. */
    public boolean kent(Veld veld) {
        return verplicht.contains(veld) || mogelijk.contains(veld);
    }

    /** The kind with this code; empty for a kind of a newer version. */
    public static Optional<Soort> vanCode(String code) {
        return Optional.ofNullable(OP_CODE.get(code));
    }
}
